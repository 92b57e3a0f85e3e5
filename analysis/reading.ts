import type { Quantity } from './quantity.ts';

/** Names a kind of block the reader sees. */
export type BlockKind = 'heading' | 'paragraph' | 'list' | 'quote' | 'caption';

/** A run of text the reader sees as one paragraph, heading, list item, quote or caption. Holds no newline. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Part of one block: `[start, end)` in UTF-16 units of its text. */
export interface Span {
  /** Index into the article's blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What a page says of its article outside the body. A missing text is `''`. */
export interface ArticleMeta {
  readonly title: string;
  readonly byline: string;
  /** The outlet's name as the page gives it. */
  readonly publisher: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the page says no more; `''` when it says nothing. */
  readonly published: string;
}

/** An article as found on a page: its metadata and its blocks in reading order. */
export interface Article {
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  /** True when the page's article was longer than one message carries and only its first part is here. */
  readonly truncated: boolean;
}

export const ENTITY_TYPES = ['person', 'organisation', 'place', 'law', 'event', 'other'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** A Wikidata id where one is known (`Q159`), a pack's own id (`ruw:okhrimenko`), else local to the article (`a3`). */
export type EntityId = string;

/** Names the rule or model that made a finding, e.g. `name/title-before`. Shown to the reader on request. */
export type RuleId = string;

/** One sentence of the article. */
export interface Sentence {
  readonly span: Span;
  /** 0 (an aside) to 1 (surely worth checking). */
  readonly checkworthiness: number;
}

/** One place in the text that names an entity. Mentions never overlap. */
export interface Mention {
  readonly span: Span;
  readonly type: EntityType;
  readonly entity: EntityId;
  readonly because: RuleId;
}

/** Someone or something the article names. */
/** An adjective or noun of nationality: no name, but it refers to a place. */
export interface Demonym {
  readonly span: Span;
  /** The packs' id of the place, whether or not the article names it. */
  readonly entity: EntityId;
}

export interface Entity {
  readonly id: EntityId;
  /** The pack's label, else the fullest form of the name in the article. */
  readonly label: string;
  readonly type: EntityType;
  readonly wikidata: string | null;
  /** Where the article itself says what this is ("head of the …"); `null` when it does not. */
  readonly inArticle: Span | null;
  /** The pack that knows it; `null` when none does and all that is known comes from the article. */
  readonly pack: string | null;
  /** Why it was taken to be just this. */
  readonly reason: LinkReason;
  /** Ids of others that bear the name, most likely first; empty when none does. */
  readonly runnersUp: readonly string[];
}

/**
 * Why a name was taken to be of an entity: nothing else known bears the name; it is the best known of several; the article names its state; its region is named
 * too, as in "Dover, Delaware"; the words around it say whose it is. `stands-for-team`: in a report on
 * sport it is of no place. `chosen`: the reader said so. `unknown`: it was taken to be of none.
 */
export type LinkReason =
  | 'only-one'
  | 'best-known'
  | 'state-named'
  | 'region-named'
  | 'owner-named'
  | 'stands-for-team'
  | 'chosen'
  | 'unknown';

/** One step of an attribution chain. */
export interface Link {
  /**
   * `named`: an entity of the article; `described`: an unnamed source with its description ("a senior official");
   * `unknown`: somebody the article does not say; `publisher`: the outlet itself, always last.
   */
  readonly kind: 'named' | 'described' | 'unknown' | 'publisher';
  /** The canonical name, or the description as printed; `''` when unknown. */
  readonly label: string;
  readonly entity: EntityId | null;
  /** The words this link came from; `null` when it was inferred from the article's metadata. */
  readonly span: Span | null;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** Somebody's speech, writing, belief or finding as the article reports it: source, cue and content as in PARC 3 and PolNeAR. */
export interface Attribution {
  /** Empty when the text names no source ("is believed to"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Who `source` is; `null` when not known or not one of the article's entities. */
  readonly speaker: EntityId | null;
  /** Outermost origin first, the article's own outlet last; never empty. */
  readonly chain: readonly Link[];
  readonly quote: QuoteKind;
  /** True when the speaker denies or rejects the content ("denied that …"). */
  readonly denies: boolean;
  readonly because: RuleId;
}

export type ClaimKind =
  | 'statistic'
  | 'event'
  | 'accusation'
  | 'legal'
  | 'causal'
  | 'comparison'
  | 'prediction'
  | 'identity';

/** A time a claim gives, with its days as far as they can be told. */
export interface ClaimTime {
  /** With "since", "by" or the like where it is bounded by one. */
  readonly span: Span;
  /**
   * First and last day as `YYYY-MM-DD`; `null` on the side that is open ("since February 2022" has no last day). All `null` when the days
   * cannot be told ("last summer", "Tuesday" in an article without a date).
   */
  readonly when: { readonly from: string | null; readonly to: string | null } | null;
  /** `words`: the text gives the date; `published`: counted from the article's date; `claim`: from the time told before it. */
  readonly reckonedFrom: 'words' | 'published' | 'claim';
}

/** A word that changes how a claim is put, with the words it bears on. */
export interface ClaimScope {
  /** `hedge` and `negation` as in `Claim`; `future`: "will", "is to"; `duty`: "must", "may not", what ought to be rather than what is. */
  readonly kind: 'hedge' | 'negation' | 'future' | 'duty';
  readonly cue: Span;
  /** What is held back, denied, foreseen or required: the rest of the clause, or what stands before a cue at its end. */
  readonly scope: Span;
}

/** A sentence, or a clause of one, that states something a reader could check. */
export interface Claim {
  readonly span: Span;
  /** Index into `Reading.sentences` of the sentence it stands in. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** 0 to 1, see `Sentence.checkworthiness`. */
  readonly score: number;
  /** Index into `Reading.attributions`; `null` when the article says it in its own voice. */
  readonly attribution: number | null;
  readonly hedges: readonly Span[];
  readonly negations: readonly Span[];
  readonly quantities: readonly Quantity[];
  /** What its hedges, negations and modal verbs bear on, in reading order. */
  readonly scopes: readonly ClaimScope[];
  /** The times it gives, in reading order. */
  readonly times: readonly ClaimTime[];
  readonly because: RuleId;
}

export type ConflictKind = 'international' | 'non-international' | 'occupation' | 'unclear';

/** How the article puts the conduct a legal topic is about. */
export type ConductStanding = 'reported' | 'alleged' | 'denied' | 'found-by-court' | 'planned' | 'general';

/** A sentence, or part of one, that brings a legal topic to a careful reader in context. Not a finding that a rule was broken. */
export interface LegalFinding {
  readonly span: Span;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
  /** Topic id of the law pack, e.g. `forced-conscription`. */
  readonly topic: string;
  /** From 0 to 1, how likely the sentence brings the topic to a careful reader: it ranks sentences and says nothing of the conduct. 1 for a topic the networks never learned. */
  readonly chance: number;
  readonly because: RuleId;
  /** States of the article that the conduct may concern, most relevant first; ids of `Reading.entities`. */
  readonly states: readonly EntityId[];
  readonly conflict: ConflictKind;
  /** The words the kind of conflict was inferred from; `null` when unclear. */
  readonly conflictFrom: Span | null;
  readonly standing: ConductStanding;
  /** Index into `Reading.attributions` of the one that has the conduct in its content; `null` when the article says it in its own voice. */
  readonly attribution: number | null;
  /** Index of the attribution that makes the standing what it is ("denied", "threatened"): often the same; `null` where words of the sentence do. */
  readonly standingFrom: number | null;
}

/** All that was found in one article. Offsets index into `blocks`. */
export interface Reading {
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  readonly truncated: boolean;
  /** BCP 47 primary language subtag of the body (`en`, `uk`); `und` when it could not be told. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly demonyms: readonly Demonym[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly law: readonly LegalFinding[];
  /** At most five sentences of the article, in order. */
  readonly summary: readonly Span[];
}

/** Points at one finding of a reading: an index into `mentions`, `claims` or `law`. */
export type FindingRef =
  | { readonly kind: 'name'; readonly index: number }
  | { readonly kind: 'claim'; readonly index: number }
  | { readonly kind: 'law'; readonly index: number };

/** One highlight to paint. Spans of one plan never overlap. */
export interface Highlight {
  readonly finding: FindingRef;
  readonly span: Span;
}
