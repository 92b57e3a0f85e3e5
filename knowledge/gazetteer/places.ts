import type { KnownEntity } from '../knowledge.ts';
import type { Fact, PackEntity } from '../pack.ts';
import { type GazetteerHeader, type GazetteerList, positionsBy } from './gazetteer.ts';
import { openNameList } from './name-list.ts';
import type { DecodeUtf8, Sections } from './sections.ts';

/** A first-level region that places lie in. */
export interface GazetteerRegion {
  /** GeoNames' code: "UA.05". */
  readonly code: string;
  readonly name: string;
  /** ISO 3166-2, where it is known: "UA-14". */
  readonly iso: string | null;
  /** The entity that is this region. */
  readonly entity: string;
  /** A sentence that stands on the card of every place in it; `null` when there is none. */
  readonly note: string | null;
}

/** What the places' columns point into. */
export interface PlacesHeader {
  /** GeoNames' numbers of places whose Wikidata id is known, with that id. */
  readonly wikidata: readonly (readonly [number: number, id: string])[];
  /** The first is of none. */
  readonly regions: readonly GazetteerRegion[];
  /** Where the places of the packs lie: id, degrees, index of the region. */
  readonly known: readonly (readonly [id: string, longitude: number, latitude: number, region: number])[];
}

/** Where a place of the packs lies. */
export type WhereItLies = Pick<PackEntity, 'region' | 'position'>;

/** Finds where places of the packs lie, by their id; `null` for those GeoNames does not tell of. */
export function placesOfPacks({ places }: GazetteerHeader): (id: string) => WhereItLies | null {
  const { known, regions, source } = places;
  const found = new Map<string, WhereItLies>();
  for (const { entity, iso } of regions) if (iso !== null) found.set(entity, { region: iso });
  for (const [id, longitude, latitude, region] of known) {
    const iso = regions[region]?.iso;
    found.set(id, { ...(iso ? { region: iso } : {}), position: { longitude, latitude, source: source.id } });
  }
  return (id) => found.get(id) ?? null;
}

/** What kind of place an entry is, as the column has it. */
export const PLACE_KINDS = ['place', 'region', 'part', 'seat'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

const REGION = PLACE_KINDS.indexOf('region');

/** Degrees are kept in hundredths, about a kilometre: enough for a small map. */
export const DEGREE = 100;
/** Stands in the column of longitudes for a place whose position is not told. */
export const NO_LONGITUDE = -32_768;
/** From here on a place is called a city. */
const CITY = 50_000;
/** From here on a place is called a town. */
const TOWN = 2_000;

/** The towns and regions of the gazetteer. */
export function openPlaces(sections: Sections, header: GazetteerHeader, decode: DecodeUtf8): GazetteerList {
  const { id, title, version, regions, wikidata, source } = header.places;
  const numbers = sections.longs('places.number');
  const names = openNameList(
    { length: numbers.length, starts: sections.longs('places.starts'), text: sections.bytes('places.names') },
    decode,
  );
  const kinds = sections.bytes('places.kind');
  const countries = sections.bytes('places.country');
  const regionOf = sections.shorts('places.region');
  const longitudes = sections.signedShorts('places.longitude');
  const latitudes = sections.signedShorts('places.latitude');
  const populations = sections.longs('places.population');
  const prominences = sections.bytes('places.prominence');
  const byNumber = positionsBy(numbers);
  const pack = { id, title, version, sources: [source] };
  const idOf = new Map(wikidata);
  const numberOf = new Map(wikidata.map(([number, id]) => [id, number]));
  const regionAt = new Map(regions.map(({ entity }, at) => [entity, at]));

  const kindAt = (position: number) => PLACE_KINDS[kinds[position] as number] as PlaceKind;
  const idAt = (position: number): string =>
    kindAt(position) === 'region'
      ? (regions[regionOf[position] as number] as GazetteerRegion).entity
      : (idOf.get(numbers[position] as number) ?? `geonames:${numbers[position]}`);

  const entityAt = (position: number): KnownEntity => {
    const country = header.countries[countries[position] as number];
    const region = regions[regionOf[position] as number];
    const kind = kindAt(position);
    const population = populations[position] as number;
    const within =
      kind === 'region' ? country?.name : [region?.name, country?.name].filter(Boolean).join(', ');
    const note = region?.note ? ` ${region.note}` : '';
    const facts: Fact[] = [];
    if (kind !== 'region' && region?.name)
      facts.push({ label: 'Region', value: region.name, entity: region.entity, source: source.id });
    if (country?.entity)
      facts.push({ label: 'State', value: country.name, entity: country.entity, source: source.id });
    if (population > 0)
      facts.push({ label: 'People', value: `about ${roughly(population)}`, source: source.id });
    const number = numbers[position] as number;
    const url = kind === 'region' ? 'https://www.geonames.org/' : `https://www.geonames.org/${number}/`;
    const hasPosition = longitudes[position] !== NO_LONGITUDE;
    const entity: PackEntity = {
      id: idAt(position),
      type: 'place',
      label: names.at(position),
      aliases: {},
      description: `${kindWords(kind, population)} in ${within}.${note}`,
      ...(country?.code ? { country: country.code } : {}),
      ...(region?.iso ? { region: region.iso } : {}),
      ...(hasPosition
        ? {
            position: {
              longitude: (longitudes[position] as number) / DEGREE,
              latitude: (latitudes[position] as number) / DEGREE,
              source: source.id,
            },
          }
        : {}),
      prominence: prominences[position] as number,
      facts,
      source: { label: 'GeoNames', url, date: source.date },
    };
    return { entity, pack, origin: 'shipped' };
  };

  return {
    size: numbers.length,
    pack,
    type: 'place',
    find: (normalized) => names.find(normalized),
    positionOf(id) {
      const [, digits] = /^geonames:([1-9]\d*)$/.exec(id) ?? [];
      const number = numberOf.get(id) ?? digits;
      if (number !== undefined) return byNumber(Number(number));
      const region = regionAt.get(id);
      return region === undefined
        ? -1
        : kinds.findIndex((kind, at) => kind === REGION && regionOf[at] === region);
    },
    prominenceAt: (position) => prominences[position] as number,
    entityAt,
  };
}

/** The id of a region that no pack has: "region:ua-05". */
export function regionEntityId(code: string): string {
  return `region:${code.toLowerCase().replace('.', '-')}`;
}

function kindWords(kind: PlaceKind, population: number): string {
  if (kind === 'region') return 'A first-level region';
  if (kind === 'part') return 'A part of a town or city';
  if (population >= CITY) return 'A city';
  return population >= TOWN || kind === 'seat' ? 'A town' : 'A place';
}

/** Two figures say as much as an old census can: 104,238 is "100,000". */
function roughly(count: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return (Math.round(count / unit) * unit).toLocaleString('en-GB');
}
