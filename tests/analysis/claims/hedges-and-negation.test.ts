import { describe, expect, it } from 'vitest';
import { CLAIM_PHRASES } from '../../../analysis/claims/claim-phrases.ts';
import { hedgesWithin } from '../../../analysis/claims/hedges.ts';
import { negationsWithin } from '../../../analysis/claims/negation.ts';
import { scanPhrases } from '../../../analysis/claims/phrase-hits.ts';
import { segment } from '../../../analysis/text/segment.ts';

function words(sentence: string, find: typeof hedgesWithin | typeof negationsWithin): string[] {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const whole = { first: 0, end: text.tokens.length };
  return find(text, whole, scanPhrases(text, CLAIM_PHRASES)).map(({ first, end }) =>
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

describe('hedgesWithin', () => {
  it.each(HEDGED)('%s', (text, ...hedges) => {
    expect(words(text, hedgesWithin)).toEqual(hedges);
  });
});

describe('negationsWithin', () => {
  it.each(NEGATED)('%s', (text, ...negations) => {
    expect(words(text, negationsWithin)).toEqual(negations);
  });
});
