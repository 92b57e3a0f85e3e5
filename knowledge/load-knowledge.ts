import { fitPacks } from './fit-packs.ts';
import { GAZETTEER_FILE, type Gazetteer, NO_GAZETTEER, openGazetteer } from './gazetteer/gazetteer.ts';
import type { DecodeUtf8 } from './gazetteer/sections.ts';
import type { AddedPack, Knowledge, KnownEntity } from './knowledge.ts';
import type { LawPack } from './law/law-pack.ts';
import { createNameIndex } from './name-index.ts';
import type { Pack } from './pack.ts';
import { statesByCode } from './states.ts';

/** The file of the law pack in `assets/packs`. */
export const LAW_FILE = 'law.json';
/** The files of the packs of entities in `assets/packs`. */
export const ENTITY_FILES: readonly string[] = [
  'world.json',
  'russia-ukraine-war.json',
  'israel-palestine-lebanon.json',
  'syria.json',
  'sudan.json',
  'myanmar.json',
  'dr-congo.json',
  'sahel.json',
  'ethiopia.json',
  'weapons.json',
];

/** Gives a file of `assets/packs` as bytes or, in UTF-8, as text. */
export interface PackFolder {
  text(file: string): Promise<string>;
  bytes(file: string): Promise<Uint8Array>;
  /** For names that are read out of the bytes one by one. */
  readonly decode: DecodeUtf8;
}

/**
 * All that the shipped packs know, and those added. Throws an Error naming the file, and the entity and field where there is one, when a
 * shipped pack is broken.
 *
 * Every field was checked against the schemas when the package was built, and nothing can write to a package after that. Here only the
 * shape the program leans on is looked at: the worker starts anew for almost every click, and the full check would cost as much again as
 * reading the packs and indexing their names (25 ms on top of 30).
 */
export async function loadKnowledge(
  folder: PackFolder,
  added: readonly AddedPack[] | Promise<readonly AddedPack[]> = [],
): Promise<Knowledge> {
  const [others, law, gazetteer, ...packs] = await Promise.all([
    added,
    folder.text(LAW_FILE).then((text) => parse(LAW_FILE, text) as unknown as LawPack),
    folder.bytes(GAZETTEER_FILE).then((bytes) => openGazetteer(bytes, folder.decode)),
    ...ENTITY_FILES.map((file) => folder.text(file).then((text) => parseCheckedPack(file, text))),
  ]);
  return createKnowledge(packs, law, gazetteer, others);
}

/**
 * Knowledge made of packs that were already checked. Throws an Error naming the id when two entities of `packs` share one; an entry of an
 * added pack whose id is taken is left out instead.
 */
export function createKnowledge(
  packs: readonly Pack[],
  law: LawPack,
  gazetteer: Gazetteer = NO_GAZETTEER,
  added: readonly AddedPack[] = [],
): Knowledge {
  const known = new Map<string, KnownEntity>();
  const states = statesByCode(packs.flatMap(({ entities }) => entities));
  for (const pack of packs) {
    for (const entity of pack.entities) {
      const other = known.get(entity.id);
      if (other) throw new Error(`${pack.id}: "${entity.id}": id: already used in ${other.pack.id}`);
      known.set(entity.id, gazetteer.withPlace({ entity, pack, origin: 'shipped' }));
    }
  }
  const fitted = fitPacks(packs, added);
  for (const { pack, origin } of fitted)
    for (const entity of pack.entities) known.set(entity.id, gazetteer.withPlace({ entity, pack, origin }));
  const all = [...packs, ...fitted.map(({ pack }) => pack)];
  return {
    packs: all,
    added: fitted,
    names: createNameIndex(all),
    gazetteer,
    law,
    state: (code) => states.get(code)?.id ?? null,
    entity: (id) => known.get(id) ?? gazetteer.entity(id),
  };
}

/** A pack in a text that was wholly checked before. Throws an Error naming `file` and the field where it is not even of a pack's shape. */
export function parseCheckedPack(file: string, text: string): Pack {
  return entityPack(file, parse(file, text));
}

type Fields = Readonly<Record<string, unknown>>;

function parse(file: string, text: string): Fields {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${file}: not JSON`);
  }
  if (!isObject(json)) throw new Error(`${file}: not an object`);
  if (json.format !== 1) throw new Error(`${file}: format: must be 1`);
  for (const field of ['id', 'title', 'version']) need(file, '', field, typeof json[field] === 'string');
  return json;
}

function entityPack(file: string, json: Fields): Pack {
  const entities = json.entities;
  if (!Array.isArray(entities)) throw new Error(`${file}: entities: missing`);
  need(file, '', 'sources', Array.isArray(json.sources));
  entities.forEach((entity: unknown, at) => {
    if (!isObject(entity) || typeof entity.id !== 'string')
      throw new Error(`${file}: entities.${at}: id: missing`);
    need(file, entity.id, 'label', typeof entity.label === 'string');
    need(file, entity.id, 'type', typeof entity.type === 'string');
    need(file, entity.id, 'description', typeof entity.description === 'string');
    need(
      file,
      entity.id,
      'aliases',
      isObject(entity.aliases) && Object.values(entity.aliases).every(Array.isArray),
    );
    need(file, entity.id, 'facts', Array.isArray(entity.facts));
    need(file, entity.id, 'source', isObject(entity.source));
  });
  return json as unknown as Pack;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function need(file: string, id: string, field: string, holds: boolean): void {
  if (!holds)
    throw new Error(`${file}: ${id === '' ? '' : `"${id}": `}${field}: missing or of the wrong kind`);
}
