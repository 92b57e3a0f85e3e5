import { describe, expect, test } from 'vitest';
import { correctBorders } from '../../tools/maps/correct-borders.ts';
import { areaOf, frameOf } from '../../tools/maps/frame-of.ts';
import { mergeUnits } from '../../tools/maps/merge-units.ts';
import { readAreaRows, readRegionRows } from '../../tools/maps/read-map-rows.ts';
import type { SourceRegion } from '../../tools/maps/read-natural-earth.ts';
import { thinArcs } from '../../tools/maps/thin-arcs.ts';

/** A box, clockwise. */
function box(west: number, south: number, east: number, north: number): number[][][] {
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}

function region(fields: Partial<SourceRegion>): SourceRegion {
  return { file: 'xyz', name: 'Here', group: '', country: 'XY', polygons: [box(0, 0, 1, 1)], ...fields };
}

describe('corrected borders', () => {
  test('give Western Sahara what lies south of 27°40′ north', () => {
    const cut = correctBorders([region({ file: 'mar', country: 'MA', polygons: [box(-13, 26, -9, 29)] })]);
    expect(cut.map(({ country }) => country)).toEqual(['MA', 'EH']);
    const [north, south] = cut.map(({ polygons }) => polygons[0]?.[0]?.map(([, y = 0]) => y) ?? []);
    expect(Math.min(...(north ?? []))).toBeCloseTo(27.667, 3);
    expect(Math.max(...(south ?? []))).toBeCloseTo(27.667, 3);
  });

  test('leave a province of Morocco that lies north of it whole', () => {
    const [only, ...more] = correctBorders([
      region({ file: 'mar', country: 'MA', polygons: [box(-8, 30, -7, 31)] }),
    ]);
    expect(more).toEqual([]);
    expect(only?.country).toBe('MA');
    expect(areaOf(only?.polygons[0] ?? [])).toBeCloseTo(areaOf(box(-8, 30, -7, 31)), 0);
  });

  test('touch nothing else', () => {
    const others = [region({}), region({ file: 'ukr', name: 'Crimea', country: 'UA' })];
    expect(correctBorders(others)).toEqual(others);
  });

  test('stop when the Northern District is no longer what it was', () => {
    const odd = region({ file: 'isr', name: 'HaZafon', polygons: [box(0, 0, 1, 1), box(2, 2, 3, 3)] });
    expect(() => correctBorders([odd])).toThrow('no longer one ring');
  });
});

describe('pieces of land', () => {
  const halves = [region({ name: 'West' }), region({ name: 'East', polygons: [box(1, 0, 2, 1)] })];

  test('are joined where no region or area tells them apart', () => {
    const [only, ...more] = mergeUnits(halves, [], []);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ country: 'XY', region: null, areas: [] });
    expect(only?.polygons.length).toBe(1);
  });

  test('stay apart where one does', () => {
    const row = {
      codes: ['XY-E'],
      name: 'East',
      note: '',
      least: 1,
      has: ({ name }: SourceRegion) => name === 'East',
    };
    expect(mergeUnits(halves, [row], []).map((unit) => unit.region?.name ?? null)).toEqual([null, 'East']);
  });

  test('must be there for every region and area', () => {
    const row = { codes: ['XY-N'], name: 'North', note: '', least: 1, has: () => false };
    expect(() => mergeUnits(halves, [row], [])).toThrow('lacks North');
    const area = { id: 'gone', name: 'gone', isCountry: false, codes: [], notes: [], has: () => false };
    expect(() => mergeUnits(halves, [], [area])).toThrow('lacks gone');
  });
});

describe('frames', () => {
  test('reach around the main part and leave out what is small and far', () => {
    const near = frameOf([box(0, 0, 4, 4)]);
    expect(frameOf([box(0, 0, 4, 4), box(60, 0, 61, 1)])).toEqual(near);
    expect(frameOf([box(0, 0, 4, 4), box(5, 0, 7, 2)]).halfWidthKm).toBeGreaterThan(near.halfWidthKm);
  });

  test('reach around all islands where none is the mainland', () => {
    const islands = [box(0, 0, 1, 1), box(20, 0, 21, 1), box(10, 5, 11, 6)];
    expect(frameOf(islands).halfWidthKm).toBeGreaterThan(1000);
  });

  test('reach across the 180th meridian', () => {
    const { longitude, halfWidthKm } = frameOf([box(178, 0, 179.9, 2), box(-179.9, 0, -178, 2)]);
    expect(Math.abs(longitude)).toBeCloseTo(180, 0);
    expect(halfWidthKm).toBeLessThan(300);
  });
});

describe('thinned lines', () => {
  const weighed = (...weights: number[]) => weights.map((weight, at) => [at, at % 2, weight]);

  test('keep ends and heavy points', () => {
    const arc = weighed(Number.POSITIVE_INFINITY, 1, 9, 2, Number.POSITIVE_INFINITY);
    expect(thinArcs([arc], () => 5)).toEqual([
      [
        [0, 0],
        [2, 0],
        [4, 0],
      ],
    ]);
  });

  test('keep one point of a line and four of a ring, however light', () => {
    const line = weighed(Number.POSITIVE_INFINITY, 1, 2, 1, Number.POSITIVE_INFINITY);
    expect(thinArcs([line], () => 100)[0]?.length).toBe(3);
    const ring = [...weighed(Number.POSITIVE_INFINITY, 1, 2, 3, 4, 5), [0, 0, Number.POSITIVE_INFINITY]];
    expect(thinArcs([ring], () => 100)[0]?.length).toBe(6);
  });
});

test('the rows of regions and areas can be read and hold no code twice', () => {
  const codes = readRegionRows().flatMap((row) => row.codes);
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set(codes);
  const areaCodes = readAreaRows().flatMap((row) => row.codes);
  expect(new Set(areaCodes).size).toBe(areaCodes.length);
  expect(areaCodes.filter((code) => code.startsWith('UA-') && !known.has(code))).toEqual([]);
});
