/** What a reader may look up about a name: nothing else ever leaves the machine. */
export interface LookUpSubject {
  /** The name, in full where the article or a pack gives it so. */
  readonly term: string;
  /** Code of the Wikipedia to ask (`en`). */
  readonly language: string;
  /** Title of the page there that a pack names for this; `null` when none does. */
  readonly title: string | null;
  /** Its Wikidata item; `null` when none is known. */
  readonly item: string | null;
}

/** What the reader wants next: the page of the name, other things the name may mean, or the one chosen among them. */
export type LookUpStep =
  | { readonly kind: 'page' }
  | { readonly kind: 'search' }
  | { readonly kind: 'item'; readonly item: string };

/** What a card can offer about a name. */
export interface LookUpOffer {
  /** `private`: not in this window, whatever was allowed. */
  readonly allowed: 'yes' | 'no' | 'private';
  /** The words that the first step sends, and to which host. */
  readonly sends: string;
  readonly host: string;
  /** True where a pack says exactly what is meant, so that there is nothing to choose. */
  readonly isExact: boolean;
}

/** One thing a look-up can ask. Each is at most one request, but `item`, which is two: the item's page has to be known before its summary. */
export type LiveQuestion =
  /** Wikipedia's summary of a page. */
  | ({ readonly kind: 'page' } & AskedPage)
  /** Wikidata's items of this name, to choose from. */
  | { readonly kind: 'search'; readonly term: string; readonly language: string }
  /** The summary of the Wikipedia page that a Wikidata item has in this language. */
  | { readonly kind: 'item'; readonly item: string; readonly language: string };

/** A page of Wikipedia, and how far it is known to be the right one. */
export interface AskedPage {
  readonly title: string;
  /** Code of the Wikipedia (`en`). */
  readonly language: string;
  /** The Wikidata item it should be about; `null` when that is not known. */
  readonly item: string | null;
  /** The title is no more than a name in the article, which others may share. */
  readonly byName: boolean;
}

/** Why the page found may not be what the article means. */
export type Doubt =
  /** It was found by the name alone, which others may share. */
  | 'same-name'
  /** Another page than the one asked for: Wikipedia leads from a name to where it treats the thing, which may be broader. */
  | 'redirected'
  /** It is about another Wikidata item than the one meant. */
  | 'other-item';

/** A Wikipedia page's summary, as others wrote it. */
export interface FoundPage {
  readonly state: 'found';
  readonly title: string;
  /** The title asked for. */
  readonly asked: string;
  /** The Wikipedia's language, as its host has it (`en`). */
  readonly language: string;
  /** BCP 47 language and direction of the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A few words on what the thing is; `null` when the page has none. */
  readonly description: string | null;
  /** HTML of others: only for `ForeignHtml`. `''` when Wikipedia gives no summary of this page. */
  readonly extractHtml: string;
  /** The same as plain text. */
  readonly extract: string;
  /** Day of the page's revision, `YYYY-MM-DD`; `null` when the answer does not say. */
  readonly revised: string | null;
  readonly pageUrl: string;
  /** The revision history, which names the authors. */
  readonly historyUrl: string;
  /** `null`: the page is about what was asked, or what the reader chose. */
  readonly doubt: Doubt | null;
}

/** A Wikidata item that the name may mean. */
export interface Candidate {
  readonly item: string;
  readonly label: string;
  /** BCP 47 language of the label: another than asked for where there is none in it. */
  readonly labelLang: string;
  /** `null` when the item has none. */
  readonly description: { readonly text: string; readonly lang: string } | null;
}

/** What came of a question that was answered. */
export type Answered =
  | FoundPage
  /** The name has a page that only lists what it can mean. */
  | { readonly state: 'ambiguous'; readonly title: string; readonly pageUrl: string; readonly lang: string }
  /** No page of this title. */
  | { readonly state: 'missing'; readonly title: string }
  /** Items to choose from; none when Wikidata knows nothing of this name. */
  | { readonly state: 'candidates'; readonly term: string; readonly candidates: readonly Candidate[] }
  /** Wikidata knows the item, but it has no page in this language. */
  | { readonly state: 'no-page'; readonly itemUrl: string };

/** Why a question has no answer. */
export type NotAnswered =
  /** Not sent: the reader has not allowed look-ups, or took the permission back. */
  | { readonly state: 'not-allowed' }
  /** Not sent: the page stands in a private window. */
  | { readonly state: 'private' }
  /** Not sent: as many requests as we allow ourselves were sent within a minute. */
  | { readonly state: 'too-many'; readonly seconds: number }
  /** The source asked us to wait; until then nothing is sent to it. */
  | { readonly state: 'wait'; readonly seconds: number }
  /** The source answered with an error. */
  | { readonly state: 'server-error'; readonly status: number }
  /** What came is not JSON, or not of the documented shape. */
  | { readonly state: 'invalid' }
  /** More than we take. */
  | { readonly state: 'too-large' }
  | { readonly state: 'timed-out' }
  /** Nothing came: no network, or something between us and the source refuses. */
  | { readonly state: 'offline' }
  /** The source sent us to a host that is none of its own. */
  | { readonly state: 'led-away' };

/** What a look-up comes to. */
export type LiveAnswer = (Answered | NotAnswered) & {
  /** Who was asked, by host (`en.wikipedia.org`). */
  readonly host: string;
};
