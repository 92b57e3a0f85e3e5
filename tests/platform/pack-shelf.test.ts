import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AddedPackLine, PackList } from '../../knowledge/pack-list.ts';
import type { FileCheck } from '../../platform/check-in-worker.ts';
import { PackShelf } from '../../platform/pack-shelf.ts';
import type { StoredPack } from '../../platform/pack-store.ts';

const line = (id: string, version = '2026'): AddedPackLine => ({
  id,
  title: `Title of ${id}`,
  version,
  entries: 1,
  sources: [],
  origin: 'reader',
  withheld: 0,
});
const file = new File(['{}'], 'mill.json');

let kept: Map<string, StoredPack>;
let checks: FileCheck[];
let trouble: 'missing' | 'full' | 'failed' | null;
let administered: AddedPackLine[];

beforeEach(() => {
  kept = new Map();
  checks = [];
  trouble = null;
  administered = [];
});

/** A pack in the check's answer, of this id and version. */
const good = (id: string, version = '2026'): FileCheck => {
  const { origin, withheld, ...pack } = line(id, version);
  return { ok: true, pack, text: `${id} ${version}` };
};

function makeShelf() {
  const answer = <Value>(value: Value) =>
    trouble === null ? ({ ok: true, value } as const) : ({ ok: false, trouble } as const);
  const parts = {
    store: {
      all: async () => answer([...kept.values()]),
      put: vi.fn(async (pack: StoredPack) => {
        if (trouble === null) kept.set(pack.id, pack);
        return answer(null);
      }),
      remove: async (id: string) => {
        if (trouble === null) kept.delete(id);
        return answer(null);
      },
    },
    managed: async () => [{ id: 'desk' }],
    check: vi.fn(async () => checks.shift() as FileCheck),
    list: vi.fn(
      async (_changed: boolean): Promise<PackList> => ({
        shipped: [],
        law: { title: 'Law', version: '2026', topics: 1 },
        added: [...administered, ...[...kept.values()].map(({ id, text }) => line(id, text.split(' ')[1]))],
        leftOut: [],
        trouble: null,
      }),
    ),
    save: vi.fn(),
    version: '1.2',
    onChange: vi.fn(),
  };
  return { parts, shelf: new PackShelf(parts) };
}

describe('the shelf of packs', () => {
  it('keeps a good pack and has the background load it', async () => {
    const { shelf, parts } = makeShelf();
    checks = [good('mill')];
    await shelf.importFile(file, null);
    expect([...kept.values()]).toEqual([
      { id: 'mill', title: 'Title of mill', text: 'mill 2026', checkedBy: '1.2' },
    ]);
    expect(parts.list).toHaveBeenCalledWith(true);
    expect(shelf.state.step).toMatchObject({ step: 'imported', before: null });
    expect(shelf.state.list).toMatchObject({ added: [{ id: 'mill' }] });
  });

  it('shows that it checks, and hands on what stands beside the file', async () => {
    const { shelf, parts } = makeShelf();
    checks = [good('well'), good('mill')];
    await shelf.importFile(file, null);
    await shelf.importFile(file, null);
    expect(parts.check).toHaveBeenLastCalledWith({ file, added: ['{"id":"desk"}', 'well 2026'] });
    expect(parts.onChange.mock.calls.map(([{ step }]) => step.step)).toContain('checking');
  });

  it('writes nothing of a refused file', async () => {
    const { shelf, parts } = makeShelf();
    const faults = [{ entry: null, field: 'title', reason: 'missing' }];
    checks = [{ ok: false, faults }];
    await shelf.importFile(file, null);
    expect(parts.store.put).not.toHaveBeenCalled();
    expect(shelf.state.step).toEqual({ step: 'refused', file: 'mill.json', faults });
  });

  it('asks before it replaces a pack, and then does it', async () => {
    const { shelf } = makeShelf();
    checks = [good('mill', '2025'), good('mill', '2026')];
    await shelf.importFile(file, null);
    await shelf.importFile(file, null);
    expect(shelf.state.step).toMatchObject({
      step: 'asking',
      pack: { version: '2026' },
      before: { version: '2025' },
    });
    expect(kept.get('mill')?.text).toBe('mill 2025');
    await shelf.replace();
    expect(kept.get('mill')?.text).toBe('mill 2026');
    expect(shelf.state.step).toMatchObject({ step: 'imported', before: { version: '2025' } });
  });

  it('leaves the pack when the reader keeps it', async () => {
    const { shelf } = makeShelf();
    checks = [good('mill', '2025'), good('mill', '2026')];
    await shelf.importFile(file, null);
    await shelf.importFile(file, 'mill');
    shelf.dismiss();
    await shelf.replace();
    expect(kept.get('mill')?.text).toBe('mill 2025');
    expect(shelf.state.step).toEqual({ step: 'none' });
  });

  it('takes no other pack for an update', async () => {
    const { shelf } = makeShelf();
    checks = [good('well')];
    await shelf.importFile(file, 'mill');
    expect(kept.size).toBe(0);
    expect(shelf.state.step).toMatchObject({
      faults: [{ field: 'id', reason: 'this is the pack "well", not a version of "mill"' }],
    });
  });

  it('does not stand a pack beside the administrator’s of the same id', async () => {
    const { shelf } = makeShelf();
    administered = [{ ...line('desk'), origin: 'administrator' }];
    await shelf.refresh();
    checks = [good('desk')];
    await shelf.importFile(file, null);
    expect(kept.size).toBe(0);
    expect(shelf.state.step).toMatchObject({ step: 'refused' });
  });

  it('drops the answer to a file when another was chosen meanwhile', async () => {
    const { shelf, parts } = makeShelf();
    let answerLate: (check: FileCheck) => void = () => {};
    parts.check.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answerLate = resolve;
        }),
    );
    const first = shelf.importFile(file, null);
    await vi.waitFor(() => expect(parts.check).toHaveBeenCalledOnce());
    checks = [good('well')];
    await shelf.importFile(file, null);
    answerLate(good('mill'));
    await first;
    expect([...kept.keys()]).toEqual(['well']);
    expect(shelf.state.step).toMatchObject({ step: 'imported', pack: { id: 'well' } });
  });

  it.each(['missing', 'full', 'failed'] as const)(
    'says what is wrong with a store that is %s',
    async (what) => {
      const { shelf } = makeShelf();
      checks = [good('mill')];
      trouble = what;
      await shelf.importFile(file, null);
      expect(shelf.state.step).toEqual({ step: 'trouble', title: null, trouble: what });
      await shelf.remove('mill', 'The mill');
      expect(shelf.state.step).toEqual({ step: 'trouble', title: 'The mill', trouble: what });
      await shelf.exportFile(line('mill'));
      expect(shelf.state.step).toMatchObject({ step: 'trouble', trouble: what });
    },
  );

  it('says so when there is no room just for this pack, and keeps the one before', async () => {
    const { shelf, parts } = makeShelf();
    checks = [good('mill', '2025'), good('mill', '2026')];
    await shelf.importFile(file, null);
    await shelf.importFile(file, null);
    parts.store.put.mockResolvedValue({ ok: false, trouble: 'full' });
    await shelf.replace();
    expect(shelf.state.step).toEqual({ step: 'trouble', title: 'Title of mill', trouble: 'full' });
    expect(kept.get('mill')?.text).toBe('mill 2025');
  });

  it('removes a pack and has the background forget it', async () => {
    const { shelf, parts } = makeShelf();
    checks = [good('mill')];
    await shelf.importFile(file, null);
    await shelf.remove('mill', 'The mill');
    expect(kept.size).toBe(0);
    expect(parts.list).toHaveBeenLastCalledWith(true);
    expect(shelf.state).toMatchObject({ list: { added: [] }, step: { step: 'removed', title: 'The mill' } });
  });

  it('exports the very text that was imported', async () => {
    const { shelf, parts } = makeShelf();
    checks = [good('mill')];
    await shelf.importFile(file, null);
    await shelf.exportFile(line('mill'));
    expect(parts.save).toHaveBeenCalledWith('mill-2026.json', 'mill 2026');
  });

  it('outlives a check and a background that fail', async () => {
    const { shelf, parts } = makeShelf();
    parts.check.mockRejectedValue(new Error('a bug'));
    parts.list.mockRejectedValue(new Error('asleep'));
    await shelf.refresh();
    await shelf.importFile(file, null);
    expect(shelf.state).toEqual({ list: 'failed', step: { step: 'check-failed', file: 'mill.json' } });
  });
});
