import type { Highlight } from '../analysis/reading.ts';

/** A run of a block's text: plain where `highlight` is `null`. */
export interface Piece {
  readonly text: string;
  readonly highlight: Highlight | null;
}

/**
 * A block's text cut at its highlights, in order; the pieces joined give the text again. Highlights of other blocks, empty ones
 * and ones that overlap an earlier one are passed over.
 */
export function splitBlock(text: string, block: number, highlights: readonly Highlight[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const own = highlights
    .filter(({ span }) => span.block === block)
    .sort((one, other) => one.span.start - other.span.start);
  for (const highlight of own) {
    const { start, end } = highlight.span;
    if (start < done || end <= start || end > text.length) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), highlight: null });
    pieces.push({ text: text.slice(start, end), highlight });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), highlight: null });
  return pieces;
}
