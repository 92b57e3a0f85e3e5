import type { Quote } from '../explanation.ts';
import type { Reading, Span } from '../reading.ts';

/** The words of a span with their place. */
export function quoteOf(reading: Reading, span: Span): Quote {
  return { text: reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '', span };
}
