import { describe, expect, test } from 'vitest';
import { createNameIndex } from '../../knowledge/name-index.ts';
import { normalizeName } from '../../knowledge/normalize-name.ts';
import { entity, pack } from '../support/small-pack.ts';

const names = createNameIndex([
  pack('one', [
    entity({
      id: 'Q1',
      label: 'Ruritania',
      aliases: { en: ["People's Republic of Ruritania"], und: ['US', 'R.S.F.'] },
    }),
    entity({ id: 'Q2', label: 'Turkey', aliases: { tr: ['Türkiye'] } }),
    entity({ id: 'Q3', label: 'The Strelsau Times' }),
    entity({ id: 'Q5', label: 'Zenda Oblast', aliases: { en: ['Zenda region'] } }),
    entity({ id: 'Q6', label: 'The Mirror' }),
    entity({ id: 'Q4', label: 'Зелёный', aliases: { ru: ['Киев'] } }),
  ]),
  pack('two', [
    entity({ id: 'two:strelsau', label: 'Strelsau', prominence: 10 }),
    entity({
      id: 'two:strelsau-party',
      label: 'Strelsau Party',
      aliases: { en: ['Strelsau'] },
      prominence: 40,
    }),
    entity({ id: 'two:al-zenda', label: 'al-Zenda' }),
    entity({ id: 'two:zenda', label: 'Zenda-on-Sea', prominence: 3 }),
  ]),
]);

describe('lookUp', () => {
  test.each([
    ['Ruritania', ['Q1']],
    ['RURITANIA', ['Q1']],
    ['People’s Republic of Ruritania', ['Q1']],
    ['US', ['Q1']],
    ['U.S.', ['Q1']],
    ['RSF', ['Q1']],
    ['Turkiye', ['Q2']],
    ['Tür\u00ADkiye', ['Q2']],
    ['The Strelsau Times', ['Q3']],
    ['THE STRELSAU TIMES', ['Q3']],
    ['Zenda region', ['Q5']],
    ['Zenda Region', ['Q5']],
    ['The Mirror', ['Q6']],
    ['Strelsau Times', ['Q3']],
    ['зелёный'.replace('з', 'З'), ['Q4']],
    ['КИЕВ', ['Q4']],
    ['Zenda on Sea', ['two:zenda']],
    ['Zenda–on–Sea', ['two:zenda']],
    ['Al Zenda', ['two:al-zenda']],
    ['Strelsau', ['two:strelsau-party', 'two:strelsau']],
  ])('%s is found', (name, ids) => {
    expect(names.lookUp(name)).toEqual(ids);
  });

  test.each([
    'us',
    'Us',
    'turkey',
    'The mirror',
    'mirror',
    'Mirror',
    'Zenda oblast',
    'ruritania',
    'rsf',
    'Rurita',
    'Republic',
    'Зеленый',
    '',
    '…',
    "Turkey's",
  ])('%s is not', (name) => {
    expect(names.lookUp(name)).toEqual([]);
  });
});

test.each([
  ['people', 4],
  ["People's", 4],
  ['ruritania', 1],
  ['Strelsau', 2],
  ['the', 3],
  ['al', 2],
  ['nowhere', 0],
])('longest name from %s: %i words', (word, words) => {
  expect(names.longestFrom(word)).toBe(words);
});

test.each([
  ['Côte d’Ivoire', 'cote divoire'],
  ['Łódź', 'lodz'],
  ['Йошкар-Ола', 'йошкар ола'],
  ['Кам’янське', 'камянське'],
  ['U.N.', 'un'],
  ['Procter & Gamble', 'procter and gamble'],
  ['ＨＵＲ', 'hur'],
  ['  Two\u00A0 words ', 'two words'],
])('%s is compared as %s', (name, form) => {
  expect(normalizeName(name)).toBe(form);
});
