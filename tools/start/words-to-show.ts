import type { Overview } from '../../analysis/explanation.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { WordsToShow } from './tour.ts';

/** What shows best what the cards can do: the most named person or body, the claim that came through most hands, the first legal topic. */
export function wordsToShow(reading: Reading, overview: Overview): WordsToShow {
  const name = overview.names[0]?.span;
  const claim = overview.claims.toSorted((a, b) => b.chain.length - a.chain.length)[0];
  return {
    name: (name && reading.blocks[name.block]?.text.slice(name.start, name.end)) ?? null,
    claim: claim?.quote.text ?? null,
    law: overview.topics[0]?.sentences[0]?.quote.text ?? null,
  };
}
