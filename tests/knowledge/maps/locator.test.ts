import { describe, expect, test } from 'vitest';
import { areasOf, locatorOf } from '../../../knowledge/maps/locator.ts';
import { isInFrame } from '../../../knowledge/maps/on-map.ts';
import { mapPlaces, placeAt, placeWithout } from '../../support/map-places.ts';
import { shippedAtlas } from '../../support/shipped-atlas.ts';

const atlas = shippedAtlas();

test.each<[keyof typeof mapPlaces, string]>([
  ['donetskOblast', 'Donetsk Oblast lies in the east of Ukraine and borders Russia.'],
  ['donetsk', 'Donetsk lies in the east of Ukraine, in Donetsk Oblast, at 48.02° north, 37.80° east.'],
  ['crimea', 'Crimea lies in the south-east of Ukraine.'],
  ['gaza', 'Gaza City lies in the south-west of Palestine, in the Gaza Strip, at 31.50° north, 34.46° east.'],
  ['gazaStrip', 'The Gaza Strip lies in the south-west of Palestine and borders Egypt and Israel.'],
  ['elFasher', 'El Fasher lies in the south-west of Sudan, in North Darfur, at 13.63° north, 25.35° east.'],
  [
    'goma',
    'Goma lies in the east of the Democratic Republic of the Congo, in North Kivu, at 1.67° south, 29.23° east.',
  ],
  ['kyiv', 'Kyiv lies in the north of Ukraine, at 50.45° north, 30.52° east.'],
  ['vladivostok', 'Vladivostok lies in the south-east of Russia, at 43.12° north, 131.90° east.'],
  ['ukraine', 'Ukraine borders Belarus, Hungary, Moldova, Poland, Romania, Russia and Slovakia.'],
  ['singapore', 'Singapore: the map shows its outline.'],
  ['blackSea', 'Black Sea lies at 43.50° north, 34.00° east.'],
])('%s in words', (place, words) => {
  expect(locatorOf(mapPlaces[place], atlas)?.text).toBe(words);
});

test('a place of which only the country is known is said to lie in it, and no side is made up', () => {
  const locator = locatorOf(placeWithout('Donbas', 'UA'), atlas);
  expect(locator?.text).toBe('Donbas lies in Ukraine.');
  expect(locator).toMatchObject({ marker: null, region: null, source: null });
});

test.each([
  ['nothing at all', placeWithout('Sea of Names', null)],
  ['a code no atlas knows', placeWithout('Ruritania', 'ZZ')],
  ['a region without a country', placeWithout('Somewhere', null, 'ZZ-1')],
])('there is no map of a place of which is known %s', (_what, place) => {
  expect(locatorOf(place, atlas)).toBeNull();
});

describe('the areas of disputed status', () => {
  test.each([
    ['Crimea', mapPlaces.crimea, ['crimea']],
    ['a town in Crimea', mapPlaces.simferopol, ['crimea']],
    ['a town in Crimea by its position alone', placeAt('Kerch', 'UA', null, 36.47, 45.36), ['crimea']],
    ['Donetsk Oblast', mapPlaces.donetskOblast, ['four-oblasts']],
    ['Gaza', mapPlaces.gaza, ['palestine']],
    ['Palestine', placeWithout('Palestine', 'PS'), ['palestine']],
    ['Kosovo', placeWithout('Kosovo', 'XK'), ['kosovo']],
    ['a town of the Golan', placeAt('Katzrin', 'SY', null, 35.69, 32.99), ['golan']],
    ['Kashmir by its code', placeWithout('Leh', 'IN', 'IN-LA'), ['kashmir']],
    ['Kyiv', mapPlaces.kyiv, []],
    ['Ukraine as a whole', mapPlaces.ukraine, []],
    ['Israel', placeWithout('Israel', 'IL'), []],
    ['Syria', placeWithout('Syria', 'SY'), []],
    ['Belgorod', mapPlaces.belgorod, []],
    ['Serbia', placeWithout('Serbia', 'RS'), []],
    ['a place of which nothing is known', mapPlaces.nowhere, []],
  ])('%s', (_what, place, areas) => {
    expect(areasOf(place, atlas).map(({ id }) => id)).toEqual(areas);
  });

  test('each says what was decided, by whom and where to read it', () => {
    for (const { notes } of atlas.areas)
      for (const { text, source, url } of notes) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(source).toMatch(
          /^(UN (General Assembly|Security Council) resolution|International Court of Justice).*\d{4}$/,
        );
        expect(url).toMatch(/^https:\/\/(docs\.un\.org|www\.icj-cij\.org)\//);
      }
  });
});

describe('the frame', () => {
  test('shows the mark, wherever it is', () => {
    for (const place of Object.values(mapPlaces)) {
      const locator = locatorOf(place, atlas);
      if (locator?.marker) expect(isInFrame(locator.marker, locator.frame), place.label).toBe(true);
    }
  });

  test('is the whole of a country of common size, a part of a very large one', () => {
    const width = (place: keyof typeof mapPlaces) =>
      locatorOf(mapPlaces[place], atlas)?.frame.halfWidthKm ?? 0;
    expect(width('donetsk')).toBeCloseTo(width('ukraine'), 6);
    expect(width('belgorod')).toBeLessThan(1000);
    expect(width('singapore')).toBeLessThan(40);
    expect(locatorOf(placeWithout('Russia', 'RU'), atlas)?.frame.halfWidthKm).toBeGreaterThan(3000);
  });

  test('leaves out islands an ocean away, and goes to them for a place on them', () => {
    const france = locatorOf(placeWithout('France', 'FR'), atlas);
    expect(france?.frame.halfWidthKm).toBeLessThan(800);
    expect(locatorOf(mapPlaces.honolulu, atlas)?.frame.halfWidthKm).toBeLessThan(1000);
    const canaries = locatorOf(placeAt('Las Palmas', 'ES', null, -15.43, 28.12), atlas);
    expect(canaries?.frame).toMatchObject({ longitude: -15.43, latitude: 28.12 });
    expect(canaries?.text).toBe('Las Palmas lies in the south-west of Spain, at 28.12° north, 15.43° west.');
  });
});

test('a region or country is filled or outlined, not marked with a dot', () => {
  expect(locatorOf(mapPlaces.donetskOblast, atlas)).toMatchObject({
    marker: null,
    region: { code: 'UA-14' },
  });
  expect(locatorOf(mapPlaces.ukraine, atlas)).toMatchObject({ marker: null, region: null });
  expect(locatorOf(mapPlaces.donetsk, atlas)?.marker).not.toBeNull();
});
