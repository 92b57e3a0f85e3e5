import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../analysis/text/tokens.ts';

const texts = (text: string) => tokenise(text, 0).map((token) => token.text);

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

describe('tokenise', () => {
  it.each([
    ['Ukraine’s army', ['Ukraine', '’s', 'army']],
    ["the farmers' union", ['the', 'farmers', "'", 'union']],
    ["don't, O'Brien", ["don't", ',', "O'Brien"]],
    ['Hamas-led', ['Hamas', '-', 'led']],
    ['al-Masri', ['al', '-', 'Masri']],
    ['U.S. and p.m. and A.R.E.', ['U.S.', 'and', 'p.m.', 'and', 'A.R.E.']],
    ['1,234.5 and 104%', ['1,234.5', 'and', '104', '%']],
    ['the 25th, in 3bn', ['the', '25th', ',', 'in', '3bn']],
    ['€210bn', ['€', '210bn']],
    ['well... then…', ['well', '...', 'then', '…']],
    ['(HUR)', ['(', 'HUR', ')']],
    ['M23 and Digi24', ['M23', 'and', 'Digi24']],
    ['“Yes”', ['“', 'Yes', '”']],
    ['35x and 3.5x', ['3', '5', 'x', 'and', '3', '.', '5', 'x']],
    ['J. Hale of A.B', ['J', '.', 'Hale', 'of', 'A', '.', 'B']],
    ['𝒜’s and o’𝒜 and 3.𝟛', ['𝒜', '’s', 'and', 'o’𝒜', 'and', '3.𝟛']],
    ['’s 🍞s', ['’', 's', '🍞', 's']],
    ['', []],
    [' \t\u00A0\n', []],
  ])('parts %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('says which tokens stand apart', () => {
    expect(tokenise('a -b', 0).map(({ spaced }) => spaced)).toEqual([true, true, false]);
  });

  it('compares without invisible characters and curly apostrophes', () => {
    const [token] = tokenise('Don\u00AD’t', 0);
    expect(token).toMatchObject({ text: 'Don\u00AD’t', lower: "don't" });
  });

  it('keeps invisible characters at the edge out of the token', () => {
    expect(tokenise('\u202AKyiv\u202C', 0)).toMatchObject([{ start: 1, end: 5, text: 'Kyiv' }]);
  });

  it('gives offsets that cut out the token, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER, maxLength: 60 }), (text) => {
        const tokens = tokenise(text, 0);
        const wrong = tokens.filter(({ start, end, text: own }, at) => {
          return text.slice(start, end) !== own || own === '' || start < (tokens[at - 1]?.end ?? 0);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
