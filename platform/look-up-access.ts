import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { loadSettings, saveSettings } from './settings.ts';

/** The hosts look-ups ask, and no others. */
const ORIGINS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'];

/** What the browser is asked for: the hosts and, in Firefox, consent to send words of the page. */
export type LookUpPermissions = Permissions.Permissions & { readonly data_collection?: string[] };

/**
 * What there is to ask for in this browser. Get it before the reader's click, for a click does not outlast an await. `null`: the browser
 * lets nothing be asked from here. Firefox gives a page of ours in the frame of a web page no more of its API than a content script.
 */
export async function lookUpPermissions(): Promise<LookUpPermissions | null> {
  if (browser.permissions === undefined) return null;
  const asksForConsent = 'data_collection' in (await browser.permissions.getAll());
  return asksForConsent ? { origins: ORIGINS, data_collection: ['websiteContent'] } : { origins: ORIGINS };
}

/** Asks the browser to allow look-ups. Call it inside the reader's click, before any await. False when the reader declines. */
export async function askForLookUps(permissions: LookUpPermissions): Promise<boolean> {
  if (!(await browser.permissions.request(permissions))) return false;
  await saveSettings({ ...(await loadSettings()), lookUps: true });
  return true;
}

/** Opens the options where they speak of look-ups (for the background). */
export async function openLookUpOptions(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#look-ups') });
}

/**
 * True when the reader turned look-ups on and the browser allows them. Both are needed: a reader may have given the browser's permission
 * for all sites, which is no answer to our question.
 */
export async function areLookUpsAllowed(): Promise<boolean> {
  if (!(await loadSettings()).lookUps) return false;
  const permissions = await lookUpPermissions();
  return permissions !== null && browser.permissions.contains(permissions);
}

/** Gives the permissions of look-ups back to the browser. */
export async function giveUpLookUps(): Promise<void> {
  const permissions = await lookUpPermissions();
  if (permissions !== null) await browser.permissions.remove(permissions);
}

/** Turns look-ups off once the reader took the permission back in the browser, so that giving it again does not turn them on unasked. */
export async function turnOffIfNotPermitted(): Promise<void> {
  const settings = await loadSettings();
  if (settings.lookUps && !(await areLookUpsAllowed())) await saveSettings({ ...settings, lookUps: false });
}
