import { describe, expect, it } from 'vitest';
import { findHedges } from '../../../analysis/claims/hedges.ts';
import { findNegations } from '../../../analysis/claims/negation.ts';
import type { SegmentedText } from '../../../analysis/text/segment.ts';
import { segment } from '../../../analysis/text/segment.ts';
import type { TokenRange } from '../../../analysis/text/token-range.ts';

function words(sentence: string, find: (text: SegmentedText, range: TokenRange) => TokenRange[]): string[] {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  return find(text, { first: 0, end: text.tokens.length }).map(({ first, end }) =>
    text.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' '),
  );
}

const HEDGED: readonly (readonly [text: string, ...hedges: string[]])[] = [
  ['The dam may have burst.', 'may'],
  ['The repairs could take a week.', 'could'],
  ['The firm reportedly sold the land.', 'reportedly'],
  ['The crew is believed to be safe.', 'is believed'],
  ['The deal seems unlikely.', 'seems', 'unlikely'],
  ['The dam burst on May 4.'],
  ['He was tried in May.'],
  ['Nobody may be sent back.'],
  ['They could not be tried.'],
  ['Voters can register until noon.'],
];

const NEGATED: readonly (readonly [text: string, ...negations: string[]])[] = [
  ['The treaty is not binding.', 'not'],
  ["The gates weren't closed.", "weren't"],
  ['No one saw the boat.', 'No one'],
  ['Neither bank has paid.', 'Neither'],
  ['The ministry failed to reply.', 'failed to'],
  ['Decree No. 7 was repealed.'],
  ['The fire took not only the roof but the tower.'],
  ['It was no doubt a hard year.'],
  ['The knot was tight.'],
];

describe('findHedges', () => {
  it.each(HEDGED)('%s', (text, ...hedges) => {
    expect(words(text, findHedges)).toEqual(hedges);
  });
});

describe('findNegations', () => {
  it.each(NEGATED)('%s', (text, ...negations) => {
    expect(words(text, findNegations)).toEqual(negations);
  });
});
