import { describe, expect, it } from 'vitest';
import { CLAIM_PHRASES } from '../../../analysis/claims/claim-phrases.ts';
import { hedgesWithin } from '../../../analysis/claims/hedges.ts';
import { negationsWithin } from '../../../analysis/claims/negation.ts';
import { scanPhrases } from '../../../analysis/claims/phrase-hits.ts';
import { scopesWithin } from '../../../analysis/claims/scopes.ts';
import type { Span } from '../../../analysis/reading.ts';
import { segment } from '../../../analysis/text/segment.ts';

function scopes(sentence: string): [kind: string, cue: string, scope: string][] {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const whole = { first: 0, end: text.tokens.length };
  const phrases = scanPhrases(text, CLAIM_PHRASES);
  const cues = {
    hedges: hedgesWithin(text, whole, phrases),
    negations: negationsWithin(text, whole, phrases),
    phrases,
  };
  const words = ({ start, end }: Span) => sentence.slice(start, end);
  return scopesWithin(text, whole, cues).map(({ kind, cue, scope }) => [kind, words(cue), words(scope)]);
}

const BORNE: readonly (readonly [text: string, kind: string, cue: string, scope: string])[] = [
  ['The dam may have burst.', 'hedge', 'may', 'have burst'],
  ['The firm reportedly sold the land, but kept the quay.', 'hedge', 'reportedly', 'sold the land'],
  ['The treaty is not binding because Lom left it.', 'negation', 'not', 'binding'],
  ['The boat did not sink, and the crew went home.', 'negation', 'not', 'sink'],
  ['A deal is unlikely.', 'hedge', 'unlikely', 'A deal is'],
  ['The board will sell the quay when prices rise.', 'future', 'will', 'sell the quay'],
  ['The board must publish its books; it has none.', 'duty', 'must', 'publish its books'],
];

const PLAIN: readonly string[] = [
  'The dam burst on May 4.',
  'It was signed under Decree No. 7.',
  'The fire took not only the roof but the tower.',
  'The testament of the late mayor was read, which took an hour.',
];

describe('what hedges, negations and modal verbs bear on', () => {
  it.each(BORNE)('%s', (text, ...expected) => {
    expect(scopes(text)[0]).toEqual(expected);
  });

  it.each(PLAIN)('is nothing in: %s', (text) => {
    expect(scopes(text)).toEqual([]);
  });
});
