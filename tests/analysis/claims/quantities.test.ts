import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../analysis/claims/quantities.ts';
import { quantityInWords } from '../../../analysis/explain/quantity-in-words.ts';
import type { Span } from '../../../analysis/reading.ts';
import { segment } from '../../../analysis/text/segment.ts';

function quantities(sentence: string, places: readonly string[] = []) {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const mentions = places.map((place) => ({
    span: { block: 0, start: sentence.indexOf(place), end: sentence.indexOf(place) + place.length },
    type: 'place' as const,
    entity: place,
    because: 'name/test',
  }));
  return findQuantities(text, mentions).flat();
}

/** The words of a span of a one-block text. */
function wordsIn(sentence: string) {
  return (span: Span | null) => (span === null ? null : sentence.slice(span.start, span.end));
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
  ['Prices rose 3.5 per cent.', 3.5, 3.5, '%', null, 'a rise of 3.5 of every 100'],
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
  [
    'The toll rose from 12 to 15 sailors.',
    15,
    15,
    'sailors',
    null,
    '15 sailors, after a rise from 12 sailors',
  ],
  ['One in five pupils stayed away.', 20, 20, '%', null, '20 of every 100'],
  ['A third of the fleet is old.', 33.3, 33.3, '%', null, '33.3 of every 100'],
  ['Trade fell by a fifth.', 20, 20, '%', null, 'a fall of 20 of every 100'],
  ['It pays 300 euros a month.', 300, 300, 'EUR', null, 'EUR 300 a month'],
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
  'A resolution of 2005 lets the court act.',
];

describe('findQuantities', () => {
  it.each(COUNTED)('%s', (text, low, high, unit, approximator, plain) => {
    const found = quantities(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ low, high, unit, approximator });
    const words = (span: Span) => wordsIn(text)(span) as string;
    expect(found.map((each) => quantityInWords(each, words))).toEqual([plain]);
  });

  it.each(NOT_COUNTED)('counts nothing in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

const CHANGED: readonly (readonly [text: string, direction: string, role: string, from: number | null])[] = [
  ['Shares in the dock fell 8% on Monday.', 'down', 'by', null],
  ['The fee was cut by 40 euros.', 'down', 'by', null],
  ['Rents climbed to 900 euros.', 'up', 'to', null],
  ['Sales dropped to 15 barges from 20.', 'down', 'to', 20],
  ['The crew grew from 40 to 62 sailors.', 'up', 'to', 40],
  ['It was a rise of 12 per cent.', 'up', 'by', null],
];

const UNCHANGED: readonly string[] = [
  'The tower fell, and 12 people ran.',
  'The count rose in 40 towns.',
  'The dam holds up to 40 million litres.',
  'Some 300 people live there.',
];

describe('the change a quantity tells of', () => {
  it.each(CHANGED)('%s', (text, direction, role, from) => {
    expect(quantities(text)[0]?.change).toMatchObject({ direction, role, from });
  });

  it.each(UNCHANGED)('is none in: %s', (text) => {
    expect(quantities(text).map(({ change }) => change)).toEqual([null]);
  });
});

const SURROUNDED: readonly (readonly [
  text: string,
  kind: string,
  per: string | null,
  place: string | null,
])[] = [
  ['It makes 40 million euros a year.', 'money', 'a year', null],
  ['It sells 12 barrels per day in Lom.', 'measure', 'per day', 'Lom'],
  ['A third of the fleet lies in Lom.', 'share', null, 'Lom'],
  ['The siege lasted 40 days.', 'duration', null, null],
  ['It left 300 families without light in Lom.', 'count', null, 'Lom'],
  ['It lost 40 boats a year ago.', 'count', null, null],
  ['In Lom 40 boats were sunk.', 'count', null, null],
  ['They sent 40 boats to Lom.', 'count', null, null],
];

describe('the kind of a quantity and what it is for', () => {
  it.each(SURROUNDED)('%s', (text, kind, per, place) => {
    const [found] = quantities(text, ['Lom']);
    const words = wordsIn(text);
    expect({ kind: found?.kind, per: words(found?.per ?? null), place: words(found?.place ?? null) }).toEqual(
      {
        kind,
        per,
        place,
      },
    );
  });
});
