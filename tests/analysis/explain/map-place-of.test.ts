import { describe, expect, test } from 'vitest';
import { explainName } from '../../../analysis/explain/explain-name.ts';
import { mapPlaceOf } from '../../../analysis/explain/map-place-of.ts';
import { overview } from '../../../analysis/explain/overview.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';
import { tinyReading } from '../../support/tiny-reading.ts';

const position = { longitude: 21.4, latitude: 48.1, source: 'book' };
const ADA = entity({ id: 'a1', label: 'Ada', country: 'HU', region: 'HU-BZ', position });
const placeOf = (fields: Partial<Parameters<typeof entity>[0]>) => {
  const known = knowing(entity({ id: 'a1', label: 'Ada', ...fields })).entity('a1');
  if (!known) throw new Error('the pack lost it');
  return mapPlaceOf(known);
};

describe('where a pack says a place is', () => {
  test('with everything known, and the source of the position', () => {
    expect(placeOf({ country: 'HU', region: 'HU-BZ', position })).toEqual({
      label: 'Ada',
      country: 'HU',
      region: 'HU-BZ',
      position: {
        longitude: 21.4,
        latitude: 48.1,
        source: { label: 'Encyclopaedia', url: 'https://encyclopaedia.example/', date: '2026-01-01' },
      },
    });
  });

  test('in a country alone, and at a position alone', () => {
    expect(placeOf({ country: 'HU' })).toMatchObject({ country: 'HU', region: null, position: null });
    expect(placeOf({ position })).toMatchObject({ country: null, position: { latitude: 48.1 } });
  });

  test('names the pack where the source is missing', () => {
    const place = placeOf({ position: { ...position, source: 'gone' } });
    expect(place?.position?.source).toEqual({ label: 'story', url: null, date: '2026-01-01' });
  });

  test.each([
    ['a place of which nothing is known', {}],
    ['a region without a country', { region: 'HU-BZ' }],
    ['a person with a country', { type: 'person' as const, country: 'HU' }],
    ['a body with a seat', { type: 'organisation' as const, country: 'HU', position }],
  ])('is nowhere for %s', (_what, fields) => {
    expect(placeOf(fields)).toBeNull();
  });
});

test('the card of a place has its map, that of an unknown name has none', () => {
  expect(explainName(tinyReading, 0, knowing(ADA)).map?.region).toBe('HU-BZ');
  expect(explainName(tinyReading, 1, knowing(ADA)).map).toBeNull();
});

test('the overview counts the mentions of each place and leads to the first', () => {
  expect(overview(tinyReading, knowing(ADA)).places).toMatchObject([{ label: 'Ada', count: 2, mention: 0 }]);
  expect(overview(tinyReading, knowing()).places).toEqual([]);
});
