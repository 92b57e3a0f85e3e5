import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, openNameList, writeNameList } from '../../../knowledge/gazetteer/name-list.ts';
import { normalizeName } from '../../../knowledge/normalize-name.ts';

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

function listOf(names: readonly string[]) {
  const sorted = [...names].sort(compareNames);
  const columns = writeNameList(sorted, (text) => utf8.encoder.encode(text));
  return { sorted, list: openNameList(columns, (bytes) => utf8.decoder.decode(bytes)) };
}

describe('a list of names', () => {
  const towns = Array.from({ length: 100 }, (_, at) => `Orlec-${String(at % 40).padStart(2, '0')}`);
  const { sorted, list } = listOf([...towns, 'Łaziska', 'Ałma', 'Москва', 'Öland', 'Åland']);

  it('gives back each name at its place', () => {
    expect(Array.from({ length: list.length }, (_, at) => list.at(at))).toEqual(sorted);
  });

  it.each([
    ['orlec 07', 3],
    ['orlec 39', 2],
    ['laziska', 1],
    ['alma', 1],
    ['москва', 1],
    ['orlec', 0],
    ['orlec 40', 0],
    ['', 0],
    ['zzz', 0],
    ['aa', 0],
  ])('finds %s %i times', (name, times) => {
    const found = list.find(name);
    expect(found).toHaveLength(times);
    for (const at of found) expect(normalizeName(list.at(at))).toBe(name);
  });

  it('is empty when nothing is in it', () => {
    expect(listOf([]).list.find('a')).toEqual([]);
  });

  it('refuses a name that no name is', () => {
    expect(() => listOf(['x'.repeat(256)])).toThrow(/too long/);
  });

  it('finds whatever was put in', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((each) => !each.includes('\n'));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 80 }), (names) => {
        const one = listOf(names);
        for (const each of names)
          expect(one.list.find(normalizeName(each)).map((at) => one.list.at(at))).toContain(each);
      }),
      { numRuns: 60 },
    );
  });
});
