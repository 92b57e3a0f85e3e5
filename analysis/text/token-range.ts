import type { Span } from '../reading.ts';
import { firstIndex } from './first-index.ts';
import type { SegmentedText } from './segment.ts';
import type { Token } from './tokens.ts';

/** Tokens `[first, end)` of a text; never empty. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The spans a range of tokens covers, one a block, in reading order. */
export function spansOf(text: SegmentedText, range: TokenRange): Span[] {
  const spans: Span[] = [];
  let first = range.first;
  while (first < range.end) {
    const block = (text.tokens[first] as Token).block;
    let end = first;
    while (end < range.end && (text.tokens[end] as Token).block === block) end++;
    spans.push({
      block,
      start: (text.tokens[first] as Token).start,
      end: (text.tokens[end - 1] as Token).end,
    });
    first = end;
  }
  return spans;
}

/** The first token of the text that ends after `offset` of `block`; the number of tokens when there is none. */
export function tokenAt(text: SegmentedText, block: number, offset: number): number {
  return firstIndex(
    text.tokens,
    (token) => token.block > block || (token.block === block && token.end > offset),
  );
}

/** The tokens a span covers, wholly or in part; an empty range (`first === end`) when it covers none. */
export function tokensOf(text: SegmentedText, span: Span): TokenRange {
  const first = tokenAt(text, span.block, span.start);
  const end = Math.max(first, tokenAt(text, span.block, span.end));
  const last = text.tokens[end];
  // A token the span's end falls into is covered in part.
  return { first, end: last?.block === span.block && last.start < span.end ? end + 1 : end };
}
