import type { PackOrigin } from '../knowledge/knowledge.ts';
import type { LawPack } from '../knowledge/law/law-pack.ts';
import type { MapPlace } from '../knowledge/maps/map-place.ts';
import type { NamedPlace } from '../knowledge/maps/places-on-map.ts';
import type { Bound, CardProvision, CitedLaw, LegalTerm } from './explained-law.ts';
import type {
  ClaimKind,
  ConductStanding,
  ConflictKind,
  EntityId,
  EntityType,
  FindingRef,
  Link,
  RuleId,
  Span,
} from './reading.ts';

/** Words of the article with their place, so that a click can lead to them. */
export interface Quote {
  readonly text: string;
  readonly span: Span;
}

/** Another finding about the same words, with its own card. */
export interface AlsoHere {
  readonly finding: FindingRef;
  /** The topic's title, or the claim's words. */
  readonly label: string;
}

/** Where a fact comes from. */
export interface SourceNote {
  readonly label: string;
  /** `null`: written by the project, with no page of its own. */
  readonly url: string | null;
  /** The day it was checked or was true: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
}

/** Why a name was taken to be of one entity, and what else it may be of. */
export interface NameLink {
  /** The reading's id of the entity, by which another is chosen in its place. */
  readonly entity: EntityId;
  /** False when it was taken to be of nothing the packs know. */
  readonly isKnown: boolean;
  /** Whole sentences. */
  readonly why: string;
  /** Others that bear the name, most likely first; may be empty. */
  readonly others: readonly { readonly id: string; readonly label: string; readonly description: string }[];
}

/** What the name card shows. */
export interface NameExplanation {
  readonly kind: 'name';
  readonly label: string;
  /** The words clicked on, which may be shorter than the label. */
  readonly asPrinted: string;
  readonly type: EntityType;
  /** From a pack; `null` when no pack knows the name. */
  readonly known: {
    readonly description: string;
    readonly labelNote: string | null;
    /** Names in other languages and older ones, for the reader who met it elsewhere. */
    readonly otherNames: readonly string[];
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly when: string | null;
      readonly source: SourceNote;
    }[];
    /** Where the reader can check the description, and the day it was written. */
    readonly check: { readonly label: string; readonly url: string; readonly written: string };
    readonly pack: { readonly title: string; readonly version: string; readonly origin: PackOrigin };
  } | null;
  /** `null` when no pack knows anything of this name. */
  readonly link: NameLink | null;
  /** What the name of a place stands for where it was clicked, in a sentence; `null` when it stands for the place. */
  readonly here: string | null;
  /** Where it is, for the map; `null` for what is no place and where no pack says. */
  readonly map: MapPlace | null;
  /** What a name of a law cites; `null` for other names and where the law pack knows nothing for certain. */
  readonly law: CitedLaw | null;
  /** What the article itself says this is; `null` when it does not say. */
  readonly inArticle: Quote | null;
  /** What the article attributes to them: the sentences, in reading order. */
  readonly says: readonly Quote[];
  /** Every sentence that names them or, of a place, what is of it ("Sylvanian"), in reading order. */
  readonly mentions: readonly Quote[];
  readonly because: RuleId;
}

/** One link of a chain as the card draws it. */
export interface ChainLink extends Link {
  /** What is known of this link in one line (the pack's description or the article's own words); `null` when nothing. */
  readonly note: string | null;
}

/** How firmly a claim is put, in plain words. */
export interface Firmness {
  /** "Stated as fact", "Put with caution", "Denied", "Says that something is not so", "A plan or forecast". */
  readonly label: string;
  /** The hedging or negating words of the article it rests on; may be empty. */
  readonly words: readonly Quote[];
  /** What those and other words of the claim ("will", "must") bear on, in reading order; may be empty. */
  readonly scopes: readonly {
    readonly cue: Quote;
    /** What the cue makes of the words: "not given as certain", "still to come". */
    readonly effect: string;
    readonly scope: Quote;
  }[];
}

/** What the claim card shows. */
export interface ClaimExplanation {
  readonly kind: 'claim';
  readonly claim: Quote;
  /** The sentence the claim stands in. */
  readonly sentence: Quote;
  readonly claimKind: ClaimKind;
  /** The kind in plain words: "A figure", "An accusation". */
  readonly kindLabel: string;
  readonly quantities: readonly {
    readonly quote: Quote /** In plain words: "more than the whole: 104 of every 100". */;
    readonly plain: string;
  }[];
  /** The times it gives, with the days they mean where the words do not say just that: "18 February 2025, reckoned from the publication date". */
  readonly times: readonly { readonly quote: Quote; readonly plain: string }[];
  /** Outermost origin first, the outlet last. A single `publisher` link: the article says it in its own voice. */
  readonly chain: readonly ChainLink[];
  readonly firmness: Firmness;
  /** What the article does not say, each a plain sentence: "The article gives no figure for …". */
  readonly notSaid: readonly string[];
  /** The legal topics of the same words; empty when there is none. */
  readonly alsoHere: readonly AlsoHere[];
  readonly because: RuleId;
}

/** What the legal card shows. The rule, who is bound, the facts alleged and what a court found stay apart. */
export interface LegalExplanation {
  readonly kind: 'law';
  readonly topic: string;
  readonly title: string;
  /** The rule in plain words, from the law pack. */
  readonly rule: string;
  /** "If established: a war crime (grave breach)". */
  readonly statusLabel: string;
  /** What the article says: its sentence, how it stands, and the chain of sources. */
  readonly says: Quote;
  readonly standing: ConductStanding;
  /** The standing in a plain sentence: "The article states this in its own voice; no court finding is mentioned." */
  readonly standingSentence: string;
  readonly chain: readonly ChainLink[];
  readonly conflict: ConflictKind;
  /** A plain sentence with the words it was inferred from: "Read as occupation, from the words …". */
  readonly conflictSentence: string;
  readonly bound: readonly Bound[];
  /** The day the treaty status is given for: `YYYY-MM-DD`, and why that day. */
  readonly statusDate: { readonly date: string; readonly why: string };
  /**
   * How the conduct could come before the International Criminal Court on that day, in whole sentences; empty where the topic has no place in
   * the Rome Statute or no state is named. `source` is `null` where it follows from the status above.
   */
  readonly iccRoutes: readonly {
    readonly sentence: string;
    /** The state it is a way for; `null` for what holds of all. */
    readonly state: string | null;
    readonly source: { readonly label: string; readonly url: string } | null;
  }[];
  /** Words of the law that the texts of the card may use, with what they mean. */
  readonly terms: readonly LegalTerm[];
  readonly elements: readonly string[];
  readonly limits: readonly string[];
  readonly provisions: readonly CardProvision[];
  /** `finding`: index into `Reading.law` of the article's first finding under it; `null` when it has none. */
  readonly related: readonly {
    readonly topic: string;
    readonly title: string;
    readonly finding: number | null;
  }[];
  /** Judgments on conduct of the kind; mostly empty. */
  readonly precedents: LawPack['topics'][0]['precedents'];
  readonly sources: readonly { readonly label: string; readonly url: string }[];
  /** The other sentences of the article under the same topic. */
  readonly alsoAt: readonly Quote[];
  /** The claims and the other legal topics of the same words; empty when there is none. */
  readonly alsoHere: readonly AlsoHere[];
  readonly pack: { readonly title: string; readonly version: string; readonly checkedOn: string };
  /** The general-information line that stands on every legal card. */
  readonly disclaimer: string;
  readonly because: RuleId;
}

export type Explanation = NameExplanation | ClaimExplanation | LegalExplanation;

/** One row of the popup and the panel, with the place it leads to. */
export interface OverviewName {
  readonly mention: number;
  readonly label: string;
  readonly type: EntityType;
  /** The pack's description or the article's own words; `null` when neither. */
  readonly note: string | null;
  readonly count: number;
  readonly span: Span;
}

/** A place of the article, with its first mention. */
export interface OverviewPlace extends NamedPlace {
  readonly mention: number;
}

export interface OverviewClaim {
  readonly claim: number;
  readonly quote: Quote;
  readonly kindLabel: string;
  readonly chain: readonly ChainLink[];
  readonly firmness: string;
}

export interface OverviewTopic {
  readonly topic: string;
  readonly title: string;
  readonly statusLabel: string;
  /** Best sentence first. `finding` indexes `Reading.law`. */
  readonly sentences: readonly { readonly finding: number; readonly quote: Quote }[];
}

/** A whole page at a glance: what the popup and the panel draw. */
export interface Overview {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly truncated: boolean;
  /** `null` when the article is in the language the analysis is written for; else a sentence saying which it is and what that means. */
  readonly languageNote: string | null;
  readonly counts: { readonly names: number; readonly claims: number; readonly topics: number };
  readonly summary: readonly Quote[];
  /** By number of mentions, people and bodies before places. */
  readonly names: readonly OverviewName[];
  /** The places that the packs know where to find, in the order of their first mention. */
  readonly places: readonly OverviewPlace[];
  readonly claims: readonly OverviewClaim[];
  /** Who the article's claims rest on: origin of the chains, with how many claims each carries, most first. */
  readonly restsOn: readonly {
    readonly label: string;
    readonly entity: string | null;
    readonly claims: number;
  }[];
  readonly topics: readonly OverviewTopic[];
}
