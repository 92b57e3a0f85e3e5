/** A word of the law in its forms, and what it means. */
export interface LegalTerm {
  /** In lower case. */
  readonly words: readonly string[];
  readonly meaning: string;
}

/** A place in an instrument. */
export interface CardProvision {
  /** "GC IV, article 51". */
  readonly pin: string;
  readonly says: string;
  /** "under occupation" */
  readonly appliesIn: string;
  readonly url: string;
}

/** A resolution or a case that a name of a law cites. */
export interface CitedDecision {
  readonly name: string;
  /** Who adopted or decided it. */
  readonly body: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** What it is cited for. */
  readonly says: string;
  /** The provisions it rests on or reads: "Rome Statute, article 13(b)"; may be empty. */
  readonly rests: readonly string[];
  readonly source: { readonly label: string; readonly url: string };
}

/** A legal topic that what is cited bears on. */
export interface CitedTopic {
  readonly topic: string;
  readonly title: string;
  /** The rule in plain words, and what conduct under it would be if established. */
  readonly rule: string;
  readonly statusLabel: string;
  /** Index into `Reading.law` of the article's first finding under it; `null` when it has none. */
  readonly finding: number | null;
}

/** The instrument or the decisions a name of a law cites and what the pack has of the articles cited. */
export interface CitedLaw {
  /** Several where one name stands for them all: "the Geneva Conventions"; empty where decisions are cited. Dates as the record has them. */
  readonly instruments: readonly {
    readonly name: string;
    readonly adopted: string;
    readonly inForce: string;
    readonly url: string;
  }[];
  /** Resolutions and cases; empty where an instrument is cited. */
  readonly decisions: readonly CitedDecision[];
  /** The articles as printed; empty where the instrument is cited whole. */
  readonly pins: readonly string[];
  /** True when the words alone would not tell: no instrument is named, but one only was cited before; or whose resolution it is stands elsewhere. */
  readonly isShort: boolean;
  /** Empty where the pack has none of the articles cited. */
  readonly provisions: readonly CardProvision[];
  /** The legal topics that rest on what is cited; those the article has sentences on come first. */
  readonly topics: readonly CitedTopic[];
  readonly pack: { readonly title: string; readonly version: string };
}

/** Whether a state of the article is bound by an instrument on the date that matters. */
export interface Bound {
  readonly state: string;
  /** The short form that provisions are cited by: "GC IV". */
  readonly instrument: string;
  /** The full name: "Geneva Convention IV: civilians". */
  readonly instrumentName: string;
  /** `party`, `signatory`, `not_party`, `withdrawn`, `withdrawn_signature`, `not_eligible`, `not-verified`. */
  readonly status: string;
  /** A whole plain sentence with its dates: "Ukraine: party since 1 January 2025." */
  readonly sentence: string;
  /** The same in few words, without the state: "party since 1 January 2025", "not verified". */
  readonly brief: string;
  /** Reservations or declarations that matter; `null` when none is recorded. */
  readonly note: string | null;
}
