import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { loadSettings, type Settings, saveSettings } from './settings.ts';

/** The hosts look-ups ask, and no others. */
const ORIGINS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'];

/** What the browser is asked for: the hosts and, in Firefox, consent to send words of the page. */
export type LookUpPermissions = Permissions.Permissions & { readonly data_collection?: string[] };

/** What there is to ask for in this browser. Get it before the reader's click, for a click does not outlast an await. */
export async function lookUpPermissions(): Promise<LookUpPermissions> {
  const asksForConsent = 'data_collection' in (await browser.permissions.getAll());
  return asksForConsent ? { origins: ORIGINS, data_collection: ['websiteContent'] } : { origins: ORIGINS };
}

/** What came of asking the browser: it may also not let itself be asked from where we are. */
export type Permitted = 'yes' | 'no' | 'not-from-here';

/** Asks the browser to allow look-ups. Call it inside the reader's click, before any await. */
export async function askForLookUps(permissions: LookUpPermissions): Promise<Permitted> {
  try {
    if (!(await browser.permissions.request(permissions))) return 'no';
  } catch {
    return 'not-from-here';
  }
  await saveSettings({ ...(await loadSettings()), lookUps: true });
  return 'yes';
}

/** Opens the options where they speak of look-ups. */
export async function openLookUpOptions(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#look-ups') });
}

/**
 * True when the reader turned look-ups on and the browser allows them. Both are needed: a reader may have given the browser's permission
 * for all sites, which is no answer to our question.
 */
export async function areLookUpsAllowed(): Promise<boolean> {
  if (!(await loadSettings()).lookUps) return false;
  return browser.permissions.contains(await lookUpPermissions());
}

/** Gives the permissions back once look-ups are turned off. True when they were. */
export async function giveUpLookUps({ lookUps }: Settings, before: Settings): Promise<boolean> {
  if (lookUps || !before.lookUps) return false;
  await browser.permissions.remove(await lookUpPermissions());
  return true;
}

/** Turns look-ups off once the reader took the permission back in the browser, so that giving it again does not turn them on unasked. */
export async function turnOffIfNotPermitted(): Promise<void> {
  const settings = await loadSettings();
  if (settings.lookUps && !(await areLookUpsAllowed())) await saveSettings({ ...settings, lookUps: false });
}
