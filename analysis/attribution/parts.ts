import type { QuoteKind } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Source, cue and content of one attribution as ranges of tokens, before anybody is resolved. */
export interface Parts {
  readonly source: TokenRange | null;
  /** What a relative pronoun or a possessive source stands for; `null` for any other source. */
  readonly antecedent: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly quote: QuoteKind;
  readonly denies: boolean;
  /** Whom the speaker told it: a possible relay ("told the Herald"). */
  readonly hearer: TokenRange | null;
  /** True when the words "in an interview" stand beside the cue. */
  readonly interview: boolean;
  readonly because: string;
}
