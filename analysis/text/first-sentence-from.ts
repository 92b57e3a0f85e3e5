import { firstIndex } from './first-index.ts';
import type { SegmentedText } from './segment.ts';

/** The index of the sentence that holds this place of a block, else of the next one; the number of sentences when none follows. */
export function firstSentenceFrom(
  { sentences }: Pick<SegmentedText, 'sentences'>,
  { block, start }: { readonly block: number; readonly start: number },
): number {
  return firstIndex(
    sentences,
    ({ span }) => span.block > block || (span.block === block && span.end > start),
  );
}
