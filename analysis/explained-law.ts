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

/** The instrument a name of a law cites and what the pack has of the articles cited. */
export interface CitedLaw {
  /** Several where one name stands for them all: "the Geneva Conventions". Dates as the record has them. */
  readonly instruments: readonly {
    readonly name: string;
    readonly adopted: string;
    readonly inForce: string;
    readonly url: string;
  }[];
  /** The articles as printed; empty where the instrument is cited whole. */
  readonly pins: readonly string[];
  /** True when the words name no instrument and are taken for the only one the article has cited so far. */
  readonly isShort: boolean;
  /** Empty where the pack has none of the articles cited. */
  readonly provisions: readonly CardProvision[];
  /** Titles of the legal topics that rest on them. */
  readonly topics: readonly string[];
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
  /** Reservations or declarations that matter; `null` when none is recorded. */
  readonly note: string | null;
}
