import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerRegion, PlaceKind } from '../../../knowledge/gazetteer/places.ts';
import { regionEntityId } from '../../../knowledge/gazetteer/places.ts';
import { normalizeName } from '../../../knowledge/normalize-name.ts';
import type { PackEntity } from '../../../knowledge/pack.ts';
import { readRows } from '../read-rows.ts';

/** A town or region of GeoNames. */
export interface Place {
  readonly number: number;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** GeoNames' code of its first-level region: "UA.05"; `''` when none is told. */
  readonly region: string;
  /** 0: not told. */
  readonly population: number;
  /** Degrees; `null` for a region. */
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
}

/** A row as GeoNames' tables were converted: number, name, country, region, class of feature, people, and where it lies. */
type Row = readonly [number, string, string, string, string, number, (readonly [number, number])?];

const FILES = ['places_geonames_pop5000_CCBY.json', 'places_geonames_conflict_countries_CCBY.json'];
const REGION_FILE = 'geonames_admin1_CCBY.json';

function readJson<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, 'knowledge', file), 'utf8')) as Value;
}

/** GeoNames' populated places, each once, in the order of its numbers. */
export function readPlaces(folder: string): Place[] {
  const places = new Map<number, Place>();
  for (const file of FILES) {
    for (const [number, name, country, region, feature, population, at] of readJson<Row[]>(folder, file)) {
      if (places.has(number)) continue;
      places.set(number, {
        number,
        name,
        kind: kindOf(feature),
        country,
        region: region === '' ? '' : `${country}.${region}`,
        population,
        position: at ? { longitude: at[0], latitude: at[1] } : null,
      });
    }
  }
  return [...places.values()].sort((a, b) => a.number - b.number);
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLX') return 'part';
  return /^PPLA|^PPLC/.test(feature) ? 'seat' : 'place';
}

/** What `place-ids.txt` says of a town or region of GeoNames. */
export interface PlaceId {
  /** Wikidata's id. */
  readonly id: string;
  /** The name in the English-language press, where that is another; else `null`. */
  readonly english: string | null;
}

/** Ids of towns or regions, from `place-ids.txt`, by the state's code and the normalised name. Throws on a line it cannot read. */
export function readPlaceIds(kind: 'town' | 'region'): Map<string, PlaceId> {
  const ids = new Map<string, PlaceId>();
  for (const { section, cells, place } of readRows('place-ids.txt')) {
    if (section !== kind) continue;
    for (const pair of (cells[1] ?? '').split(';')) {
      const [, name, english, id] = /^\s*(.+?)(?: \/ (.+?))? = (Q[1-9]\d*)\s*$/.exec(pair) ?? [];
      if (!name || !id) throw new Error(`${place}: cannot read "${pair.trim()}"`);
      ids.set(`${cells[0]} ${normalizeName(name)}`, { id, english: english ?? null });
    }
  }
  return ids;
}

/** The words that say what kind of region a name is of. */
const KIND_OF_REGION =
  /\s+(?:oblast|region|province|state|governorate|district|county|department|prefecture|krai|republic|voivodeship|municipality|city|parish|canton|division|emirate)$/i;

const KIND_BEFORE_REGION = /^autonomous republic of\s+/i;

/** The region's own name, without its kind, normalised: "donetsk" for "Donetsk Oblast", "crimea" for "Autonomous Republic of Crimea". */
export function bareRegionName(name: string): string {
  return normalizeName(name.replace(KIND_OF_REGION, '').replace(KIND_BEFORE_REGION, ''));
}

/**
 * First-level regions in the order of their codes. Where a pack has the region, its entity and its label stand for it. Throws on a note about a region
 * that is not there.
 */
export function readRegions(folder: string, known: readonly PackEntity[]): GazetteerRegion[] {
  const notes = new Map(
    readRows('region-notes.txt').map(({ cells, place }) => [cells[0] ?? '', { cells, place }]),
  );
  const inPacks = new Map<string, PackEntity>();
  for (const entity of known) {
    if (entity.type !== 'place' || entity.country === undefined) continue;
    for (const name of [entity.label, ...(entity.aliases.en ?? [])])
      if (KIND_OF_REGION.test(name) || KIND_BEFORE_REGION.test(name))
        inPacks.set(`${entity.country} ${bareRegionName(name)}`, entity);
    if (entity.region !== undefined) inPacks.set(`${entity.country} ${bareRegionName(entity.label)}`, entity);
  }
  const iso = isoCodes(folder);
  const ids = readPlaceIds('region');
  const regions = readJson<{ code: string; name: string }[]>(folder, REGION_FILE)
    .map(({ code, name }): GazetteerRegion => {
      const country = code.slice(0, 2);
      const entity = inPacks.get(`${country} ${bareRegionName(name)}`);
      const [, isoCode = '', note = ''] = notes.get(code)?.cells ?? [];
      notes.delete(code);
      return {
        code,
        name: entity?.label ?? name,
        iso: isoCode || (entity?.region ?? iso.get(`${country} ${bareRegionName(name)}`) ?? null),
        entity: entity?.id ?? ids.get(`${country} ${normalizeName(name)}`)?.id ?? regionEntityId(code),
        note: note || null,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { place } of notes.values()) throw new Error(`${place}: GeoNames has no region of this code`);
  return regions;
}

/** ISO 3166-2 codes by country and bare name; a name that two regions of a country share is left out. */
function isoCodes(folder: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string | null>();
  for (const { code, name } of readJson<{ code: string; name: string }[]>(folder, 'iso3166_2_MIT.json')) {
    const key = `${code.slice(0, 2)} ${bareRegionName(name)}`;
    codes.set(key, codes.has(key) ? null : code);
  }
  return new Map([...codes].filter((entry): entry is [string, string] => entry[1] !== null));
}
