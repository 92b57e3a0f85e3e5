import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { matchPattern } from './site-address.ts';

/** Asks the browser to allow this site. Call it inside the reader's click, before any await. False when the reader declines. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [matchPattern(origin)] });
}

/** Gives the permissions of sites that are no longer always read back to the browser. */
export async function giveUpSites(settings: Settings, before: Settings): Promise<void> {
  const kept = settings.alwaysRead.map(matchPattern);
  const origins = before.alwaysRead.map(matchPattern).filter((pattern) => !kept.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Those of the origins that the browser lets us read unasked. */
export async function allowedSites(origins: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [matchPattern(origin)] })),
  );
  return origins.filter((_, index) => allowed[index]);
}

const SCRIPT_ID = 'always-read';

/** Has the content script started on every page of the sites that are always read and allowed, and on no others. */
export async function registerAlwaysRead(settings: Settings): Promise<void> {
  const matches = [...new Set((await allowedSites(settings.alwaysRead)).map(matchPattern))];
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] }).catch(() => {
    // None was registered.
  });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: ['page.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
