import type { Overview } from '../../analysis/explanation.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { WordsToShow } from './tour.ts';

/** What shows best what the cards can do, best first: the most named people and bodies, the claims that came through most hands, the legal topics. */
export function wordsToShow(reading: Reading, overview: Overview): WordsToShow {
  const claims = overview.claims.toSorted((a, b) => b.chain.length - a.chain.length);
  return {
    name: overview.names.map(
      ({ span }) => reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '',
    ),
    claim: claims.map(({ quote }) => quote.text),
    law: overview.topics.flatMap(({ sentences }) => sentences.map(({ quote }) => quote.text)),
  };
}
