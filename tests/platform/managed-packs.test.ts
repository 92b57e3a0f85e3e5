import { beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type FakeBrowser, installFakeBrowser } from '../support/fake-browser.ts';

let browser: FakeBrowser;
let managed: typeof import('../../platform/managed-packs.ts');

beforeEach(async () => {
  vi.resetModules();
  browser = installFakeBrowser();
  managed = await import('../../platform/managed-packs.ts');
});

it('there are none where no administrator set any, in either browser’s way of saying so', async () => {
  expect(await managed.managedPacks()).toEqual([]);
  browser.managed = {};
  expect(await managed.managedPacks()).toEqual([]);
});

it('they are given as they were written', async () => {
  browser.managed = { packs: [{ id: 'desk' }, 7] };
  expect(await managed.managedPacks()).toEqual([{ id: 'desk' }, 7]);
  browser.managed = { packs: { id: 'desk' } };
  expect(await managed.managedPacks()).toEqual([{ id: 'desk' }]);
});

it('a change of them is told, and no other change', async () => {
  const onChange = vi.fn();
  managed.onManagedPacks(onChange);
  browser.changeManaged('other', 1);
  await (globalThis as unknown as { browser: Browser }).browser.storage.local.set({ packs: [] });
  expect(onChange).not.toHaveBeenCalled();
  browser.changeManaged('packs', []);
  expect(onChange).toHaveBeenCalledOnce();
});
