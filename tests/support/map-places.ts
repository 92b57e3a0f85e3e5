import type { MapPlace } from '../../knowledge/maps/map-place.ts';

const source = { label: 'GeoNames', url: 'https://www.geonames.org/', date: '2026-11-24' };

/** A place with a position of its own. */
export function placeAt(
  label: string,
  country: string | null,
  region: string | null,
  longitude: number,
  latitude: number,
): MapPlace {
  return { label, country, region, position: { longitude, latitude, source } };
}

/** A place whose position no pack knows. */
export function placeWithout(label: string, country: string | null, region: string | null = null): MapPlace {
  return { label, country, region, position: null };
}

/** Places as the packs have them, of every kind a map has to deal with. */
export const mapPlaces = {
  donetskOblast: placeAt('Donetsk Oblast', 'UA', 'UA-14', 37.8, 48),
  donetsk: placeAt('Donetsk', 'UA', 'UA-14', 37.8, 48.02),
  crimea: placeAt('Crimea', 'UA', 'UA-43', 34.3, 45.2),
  simferopol: placeAt('Simferopol', 'UA', 'UA-43', 34.1, 44.95),
  kyiv: placeAt('Kyiv', 'UA', 'UA-30', 30.52, 50.45),
  gaza: placeAt('Gaza City', 'PS', 'PS-GZA', 34.46, 31.5),
  gazaStrip: placeWithout('Gaza Strip', 'PS', 'PS-GZA'),
  elFasher: placeAt('El Fasher', 'SD', 'SD-DN', 25.35, 13.63),
  goma: placeAt('Goma', 'CD', 'CD-NK', 29.228, -1.674),
  belgorod: placeAt('Belgorod', 'RU', 'RU-BEL', 36.6, 50.6),
  vladivostok: placeAt('Vladivostok', 'RU', 'RU-PRI', 131.9, 43.12),
  honolulu: placeAt('Honolulu', 'US', 'US-HI', -157.86, 21.31),
  gao: placeAt('Gao', 'ML', 'ML-7', -0.04, 16.27),
  katzrin: placeAt('Katzrin', 'SY', 'SY-QU', 35.69, 32.99),
  longName: placeAt(
    'Verkhniotoretske of the Interdepartmental Coordination Secretariat for Watercourses',
    'UA',
    'UA-14',
    37.9,
    48.23,
  ),
  ukraine: placeWithout('Ukraine', 'UA'),
  singapore: placeWithout('Singapore', 'SG'),
  blackSea: placeAt('Black Sea', null, null, 34, 43.5),
  nowhere: placeWithout('Sea of Names', null),
} satisfies Record<string, MapPlace>;
