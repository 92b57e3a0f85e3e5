import { phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { PhraseHits } from './phrase-hits.ts';

/** "failed to" and the like say that something was not done. "without" is left out: it describes more often than it denies. */
export const NEGATIONS = phraseTable(
  `not, never, no, nobody, nothing, none, neither, nor, nowhere, cannot, no one, fails to, failed to, has yet to, have yet to,
  had yet to, stops short of, stopped short of, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, couldn't,
  shouldn't, mustn't, hasn't, haven't, hadn't, ain't, needn't, shan't`,
);
/** What looks like negation and is none. */
export const NO_NEGATION = phraseTable(
  `not only, not just, not least, not to mention, not merely, no doubt, no sooner, no wonder, no matter, no fewer than, no less than,
  no more than, no later than, whether or not, nothing but`,
);

/**
 * The negating words within a range, in reading order, of phrases scanned with `NEGATIONS` as "negation" and `NO_NEGATION` as "noNegation".
 * "not only" and the like are passed over.
 */
export function negationsWithin(
  text: SegmentedText,
  range: TokenRange,
  phrases: PhraseHits<'negation' | 'noNegation'>,
): TokenRange[] {
  const innocent = phrases.within('noNegation', range);
  return phrases
    .within('negation', range)
    .filter(
      ({ first }) =>
        !numbersThings(text, first) && !innocent.some((other) => first >= other.first && first < other.end),
    );
}

/** "No. 413" and "Resolution No 5" number things. */
function numbersThings(text: SegmentedText, at: number): boolean {
  if (text.tokens[at]?.lower !== 'no') return false;
  const next = text.tokens[at + 1];
  return next?.kind === 'number' || (next?.text === '.' && text.tokens[at + 2]?.kind === 'number');
}
