import type { QuoteKind } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';
import { trimEnd } from './clause-ends.ts';
import { type Context, opensQuote } from './context.ts';
import type { Quotation } from './quotes.ts';

/** What is attributed, with how it is quoted. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly quote: QuoteKind;
}

/** `[first, end)` as reported text, mixed where it holds a quotation of its own; `null` when it is empty. */
export function reportedText(context: Context, first: number, end: number): Content | null {
  return end > first
    ? { ranges: [{ first, end }], quote: hasQuote(context, first, end) ? 'mixed' : 'indirect' }
    : null;
}

/** The words of a quotation without its marks and its last comma or full stop; `null` when nothing is left. */
export function utterance(context: Context, quotation: Quotation): Content | null {
  const end = trimEnd(context, quotation.first, quotation.stop);
  return end > quotation.first ? { ranges: [{ first: quotation.first, end }], quote: 'direct' } : null;
}

/** True when a quotation opens within `[first, end)`. */
export function hasQuote(context: Context, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (context.quoteAt[at] !== -1 && opensQuote(context, at)) return true;
  return false;
}
