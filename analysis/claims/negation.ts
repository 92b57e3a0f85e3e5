import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';

/** "failed to" and the like say that something was not done. "without" is left out: it describes more often than it denies. */
const NEGATIONS = phraseTable(
  `not, never, no, nobody, nothing, none, neither, nor, nowhere, cannot, no one, fails to, failed to, has yet to, have yet to,
  had yet to, stops short of, stopped short of`,
);
/** What looks like negation and is none. */
const NO_NEGATION = phraseTable(
  `not only, not just, not least, not to mention, not merely, no doubt, no sooner, no wonder, no matter, no fewer than, no less than,
  no more than, no later than, whether or not, nothing but`,
);

/** The negating words among these tokens, in reading order. "not only" and the like are passed over. */
export function findNegations(text: SegmentedText, range: TokenRange): TokenRange[] {
  const { tokens } = text;
  const found: TokenRange[] = [];
  for (let at = range.first; at < range.end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const innocent = phraseAt(tokens, at, range.end, NO_NEGATION);
    if (innocent > 0) {
      at += innocent - 1;
      continue;
    }
    const length = token.lower.endsWith("n't") ? 1 : phraseAt(tokens, at, range.end, NEGATIONS);
    if (length === 0 || numbersThings(text, at)) continue;
    found.push({ first: at, end: at + length });
    at += length - 1;
  }
  return found;
}

/** "No. 413" and "Resolution No 5" number things. */
function numbersThings(text: SegmentedText, at: number): boolean {
  if (text.tokens[at]?.lower !== 'no') return false;
  const next = text.tokens[at + 1];
  return next?.kind === 'number' || (next?.text === '.' && text.tokens[at + 2]?.kind === 'number');
}
