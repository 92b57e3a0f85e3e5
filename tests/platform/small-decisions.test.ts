import { describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../analysis/explanation.ts';
import { findingAddress, findingFromHash } from '../../platform/finding-address.ts';
import { once } from '../../platform/once.ts';
import type { PageState } from '../../platform/protocol.ts';
import { hasFinding, rowOfFinding } from '../../platform/row-of-finding.ts';
import { buttonFace } from '../../platform/toolbar-button.ts';
import { tinyReading } from '../support/tiny-reading.ts';

describe('the card’s address', () => {
  it.each(['name', 'claim', 'law'] as const)('carries the finding there and back: %s', (kind) => {
    const address = findingAddress({ kind, index: 12 });
    expect(findingFromHash(new URL(address, 'https://x.example').hash)).toEqual({ kind, index: 12 });
  });

  it.each(['', '#', '#name', '#name-', '#name--1', '#name-1.5', '#verdict-1', '#name-1e3', '#name-12345678'])(
    '%j names no finding',
    (hash) => {
      expect(findingFromHash(hash)).toBe(null);
    },
  );
});

describe('the toolbar button', () => {
  const read = (on: boolean, names: number, claims: number, topics: number): PageState => ({
    state: 'read',
    on,
    overview: { counts: { names, claims, topics } } as Overview,
  });
  it.each([
    [{ state: 'not-read' }, '', 'Sidelight: read this page'],
    [{ state: 'reading' }, '…', 'Sidelight: reading this page'],
    [{ state: 'trouble', trouble: 'no-article' }, '', 'Sidelight: nothing is marked on this page'],
    [read(true, 12, 9, 1), '9', 'Sidelight: 9 claims, 12 names, 1 legal topic'],
    [read(true, 3, 0, 0), '', 'Sidelight: 0 claims, 3 names, 0 legal topics'],
    [read(false, 12, 9, 1), '', 'Sidelight: marks are off on this page'],
  ] as const)('%#', (page, badge, title) => {
    expect(buttonFace(page as PageState)).toEqual({ badge, title });
  });
});

describe('the panel’s row of a finding', () => {
  const overview = { names: [{ mention: 0 }] } as unknown as Overview;
  it.each([
    ['every mention of a name leads to its row', { kind: 'name', index: 2 }, { kind: 'name', index: 0 }],
    ['a name without a row stays itself', { kind: 'name', index: 1 }, { kind: 'name', index: 1 }],
    ['a claim is its own row', { kind: 'claim', index: 4 }, { kind: 'claim', index: 4 }],
  ] as const)('%s', (_, finding, row) => {
    expect(rowOfFinding(tinyReading, overview, finding)).toEqual(row);
  });

  it('is looked for only in findings that are there', () => {
    expect(hasFinding(tinyReading, { kind: 'name', index: 2 })).toBe(true);
    expect(hasFinding(tinyReading, { kind: 'name', index: 3 })).toBe(false);
    expect(hasFinding(tinyReading, { kind: 'law', index: 0 })).toBe(false);
  });
});

describe('what is made once', () => {
  it('is made once, even when asked for twice at the same time', async () => {
    const make = vi.fn(async () => 7);
    const get = once(make);
    expect(await Promise.all([get(), get()])).toEqual([7, 7]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is tried again after a failure', async () => {
    const make = vi.fn().mockRejectedValueOnce(new Error('no pack')).mockResolvedValue(7);
    const get = once(make);
    await expect(get()).rejects.toThrow('no pack');
    expect(await get()).toBe(7);
  });
});
