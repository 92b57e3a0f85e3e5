import { browser } from './browser.ts';

const KEY = 'packs';

/** The packs an administrator set, as they were written; empty where nobody set any. */
export async function managedPacks(): Promise<readonly unknown[]> {
  try {
    const packs = (await browser.storage.managed.get(KEY))[KEY];
    if (packs === undefined) return [];
    return Array.isArray(packs) ? packs : [packs];
  } catch {
    // Firefox rejects where no administrator has set anything, which is nearly everywhere.
    return [];
  }
}

/** Calls back whenever an administrator changed the packs, where the browser tells. */
export function onManagedPacks(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' && Object.hasOwn(changes, KEY)) onChange();
  });
}
