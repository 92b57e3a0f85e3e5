import { findPhrases, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';

/** Words that keep a statement back from being put as fact. "can" is left out: it states a rule as often as a doubt. */
const HEDGES = phraseTable(
  `reportedly, allegedly, apparently, seemingly, possibly, perhaps, probably, presumably, purportedly, supposedly, potentially,
  ostensibly, likely, unlikely, maybe, might, may, could, appears, appear, appeared, seems, seem, seemed, suspected, alleged, rumoured,
  rumored, presumed, unconfirmed, estimated, is believed, are believed, was believed, were believed, is thought, are thought, was thought,
  were thought, is understood, are understood, was understood, is said, are said, was said, were said, is expected, are expected,
  was expected, were expected, is feared, are feared, is about to, are about to, was about to, were about to, in all likelihood, as far as,
  suggests, suggest, suggested, it is possible, is possible, not clear, unclear, not yet known, up to, no more than, or so`,
);
/** Phrases of the table that qualify a number, not the statement. */
const OF_NUMBERS = new Set(['up to', 'no more than', 'or so']);
const NOT_AFTER_COULD = new Set(['not', "n't"]);

/** The hedging words among these tokens, in reading order; an estimate of a number alone is no hedge. */
export function findHedges(text: SegmentedText, range: TokenRange): TokenRange[] {
  return findPhrases(text.tokens, range, HEDGES).filter(({ first, end }) => {
    const token = text.tokens[first] as Token;
    const phrase = text.tokens
      .slice(first, end)
      .map((each) => each.lower)
      .join(' ');
    if (OF_NUMBERS.has(phrase)) return false;
    // "May" the month and "might" the noun.
    if (token.lower === 'may' && token.text !== 'may' && text.tokens[first + 1]?.kind !== 'word')
      return false;
    if (token.text === 'May' && text.sentenceOf[first] === text.sentenceOf[first - 1]) return false;
    if (token.lower === 'may' && /^(?:in|last|since|by|until|of)$/.test(text.tokens[first - 1]?.lower ?? ''))
      return false;
    // "could not be tried" denies; "could take years" hedges.
    if (token.lower === 'could') return !NOT_AFTER_COULD.has(text.tokens[first + 1]?.lower ?? '');
    return true;
  });
}
