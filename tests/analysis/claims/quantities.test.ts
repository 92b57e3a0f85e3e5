import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../analysis/claims/quantities.ts';
import { quantityInWords } from '../../../analysis/explain/quantity-in-words.ts';
import { segment } from '../../../analysis/text/segment.ts';

function quantities(sentence: string) {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  return findQuantities(text, { first: 0, end: text.tokens.length });
}

const COUNTED: readonly (readonly [
  text: string,
  low: number | null,
  high: number | null,
  unit: string,
  approximator: string | null,
  plain: string,
])[] = [
  ['The quota was met by 112%.', 112, 112, '%', null, 'more than the whole: 112 of every 100'],
  ['Prices rose 3.5 per cent.', 3.5, 3.5, '%', null, '3.5 of every 100'],
  ['Nearly 4,200 villagers left.', 4200, 4200, 'villagers', 'nearly', 'a little under 4,200 villagers'],
  ['About 70 ships waited.', 70, 70, 'ships', 'about', 'about 70 ships'],
  ['At least 9 people drowned.', 9, null, 'people', 'at least', '9 people or more'],
  ['More than 60,000 people fled.', 60000, null, 'people', 'more than', 'above 60,000 people'],
  ['Up to nine boats were lost.', null, 9, 'boats', 'up to', '9 boats at the most'],
  [
    'Tens of thousands of workers struck.',
    20000,
    null,
    'workers',
    null,
    '20,000 or more workers, not counted exactly',
  ],
  ['It lost $3.5bn.', 3.5e9, 3.5e9, 'USD', null, 'USD 3.5 billion'],
  ['It cost 40 million euros.', 4e7, 4e7, 'EUR', null, 'EUR 40 million'],
  ['Between 12 and 15 barges sank.', 12, 15, 'barges', null, 'somewhere from 12 to 15 barges'],
  ['The toll rose from 12 to 15 sailors.', 12, 15, 'sailors', null, 'somewhere from 12 to 15 sailors'],
  ['One in five pupils stayed away.', 20, 20, '%', null, '20 of every 100'],
  ['A third of the fleet is old.', 33.3, 33.3, '%', null, '33.3 of every 100'],
  ['Trade fell by a fifth.', 20, 20, '%', null, '20 of every 100'],
  ['Two-thirds of the fleet is old.', 66.7, 66.7, '%', null, '66.7 of every 100'],
  ['Twenty-three wounded men were carried out.', 23, 23, 'men', null, '23 men'],
  ['It went on for over two years.', 2, 2, 'years', null, '2 years'],
  ['Two dozen lorries crossed.', 24, 24, 'lorries', null, '24 lorries'],
];

const NOT_COUNTED: readonly string[] = [
  'The treaty was signed in 1907.',
  'They met on March 14, 2021.',
  'The ferry leaves at 16:40.',
  'Article 51 forbids it.',
  'Resolution No. 2417 was adopted.',
  'Petar Dunev, 52, was fined.',
  'A 14-year-old boy was found.',
  'He is 31 years old.',
  'One tried to leave.',
  'A third man came in.',
];

describe('findQuantities', () => {
  it.each(COUNTED)('%s', (text, low, high, unit, approximator, plain) => {
    const found = quantities(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ low, high, unit, approximator });
    expect(found.map(quantityInWords)).toEqual([plain]);
  });

  it.each(NOT_COUNTED)('counts nothing in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});
