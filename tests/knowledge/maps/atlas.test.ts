import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { isInside } from '../../../knowledge/maps/is-inside.ts';
import { readAreaRows, readRegionRows } from '../../../tools/maps/read-map-rows.ts';
import { shippedAtlas } from '../../support/shipped-atlas.ts';

const atlas = shippedAtlas();
const within = (codes: readonly (string | null)[]) => codes.filter((code) => code !== null);
const countriesAt = (point: [number, number]) =>
  within(atlas.countries.filter(({ outline }) => geoContains(outline, point)).map(({ code }) => code));
const isInRegion = (code: string, point: [number, number]) => {
  const region = atlas.region(code);
  return region !== null && geoContains(region.outline, point);
};
const areasAt = (point: [number, number]) =>
  atlas.areas.filter(({ outline }) => geoContains(outline, point)).map(({ id }) => id);

// Positions of towns, in degrees east and north.
test.each<
  [town: string, east: number, north: number, country: string, region: string | null, area: string | null]
>([
  ['Simferopol', 34.1, 44.95, 'UA', 'UA-43', 'crimea'],
  ['Kerch', 36.47, 45.36, 'UA', 'UA-43', 'crimea'],
  ['Yalta', 34.16, 44.5, 'UA', 'UA-43', 'crimea'],
  ['Sevastopol', 33.52, 44.6, 'UA', 'UA-40', 'crimea'],
  ['Donetsk', 37.8, 48.02, 'UA', 'UA-14', 'four-oblasts'],
  ['Mariupol', 37.55, 47.1, 'UA', 'UA-14', 'four-oblasts'],
  ['Luhansk', 39.31, 48.57, 'UA', 'UA-09', 'four-oblasts'],
  ['Zaporizhzhia', 35.14, 47.84, 'UA', 'UA-23', 'four-oblasts'],
  ['Melitopol', 35.37, 46.85, 'UA', 'UA-23', 'four-oblasts'],
  ['Kherson', 32.61, 46.64, 'UA', 'UA-65', 'four-oblasts'],
  ['Gaza City', 34.46, 31.5, 'PS', 'PS-GZA', 'palestine'],
  ['Rafah', 34.25, 31.29, 'PS', 'PS-RFH', 'palestine'],
  ['Ramallah', 35.2, 31.9, 'PS', 'PS-RBH', 'palestine'],
  ['the Old City of Jerusalem', 35.235, 31.778, 'PS', 'PS-JEM', 'palestine'],
  ['Katzrin', 35.69, 32.99, 'SY', 'SY-QU', 'golan'],
  ['Majdal Shams', 35.77, 33.27, 'SY', 'SY-QU', 'golan'],
  ['El Aaiún', -13.2, 27.15, 'EH', null, 'western-sahara'],
  ['Tifariti', -10.57, 26.16, 'EH', null, 'western-sahara'],
  ['Pristina', 21.16, 42.66, 'XK', null, 'kosovo'],
  ['Taipei', 121.5, 25.04, 'TW', null, 'taiwan'],
  ['Kyrenia', 33.32, 35.32, 'CY', null, 'northern-cyprus'],
  ['Sukhumi', 41.03, 43.01, 'GE', 'GE-AB', 'abkhazia'],
  ['Srinagar', 74.8, 34.08, 'IN', null, 'kashmir'],
  ['Muzaffarabad', 73.47, 34.37, 'PK', null, 'kashmir'],
  ['El Fasher', 25.35, 13.63, 'SD', 'SD-DN', null],
  ['Goma', 29.228, -1.674, 'CD', 'CD-NK', null],
  ['Bukavu', 28.85, -2.51, 'CD', 'CD-SK', null],
  ['Juba', 31.58, 4.85, 'SS', 'SS-EC', null],
  ['Hargeisa', 44.06, 9.56, 'SO', null, null],
  ['Suva', 178.44, -18.13, 'FJ', null, null],
  ['Irkutsk', 104.3, 52.29, 'RU', null, null],
  ['Uelen, beyond the 180th meridian', -170.5, 66.2, 'RU', null, null],
  ['Singapore', 103.85, 1.33, 'SG', null, null],
])('%s lies where it should', (_town, east, north, country, region, area) => {
  expect(countriesAt([east, north])).toEqual([country]);
  if (region !== null) expect(isInRegion(region, [east, north])).toBe(true);
  expect(areasAt([east, north])).toEqual(area === null ? [] : [area]);
});

// What an atlas that follows who holds the ground gets wrong, and what lies just beyond a line.
test.each<[what: string, east: number, north: number, notIn: string]>([
  ['Simferopol', 34.1, 44.95, 'RU'],
  ['Sevastopol', 33.52, 44.6, 'RU'],
  ['Kerch', 36.47, 45.36, 'RU'],
  ['Donetsk', 37.8, 48.02, 'RU'],
  ['Luhansk', 39.31, 48.57, 'RU'],
  ['Melitopol', 35.37, 46.85, 'RU'],
  ['Kherson', 32.61, 46.64, 'RU'],
  ['Taman, across the strait from Kerch', 36.72, 45.21, 'UA'],
  ['Rostov-on-Don', 39.7, 47.23, 'UA'],
  ['Belgorod', 36.6, 50.6, 'UA'],
  ['Katzrin', 35.69, 32.99, 'IL'],
  ['Tiberias', 35.53, 32.79, 'SY'],
  ['Ein Gev', 35.64, 32.78, 'SY'],
  ['Ramallah', 35.2, 31.9, 'IL'],
  ['Sderot', 34.6, 31.52, 'PS'],
  ['El Aaiún', -13.2, 27.15, 'MA'],
  ['Tarfaya', -12.92, 27.93, 'EH'],
  ['Pristina', 21.16, 42.66, 'RS'],
  ['Goma', 29.228, -1.674, 'RW'],
  ['Gisenyi', 29.257, -1.703, 'CD'],
  ['El Fasher', 25.35, 13.63, 'TD'],
])('%s does not lie in the wrong country', (_what, east, north, notIn) => {
  expect(countriesAt([east, north])).not.toContain(notIn);
});

test.each<[what: string, region: string, east: number, north: number]>([
  ['Kharkiv', 'UA-14', 36.23, 49.99],
  ['Dnipro', 'UA-23', 35.05, 48.46],
  ['Mykolaiv', 'UA-65', 31.99, 46.97],
  ['Henichesk, at the neck of Crimea', 'UA-43', 34.81, 46.18],
  ['Sevastopol', 'UA-43', 33.52, 44.6],
  ['Hebron', 'PS-GZA', 35.1, 31.53],
  ['Nyala', 'SD-DN', 24.88, 12.05],
  ['Bukavu', 'CD-NK', 28.85, -2.51],
])('%s does not lie in %s', (_what, region, east, north) => {
  expect(isInRegion(region, [east, north])).toBe(false);
});

describe('the atlas', () => {
  test('has every region and area of the tables, with the words of today', () => {
    for (const { codes, name, note } of readRegionRows())
      for (const code of codes)
        expect(atlas.region(code), code).toMatchObject({ name, ...(note === '' ? {} : { note }) });
    expect(atlas.areas.map(({ id, name, notes }) => ({ id, name, notes }))).toEqual(
      readAreaRows().map(({ id, name, notes }) => ({ id, name, notes })),
    );
  });

  test('names every country and no land that is nobody’s', () => {
    for (const { code, name } of atlas.countries) expect(name !== '', code ?? 'none').toBe(code !== null);
  });

  test('knows no country or region of another code', () => {
    for (const code of ['', 'ZZ', 'ua', 'UKR', 'SU']) expect(atlas.country(code), code).toBeNull();
    for (const code of ['UA', 'UA-99', 'CD-IT', 'US-HI']) expect(atlas.region(code), code).toBeNull();
  });

  test('says of Ukraine, Syria and Western Sahara whose neighbours they are', () => {
    expect(atlas.country('UA')?.borders).toEqual(['BY', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK']);
    expect(atlas.country('SY')?.borders).toEqual(['IL', 'IQ', 'JO', 'LB', 'TR']);
    expect(atlas.country('EH')?.borders).toEqual(['DZ', 'MA', 'MR']);
    expect(atlas.region('UA-43')?.borders).toEqual([]);
    expect(atlas.region('UA-14')?.borders).toEqual(['RU']);
  });
});

describe('isInside', () => {
  test('agrees with the sphere on the areas', () => {
    for (const { outline, id } of atlas.areas)
      for (const [longitude, latitude] of [
        [34.1, 44.95],
        [37.8, 48.02],
        [35.69, 32.99],
        [74.8, 34.08],
        [33.32, 35.32],
        [30.5, 50.4],
        [0, 0],
      ] as const)
        expect(isInside({ longitude, latitude }, outline), id).toBe(
          geoContains(outline, [longitude, latitude]),
        );
  });
});
