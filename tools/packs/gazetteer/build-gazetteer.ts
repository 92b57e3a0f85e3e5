import type { GazetteerHeader } from '../../../knowledge/gazetteer/gazetteer.ts';
import { compareNames } from '../../../knowledge/gazetteer/name-list.ts';
import type { GazetteerRegion } from '../../../knowledge/gazetteer/places.ts';
import { writeSections } from '../../../knowledge/gazetteer/sections.ts';
import { normalizeName } from '../../../knowledge/normalize-name.ts';
import type { PackEntity } from '../../../knowledge/pack.ts';
import { isState, statesByCode } from '../../../knowledge/states.ts';
import { encode, peopleColumns, placeColumns } from './gazetteer-columns.ts';
import { jurisdictionFinder } from './jurisdictions.ts';
import { type Place, type PlaceId, readPlaceIds, readPlaces, readRegions } from './read-places.ts';
import { readPoliticians } from './read-politicians.ts';

const VERSION = '2026-11-24';
/** When the list of politicians was made. */
const POLITICIANS_MONTH = '2022-08';
/** News writes "St. Paul" for what tables have as "Saint Paul". */
const SAINT = /^Saint (?=\p{Lu})/u;

/** What stands in a gazetteer, for a person to read. */
export interface GazetteerCounts {
  readonly places: number;
  readonly regions: number;
  readonly people: number;
  readonly bytes: number;
}

/**
 * The gazetteer's bytes, from the raw facts under `folder`. What the packs of entities know already is left out of it. The same facts give the same
 * bytes. Throws when a table is missing or a name is too long.
 */
export function buildGazetteer(
  folder: string,
  known: readonly PackEntity[],
): { bytes: Uint8Array; counts: GazetteerCounts } {
  const states = statesByCode(known);
  const regions = readRegions(folder, known);
  const all = readPlaces(folder);
  const inPacks = new Set(known.map(({ id }) => id));
  const taken = namesInPacks(known);
  const towns = idsOfTowns(all);
  const places = [
    ...all.filter(({ country, name }) => !taken.has(`${country} ${normalizeName(name)}`)),
    ...regions
      .filter(({ entity }) => !inPacks.has(entity))
      .map(
        ({ code, name }): Place => ({
          number: 0,
          name,
          kind: 'region',
          country: code.slice(0, 2),
          region: code,
          population: 0,
          position: null,
        }),
      ),
  ]
    .flatMap((place) => underItsNames(place, towns.get(place.number)?.english ?? null))
    .sort((a, b) => compareNames(a.name, b.name) || a.number - b.number);
  const people = readPoliticians(folder)
    .filter(({ number }) => !inPacks.has(`Q${number}`))
    .flatMap((person) => [
      person,
      ...(person.otherName === null ? [] : [{ ...person, name: person.otherName }]),
    ])
    .sort((a, b) => compareNames(a.name, b.name) || a.number - b.number);

  const codes = ['', ...new Set([...states.keys(), ...places.map(({ country }) => country)])].sort();
  const header: GazetteerHeader = {
    countries: codes.map((code) => ({
      code,
      name: states.get(code)?.label ?? '',
      entity: states.get(code)?.id ?? null,
    })),
    places: {
      id: 'places',
      title: 'Places of the world',
      version: VERSION,
      source: {
        id: 'geonames',
        label: 'GeoNames',
        url: 'https://www.geonames.org/',
        licence: 'CC BY 4.0',
        date: '2026',
      },
      wikidata: [...towns].flatMap(([number, { id }]) => (inPacks.has(id) ? [] : [[number, id] as const])),
      known: placesOfPacks(all, known, regions),
      regions: [{ code: '', name: '', iso: null, entity: '', note: null }, ...regions],
    },
    people: {
      id: 'politicians',
      title: 'Politicians, as of mid-2022',
      version: VERSION,
      source: {
        id: 'wikidata',
        label: 'Wikidata, by way of EveryPolitician',
        url: 'https://www.wikidata.org/',
        licence: 'CC0',
        date: POLITICIANS_MONTH,
      },
      titles: [...new Set(people.flatMap(({ offices }) => offices.map(({ title }) => title)))].sort(),
      asOf: 'mid-2022',
    },
  };
  const columns = {
    ...placeColumns(places, header),
    ...peopleColumns(people, header, jurisdictionFinder(states)),
  };
  const bytes = writeSections(header, columns, encode);
  return {
    bytes,
    counts: {
      places: places.filter(({ kind }) => kind !== 'region').length,
      regions: places.filter(({ kind }) => kind === 'region').length,
      people: new Set(people.map(({ number }) => number)).size,
      bytes: bytes.byteLength,
    },
  };
}

/** Where the towns of the packs lie: of GeoNames' places of the same name in the same state, the one with most people. */
function placesOfPacks(
  places: readonly Place[],
  known: readonly PackEntity[],
  regions: readonly GazetteerRegion[],
): GazetteerHeader['places']['known'] {
  const indexOf = new Map(regions.map(({ code }, at) => [code, at + 1]));
  const isRegion = new Set(regions.map(({ entity }) => entity));
  const largest = new Map<string, Place>();
  for (const place of places) {
    if (place.position === null) continue;
    const key = `${place.country} ${normalizeName(place.name)}`;
    if (place.population >= (largest.get(key)?.population ?? 0)) largest.set(key, place);
  }
  return known.flatMap((entity) => {
    if (entity.type !== 'place' || isRegion.has(entity.id) || isState(entity)) return [];
    const names = [entity.label, ...(entity.aliases.en ?? [])];
    const place = names
      .map((name) => largest.get(`${entity.country} ${normalizeName(name)}`))
      .find((found) => found !== undefined);
    if (!place?.position) return [];
    const { longitude, latitude } = place.position;
    return [[entity.id, longitude, latitude, indexOf.get(place.region) ?? 0] as const];
  });
}

/** The towns whose id is known, by GeoNames' number: of the places of a name in a state, the one with most people. */
function idsOfTowns(places: readonly Place[]): Map<number, PlaceId> {
  const ids = readPlaceIds('town');
  const largest = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.country} ${normalizeName(place.name)}`;
    if (ids.has(key) && place.population > (largest.get(key)?.population ?? -1)) largest.set(key, place);
  }
  return new Map([...largest].map(([key, { number }]) => [number, ids.get(key) as PlaceId]));
}

/** The place under every name news has for it, the one to be shown as its label first. */
function underItsNames(place: Place, english: string | null): Place[] {
  const names = [english ?? place.name, ...(english === null ? [] : [place.name])];
  if (SAINT.test(place.name)) names.push(place.name.replace(SAINT, 'St. '));
  return names.map((name) => ({ ...place, name }));
}

/** The names of the packs' places, each with its state before it, normalised. */
function namesInPacks(known: readonly PackEntity[]): ReadonlySet<string> {
  return new Set(
    known
      .filter(({ type }) => type === 'place')
      .flatMap(({ country, label, aliases }) =>
        [label, ...Object.values(aliases).flat()].map((name) => `${country} ${normalizeName(name)}`),
      ),
  );
}
