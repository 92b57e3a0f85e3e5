import * as fakeIndexedDb from 'fake-indexeddb';
import { IDBDatabase, IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPackStore, type StoredPack } from '../../platform/pack-store.ts';

const MILL: StoredPack = { id: 'mill', title: 'The mill', text: '{"a":1}', checkedBy: '1' };
const WELL: StoredPack = { id: 'well', title: 'The well', text: '{"b":2}', checkedBy: '1' };

// idb asks for these by their global names.
const { default: _, ...classes } = fakeIndexedDb;
Object.assign(globalThis, classes);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const store = createPackStore(300);
const kept = async () => {
  const all = await store.all();
  return all.ok ? all.value : all.trouble;
};

describe('the store of packs', () => {
  it('is empty at first', async () => {
    expect(await kept()).toEqual([]);
  });

  it('keeps packs by id, and replaces one with the same id', async () => {
    await store.put(WELL);
    await store.put(MILL);
    const later = { ...MILL, text: '{"a":2}' };
    expect(await store.put(later)).toEqual({ ok: true, value: null });
    expect(await kept()).toEqual([later, WELL]);
  });

  it('removes one and leaves the others', async () => {
    await store.put(WELL);
    await store.put(MILL);
    await store.remove('mill');
    await store.remove('nobody');
    expect(await kept()).toEqual([WELL]);
  });

  it('notes a check of a pack that is there, and brings none back that was removed or updated', async () => {
    await store.put(MILL);
    await store.noteCheck({ ...MILL, checkedBy: '2' });
    expect(await kept()).toEqual([{ ...MILL, checkedBy: '2' }]);
    await store.noteCheck({ ...MILL, text: 'earlier', checkedBy: '3' });
    await store.noteCheck({ ...WELL, checkedBy: '3' });
    expect(await kept()).toEqual([{ ...MILL, checkedBy: '2' }]);
  });

  it('keeps nothing of a pack there is no room for, and what was there before', async () => {
    await store.put(MILL);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.put({ ...MILL, text: 'later' })).toEqual({ ok: false, trouble: 'full' });
    vi.restoreAllMocks();
    expect(await kept()).toEqual([MILL]);
  });

  it('says so when the browser has none', async () => {
    for (const none of [undefined, null]) {
      globalThis.indexedDB = none as unknown as IDBFactory;
      expect(await store.all()).toEqual({ ok: false, trouble: 'missing' });
    }
  });

  it.each([
    ['SecurityError', 'missing'],
    ['InvalidStateError', 'missing'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
    ['VersionError', 'failed'],
  ])('says so when the browser answers %s', async (name, trouble) => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await store.all()).toEqual({ ok: false, trouble });
    expect(await store.put(MILL)).toEqual({ ok: false, trouble });
    expect(await store.remove('mill')).toEqual({ ok: false, trouble });
  });

  it('says so when the browser never answers', async () => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    expect(await store.all()).toEqual({ ok: false, trouble: 'failed' });
  });

  it('leaves a store alone that a later version of Sidelight made', async () => {
    const later = await openDB('sidelight', 7, { upgrade: (fresh) => void fresh.createObjectStore('packs') });
    await later.put('packs', { kept: true }, 'theirs');
    later.close();
    expect(await store.all()).toEqual({ ok: false, trouble: 'failed' });
    expect(await store.put(MILL)).toEqual({ ok: false, trouble: 'failed' });
    const again = await openDB('sidelight', 7);
    expect(await again.getAll('packs')).toEqual([{ kept: true }]);
    again.close();
  });

  it('closes what it opens, so that no page waits for another', async () => {
    const closed = vi.spyOn(IDBDatabase.prototype, 'close');
    await store.put(MILL);
    await store.all();
    expect(closed).toHaveBeenCalledTimes(2);
  });
});
