import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoreTrouble } from '../knowledge/pack-list.ts';

/** A pack as it is kept. */
export interface StoredPack {
  readonly id: string;
  /** Named in the list even where the text can no longer be read. */
  readonly title: string;
  /** The text of the imported file. */
  readonly text: string;
  /** The version of Sidelight that checked the whole text; another one checks it again. */
  readonly checkedBy: string;
}

/** What the store answers: it can be missing, full or broken, and nothing else may suffer from that. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: StoreTrouble };

/** The packs a reader imported, in the browser's IndexedDB. */
export interface PackStore {
  /** All of them, by id. */
  all(): Promise<Stored<readonly StoredPack[]>>;
  /** Keeps the pack, in the place of one with the same id. Wholly or not at all. */
  put(pack: StoredPack): Promise<Stored<null>>;
  /** Notes which version checked the pack's text, if the pack is still there with that text. */
  noteCheck(pack: StoredPack): Promise<Stored<null>>;
  remove(id: string): Promise<Stored<null>>;
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
}

const NAME = 'sidelight';
const VERSION = 1;
/** A store that never answers must not keep the core knowledge from loading; a healthy one takes milliseconds. */
const LONGEST_WAIT_MS = 4_000;

/** The store of this browser profile. It is opened for each request and closed again, so that no page keeps another from a newer version. */
export function createPackStore(longestWaitMs = LONGEST_WAIT_MS): PackStore {
  return {
    all: () => inDatabase((database) => database.getAll('packs'), longestWaitMs),
    put: (pack) => inDatabase((database) => database.put('packs', pack).then(() => null), longestWaitMs),
    noteCheck: (pack) => inDatabase((database) => replaceIfThere(database, pack), longestWaitMs),
    remove: (id) => inDatabase((database) => database.delete('packs', id).then(() => null), longestWaitMs),
  };
}

async function inDatabase<Value>(
  use: (database: IDBPDatabase<Schema>) => Promise<Value>,
  longestWaitMs: number,
): Promise<Stored<Value>> {
  if (globalThis.indexedDB === undefined || globalThis.indexedDB === null)
    return { ok: false, trouble: 'missing' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store does not answer')), longestWaitMs);
  });
  try {
    return { ok: true, value: await Promise.race([opened(use), tooLong]) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function opened<Value>(use: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (fresh) => void fresh.createObjectStore('packs', { keyPath: 'id' }),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** One transaction: a pack that the reader removes or updates meanwhile must not come back. */
async function replaceIfThere(database: IDBPDatabase<Schema>, pack: StoredPack): Promise<null> {
  const transaction = database.transaction('packs', 'readwrite');
  const there = await transaction.store.get(pack.id);
  if (there?.text === pack.text) await transaction.store.put(pack);
  await transaction.done;
  return null;
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // What Firefox and Chrome answer where storage is switched off.
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'missing' : 'failed';
}
