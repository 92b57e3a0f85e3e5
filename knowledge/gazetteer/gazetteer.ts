import type { KnownEntity, PackHead } from '../knowledge.ts';
import { levelName } from '../normalize-name.ts';
import type { PackEntity, Source } from '../pack.ts';
import { openPeople, type PeopleHeader } from './people.ts';
import { openPlaces, type PlacesHeader, placesOfPacks } from './places.ts';
import { type DecodeUtf8, readSections } from './sections.ts';

/** The file of the gazetteer in `assets/packs`. */
export const GAZETTEER_FILE = 'gazetteer.bin';

/** What the header of the file says of one of its two lists. */
export interface ListHead {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: Source;
}

/** The header of the file. */
export interface GazetteerHeader {
  /** ISO 3166 alpha-2 codes that the columns count, with the state's name and its entity; the first is of none. */
  readonly countries: readonly {
    readonly code: string;
    readonly name: string;
    readonly entity: string | null;
  }[];
  readonly places: ListHead & PlacesHeader;
  readonly people: ListHead & PeopleHeader;
}

/**
 * Tens of thousands of towns, regions and politicians, each with what a table tells of them. Their names are not looked for in running text,
 * for many are everyday words or other people's names too: they are asked about names found there by other means.
 */
export interface Gazetteer {
  /** How many names there are; some entries have two. */
  readonly size: number;
  /** The packs it stands for on cards. */
  readonly packs: readonly PackHead[];
  /**
   * The entries of this name, of this type where one is given, best known first; empty when there is none. Capitals and accents are as in
   * `NameIndex.lookUp`.
   */
  named(name: string, type?: PackEntity['type']): readonly KnownEntity[];
  /** The entry of this id; `null` when there is none. */
  entity(id: string): KnownEntity | null;
  /** The same entity, with where it lies if the gazetteer tells that and the pack does not. */
  withPlace(known: KnownEntity): KnownEntity;
}

/** One list of the gazetteer. */
export interface GazetteerList {
  readonly size: number;
  readonly pack: PackHead;
  /** What all its entries are. */
  readonly type: PackEntity['type'];
  /** Positions of the entries of this normalised name. */
  find(normalized: string): readonly number[];
  /** The position of the entry with this id; -1 when there is none. */
  positionOf(id: string): number;
  prominenceAt(position: number): number;
  entityAt(position: number): KnownEntity;
}

/** A gazetteer without entries. */
export const NO_GAZETTEER: Gazetteer = {
  size: 0,
  packs: [],
  named: () => [],
  entity: () => null,
  withPlace: (known) => known,
};

/** Opens the gazetteer in these bytes. Throws an Error naming what is wrong when they are no gazetteer. */
export function openGazetteer(whole: Uint8Array, decode: DecodeUtf8): Gazetteer {
  const sections = readSections(GAZETTEER_FILE, whole, decode);
  const header = sections.header as GazetteerHeader;
  const lists: readonly GazetteerList[] = [
    openPlaces(sections, header, decode),
    openPeople(sections, header, decode),
  ];
  const whereIs = placesOfPacks(header);
  const geonames = header.places.source;
  return {
    withPlace(known) {
      const { entity, pack } = known;
      const where = entity.type === 'place' && entity.position === undefined ? whereIs(entity.id) : null;
      if (where === null) return known;
      return {
        ...known,
        entity: { ...where, ...entity },
        pack: { ...pack, sources: [...pack.sources, geonames] },
      };
    },
    size: lists.reduce((sum, { size }) => sum + size, 0),
    packs: lists.map(({ pack }) => pack),
    named(name, type) {
      // Printed without its capitals a word is no name: "nice" is no town.
      const levelled = levelName(name);
      const normalized = levelled.toLowerCase();
      if (levelled === normalized && levelled !== levelled.toUpperCase()) return [];
      return lists
        .filter((list) => type === undefined || list.type === type)
        .flatMap((list) => list.find(normalized).map((at) => ({ list, at })))
        .sort((a, b) => b.list.prominenceAt(b.at) - a.list.prominenceAt(a.at))
        .map(({ list, at }) => list.entityAt(at));
    },
    entity(id) {
      for (const list of lists) {
        const position = list.positionOf(id);
        if (position !== -1) return list.entityAt(position);
      }
      return null;
    },
  };
}

/** A column of numbers turned round: from the number to its position. Looked up by halving in an order made at the first question. */
export function positionsBy(numbers: Uint32Array): (number: number) => number {
  let order: Uint32Array | null = null;
  return (number) => {
    order ??= Uint32Array.from(numbers, (_, at) => at).sort(
      (a, b) => (numbers[a] as number) - (numbers[b] as number),
    );
    let low = 0;
    let high = order.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = order[middle] as number;
      const there = numbers[at] as number;
      if (there === number) return at;
      if (there < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
