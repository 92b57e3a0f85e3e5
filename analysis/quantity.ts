import type { Span } from './reading.ts';

/** What a number is of: things counted, a share of a whole, money, a length of time, or another measure ("ten hectares"). */
export type QuantityKind = 'count' | 'share' | 'money' | 'duration' | 'measure';

/** That a number is the outcome or the size of a change, as the text has it. */
export interface QuantityChange {
  readonly direction: 'up' | 'down';
  /** `by`: the number is how much it changed; `to`: it is where the change led. */
  readonly role: 'by' | 'to';
  /** Where the change started, in the number's own unit; `null` when the text does not say. */
  readonly from: number | null;
  /** The word that tells of the change: "rose", "a drop". */
  readonly span: Span;
}

/** A number in a claim, normalised, with the words it came from. */
export interface Quantity {
  readonly span: Span;
  /** Lower and upper bound of the value; equal when exact; `null` when open ("tens of thousands" is 20000 to null). */
  readonly low: number | null;
  readonly high: number | null;
  /** `%`, a currency code, or the counted noun in lower case ("residents"); `''` when none was found. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** `nearly`, `more than` … as the text has it; `null` when the value stands unqualified. */
  readonly approximator: string | null;
  /** `null` when the text tells of no change. */
  readonly change: QuantityChange | null;
  /** What each of it is for: "a year", "per household"; `null` when it is for nothing smaller. */
  readonly per: Span | null;
  /** The first place named behind the number in its clause; `null` when there is none. */
  readonly place: Span | null;
}
