import { describe, expect, it } from 'vitest';
import { sentenceManners } from '../../../analysis/law/sentence-manner.ts';
import type { Mention } from '../../../analysis/reading.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { mentionIn } from '../../support/mention-in.ts';

const KEYS = [
  'quotes on',
  'opens a quotation',
  'points back',
  'length',
  'asks',
  'first',
  'last',
  'number',
  'names',
];

/** What holds of each sentence of these paragraphs, its length left out. */
function manners(paragraphs: readonly string[], mentions: readonly Mention[] = []): string[] {
  const text = segment(paragraphs.map((each) => ({ kind: 'paragraph', text: each })));
  return sentenceManners(text, mentions).map((manner) =>
    KEYS.filter((key, at) => key !== 'length' && manner[at] === 1).join(', '),
  );
}

describe('how a sentence is put', () => {
  it.each([
    ['one that says something of its own', 'Troops burned the mill.', 'first, last'],
    ['one that points back', 'They did this to the mill too.', 'points back, first, last'],
    ['one that points elsewhere late', 'Troops burned the mill before they left it.', 'first, last'],
    ['a question', 'Who burned the mill?', 'asks, first, last'],
    ['a figure', 'Kyiv put the figure at 5.', 'number, first, last'],
    ['a quotation', '“Nobody warned the miller.”', 'opens a quotation, first, last'],
    ['quoted words within', 'The mill was “gone by noon”.', 'first, last'],
  ])('%s', (_, sentence, expected) => {
    expect(manners([sentence])[0]?.split(', ').sort()).toEqual(expected.split(', ').sort());
  });

  it('tells a quotation that goes on, within a paragraph and over several, from what follows it', () => {
    expect(
      manners([
        'The miller said: “Nobody warned me. The roof fell in.” Rain came.',
        '“Then troops came.',
        '“Then everyone left.”',
      ]),
    ).toEqual([
      'first',
      'quotes on',
      'last',
      'opens a quotation, first, last',
      'quotes on, opens a quotation, first, last',
    ]);
  });

  it('sees who is named in which sentence, places aside', () => {
    const sentences = 'Rain fell on Lorvik. Mara Velinova watched from the bridge.';
    expect(
      manners(
        [sentences],
        [mentionIn(sentences, 'Lorvik', 'place'), mentionIn(sentences, 'Mara Velinova', 'person')],
      ),
    ).toEqual(['first', 'last, names']);
  });

  it('has nothing to say of an empty text', () => {
    expect(manners([])).toEqual([]);
    expect(manners([''])).toEqual([]);
  });
});
