import { phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';
import type { PhraseHits } from './phrase-hits.ts';

/**
 * Words that keep a statement back from being put as fact. "can" is left out: it states a rule as often as a doubt; so is "suspected",
 * which mostly describes people.
 */
export const HEDGES = phraseTable(
  `reportedly, allegedly, apparently, seemingly, possibly, perhaps, probably, presumably, purportedly, supposedly, potentially,
  ostensibly, likely, unlikely, maybe, might, may, could, appears to, appear to, appeared to, appears that, appears likely, seems, seem,
  seemed, rumoured, rumored, unconfirmed, estimated, is believed, are believed, was believed, were believed, is thought, are thought,
  was thought, were thought, is understood, are understood, was understood, were understood, is said to, are said to, was said to,
  were said to, is expected, are expected, was expected, were expected, is feared, are feared, is about to, are about to, was about to,
  were about to, in all likelihood, suggests that, suggest that, suggested that, it is possible, not clear, unclear`,
);
/** After these "may" gives or denies leave: "nobody may be sent back", "what may be done". */
const LEAVE = /^(?:nobody|nor|no|none|neither|what)$/;

/** The hedging words within a range, in reading order, of phrases scanned with `HEDGES` as "hedge". */
export function hedgesWithin(
  text: SegmentedText,
  range: TokenRange,
  phrases: PhraseHits<'hedge'>,
): TokenRange[] {
  return phrases.within('hedge', range).filter(({ first, end }) => {
    const token = text.tokens[first] as Token;
    const before = text.tokens[first - 1]?.lower ?? '';
    const after = text.tokens[end]?.lower ?? '';
    switch (token.lower) {
      case 'may':
        if (isMonth(text, first)) return false;
        return after !== 'not' && !LEAVE.test(before);
      // "could not be tried" denies; "could take years" hedges.
      case 'could':
        return after !== 'not';
      default:
        return true;
    }
  });
}

/** "May" in "in May" and "May 4". */
function isMonth(text: SegmentedText, at: number): boolean {
  const token = text.tokens[at] as Token;
  if (token.text === 'may') return false;
  return text.tokens[at + 1]?.kind !== 'word' || text.sentenceOf[at] === text.sentenceOf[at - 1];
}
