import type { Span } from '../analysis/reading.ts';

/** Longer than most sentences; a list without a full stop is not pulled in whole. */
const LONGEST = 600;

/** The sentence a span stands in, roughly: from full stop to full stop. Only for keeping a card off it. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - LONGEST);
  let start = from;
  for (const stop of text.slice(from, span.start).matchAll(/[.!?…]["”’')\]]*\s+(?=["“‘'([]*\p{Lu})/gu)) {
    start = from + stop.index + stop[0].length;
  }
  const after = /[.!?…]["”’')\]]*(?=\s+["“‘'([]*\p{Lu}|\s*$)/u.exec(
    text.slice(span.end - 1, span.end + LONGEST),
  );
  const end = after
    ? span.end - 1 + after.index + after[0].length
    : Math.min(text.length, span.end + LONGEST);
  return { block: span.block, start, end: Math.max(end, span.end) };
}
