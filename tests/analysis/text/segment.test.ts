import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../analysis/text/segment.ts';

function sentences(...paragraphs: string[]): string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return segment(blocks).sentences.map(
    ({ span }) => paragraphs[span.block]?.slice(span.start, span.end) ?? '',
  );
}

/** Texts of two sentences, parted by ` | `. */
const TWO = [
  'The bridge fell. | Nobody was hurt.',
  '“It fell,” she said. | “I saw it.”',
  '“It fell.” | She ran.',
  'Did it fall? | It did.',
  'It fell at 5 p.m. | The police came.',
  'He lives in the U.S. | He likes it there.',
  'They left in Feb. | Nobody asked why.',
  'She works for Tolvik Ltd. | The firm is old.',
  'It fell… | Then it rained.',
  'She said no. | Then she left.',
  'They chose plan B. | The first had failed.',
  'The figure is 3.5. | That is more than before.',
];

const ONE = [
  'Dr. Amina Yusuf and Gen. Oravec met Sen. Quint.',
  'The U.S. Embassy in St. Gallen is closed.',
  'They met on Feb. 22 in the port.',
  'See Art. 51 and No. 413 of the code.',
  'J. R. Hartwell wrote it.',
  'The case Marrow v. Estonia was decided.',
  'It cost 3.5 million, e.g. for steel.',
  '“Will it fall?” she asked.',
  '“It fell!” he cried.',
  'It is at example.com/news today.',
  'Yahoo! is a firm',
  'He spoke to Tolvik Inc. Chairman Dana Lopez.',
];

/** Letters, marks and everything that has ever moved an offset. */
const CHARACTER = fc.constantFrom(
  ...'aBé.,’\'"“”-–()!?…1 2\t\u00A0\u00AD\u200B\u202E\u0301',
  '🍞',
  '\uD83C',
  'Ж',
  'م',
  ' Dr.',
  ' U.S.',
);

describe('segment', () => {
  it.each(TWO)('parts: %s', (text) => {
    expect(sentences(text.replace(' | ', ' '))).toEqual(text.split(' | '));
  });

  it.each(ONE)('leaves whole: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('never joins blocks, and gives none for an empty one', () => {
    expect(sentences('no full stop', '', '  ', 'none here')).toEqual(['no full stop', 'none here']);
  });

  it('numbers the distinct words in order of first use', () => {
    const text = segment([
      { kind: 'paragraph', text: 'The farmers’ cows and\u00AD The cows.' },
      { kind: 'paragraph', text: 'Cows, and "the ʼ".' },
    ]);
    expect(text.forms).toEqual(['the', 'farmers', "'", 'cows', 'and', '.', ',', '"']);
    expect(text.tokens.map((_, at) => text.forms[text.formOf[at] ?? -1])).toEqual(
      text.tokens.map(({ lower }) => lower),
    );
  });

  it('puts every token in the sentence that says it has it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: CHARACTER, maxLength: 40 }), { maxLength: 4 }), (paragraphs) => {
        const text = segment(paragraphs.map((own) => ({ kind: 'paragraph', text: own })));
        const wrong = text.sentences.filter((sentence, index) => {
          const own = text.tokens.slice(sentence.firstToken, sentence.endToken);
          const placed = text.sentenceOf.slice(sentence.firstToken, sentence.endToken);
          return (
            own.length === 0 ||
            own.some(({ block }) => block !== sentence.span.block) ||
            placed.some((at) => at !== index)
          );
        });
        expect(wrong).toEqual([]);
        expect(text.sentenceOf).toHaveLength(text.tokens.length);
      }),
    );
  });
});
