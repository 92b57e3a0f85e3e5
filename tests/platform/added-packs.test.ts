import { describe, expect, it, vi } from 'vitest';
import { parseCheckedPack } from '../../knowledge/load-knowledge.ts';
import { faultLine } from '../../knowledge/pack-fault.ts';
import { readPack } from '../../knowledge/read-pack.ts';
import { addedPacks } from '../../platform/added-packs.ts';
import type { Stored, StoredPack } from '../../platform/pack-store.ts';
import { packText } from '../support/pack-files.ts';

const stored = (id: string, text = packText({ id }), checkedBy = '1'): StoredPack => ({
  id,
  title: `Title of ${id}`,
  text,
  checkedBy,
});

function load(kept: Stored<readonly StoredPack[]>, managed: readonly unknown[] = []) {
  const parts = {
    store: { all: async () => kept, noteCheck: vi.fn(async () => ({ ok: true as const, value: null })) },
    managed: async () => managed,
    check: vi.fn((text: string) => readPack(text, null)),
    parseChecked: (text: string) => parseCheckedPack('stored', text),
    faultLine,
    version: '1',
  };
  return { parts, added: addedPacks(parts) };
}

const ids = async ({ added }: ReturnType<typeof load>) => (await added).packs.map(({ pack }) => pack.id);
const good = (...packs: StoredPack[]) => ({ ok: true, value: packs }) as const;

describe('the packs that were added', () => {
  it('are the administrator’s, then the reader’s', async () => {
    const loaded = load(good(stored('mill')), [JSON.parse(packText({ id: 'desk' }))]);
    expect((await loaded.added).packs.map(({ pack, origin }) => [pack.id, origin])).toEqual([
      ['desk', 'administrator'],
      ['mill', 'reader'],
    ]);
    expect((await loaded.added).leftOut).toEqual([]);
  });

  it('are not checked anew by the version that checked them', async () => {
    const loaded = load(good(stored('mill')));
    expect(await ids(loaded)).toEqual(['mill']);
    expect(loaded.parts.check).not.toHaveBeenCalled();
  });

  it('are checked once by another version, which notes it', async () => {
    const loaded = load(good(stored('mill', packText({ id: 'mill' }), '0')));
    expect(await ids(loaded)).toEqual(['mill']);
    expect(loaded.parts.check).toHaveBeenCalledOnce();
    expect(loaded.parts.store.noteCheck).toHaveBeenCalledWith(stored('mill'));
  });

  it('leave out one of an earlier version that the format no longer allows, and keep the others', async () => {
    const old = stored('old', packText({ id: 'old', title: '<b>Old</b>' }), '0');
    const loaded = load(good(old, stored('mill')));
    expect(await ids(loaded)).toEqual(['mill']);
    expect((await loaded.added).leftOut).toEqual([
      {
        id: 'old',
        title: 'Title of old',
        origin: 'reader',
        reason: 'title: plain text only, without < and >',
      },
    ]);
    expect(loaded.parts.store.noteCheck).not.toHaveBeenCalled();
  });

  it.each([
    ['cut short', packText().slice(0, 99)],
    ['empty', ''],
    ['another thing', '[1]'],
    ['without entries', packText({ entities: undefined })],
    ['with broken entries', packText({ entities: [{ id: 'Q1' }] })],
    ['of another format', packText({ format: 2 })],
  ])('leave out what the disk has damaged: %s', async (_what, text) => {
    const loaded = load(good(stored('bad', text), stored('mill')));
    expect(await ids(loaded)).toEqual(['mill']);
    expect((await loaded.added).leftOut).toMatchObject([{ id: 'bad', reason: 'the stored pack is damaged' }]);
  });

  it.each(['missing', 'full', 'failed'] as const)(
    'are the administrator’s alone with a store that is %s',
    async (trouble) => {
      const loaded = load({ ok: false, trouble }, [JSON.parse(packText())]);
      expect(await ids(loaded)).toEqual(['story']);
      expect((await loaded.added).trouble).toBe(trouble);
    },
  );

  it('leave out what an administrator wrote wrongly or twice, by number', async () => {
    const desk = JSON.parse(packText({ id: 'desk' }));
    const loaded = load(good(), [null, desk, 'text', desk, undefined, { format: 1 }]);
    expect(await ids(loaded)).toEqual(['desk']);
    expect((await loaded.added).leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
      'Pack number 1: the file: must be an object in curly brackets',
      'Pack number 3: the file: must be an object in curly brackets',
      'Pack number 4: set twice',
      'Pack number 5: the file: not JSON: it ends too early (line 1, column 1)',
      'Pack number 6: id: missing',
    ]);
  });

  it('leave out the reader’s pack where the administrator set one with its id', async () => {
    const loaded = load(good(stored('desk')), [JSON.parse(packText({ id: 'desk' }))]);
    expect((await loaded.added).packs.map(({ origin }) => origin)).toEqual(['administrator']);
    expect((await loaded.added).leftOut).toMatchObject([{ id: 'desk', origin: 'reader' }]);
  });
});
