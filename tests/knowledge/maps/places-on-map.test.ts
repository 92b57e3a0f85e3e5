import { describe, expect, test } from 'vitest';
import { frameAround } from '../../../knowledge/maps/choose-frame.ts';
import { fromMap, isInFrame, onMap } from '../../../knowledge/maps/on-map.ts';
import { placesOnMap } from '../../../knowledge/maps/places-on-map.ts';
import { mapPlaces, placeWithout } from '../../support/map-places.ts';
import { shippedAtlas } from '../../support/shipped-atlas.ts';

const atlas = shippedAtlas();
const named = (place: keyof typeof mapPlaces, count: number) => ({ ...mapPlaces[place], count });

describe('the places of an article on one map', () => {
  test('marks towns and regions, most often named first, and tints countries', () => {
    const map = placesOnMap([named('kyiv', 2), named('ukraine', 9), named('donetskOblast', 5)], atlas);
    expect(map?.marks.map(({ place }) => place.label)).toEqual(['Donetsk Oblast', 'Kyiv']);
    expect(map?.countries.map(({ label }) => label)).toEqual(['Ukraine']);
    expect(map?.text).toBe(
      'Map of the article’s places: 2 places marked, 1 country tinted. The list below has them all.',
    );
  });

  test('shows countries alone when there is nothing else', () => {
    const map = placesOnMap([named('ukraine', 1)], atlas);
    expect(map).toMatchObject({ marks: [], frame: { longitude: expect.closeTo(31, 0) } });
  });

  test.each([
    ['no place', []],
    ['only places of which nothing is known', [{ ...mapPlaces.nowhere, count: 3 }]],
    ['only places within a country', [{ ...placeWithout('Donbas', 'UA'), count: 3 }]],
  ])('there is no map with %s', (_what, places) => {
    expect(placesOnMap(places, atlas)).toBeNull();
  });

  test('shows every mark, across the 180th meridian too', () => {
    const points = [
      { longitude: 178.4, latitude: -18.1 },
      { longitude: -171.8, latitude: -13.8 },
    ];
    const frame = frameAround(points);
    expect(frame?.halfWidthKm).toBeLessThan(1000);
    for (const point of points) expect(frame && isInFrame(point, frame)).toBe(true);
  });
});

test('the way to the map and back ends where it began', () => {
  const middle = { longitude: 30, latitude: 50 };
  for (const point of [
    { longitude: 37.8, latitude: 48 },
    { longitude: -77, latitude: 38.9 },
    { longitude: 30, latitude: 50 },
    { longitude: 151, latitude: -33.9 },
  ]) {
    const back = fromMap(onMap(point, middle), middle);
    expect(back.longitude).toBeCloseTo(point.longitude, 6);
    expect(back.latitude).toBeCloseTo(point.latitude, 6);
  }
});
