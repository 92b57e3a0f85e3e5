import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, installFakeBrowser } from '../support/fake-browser.ts';

const ORIGINS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'];

let browser: FakeBrowser;
let access: typeof import('../../platform/look-up-access.ts');
let settings: typeof import('../../platform/settings.ts');

beforeEach(async () => {
  vi.resetModules();
  browser = installFakeBrowser();
  access = await import('../../platform/look-up-access.ts');
  settings = await import('../../platform/settings.ts');
});

async function allow(): Promise<boolean> {
  const permissions = await access.lookUpPermissions();
  return permissions !== null && access.askForLookUps(permissions);
}

describe('look-ups', () => {
  it('are off until the reader asks for them', async () => {
    expect(await access.areLookUpsAllowed()).toBe(false);
    expect((await settings.loadSettings()).lookUps).toBe(false);
  });

  it('need the two hosts and nothing else in Chrome', async () => {
    expect(await access.lookUpPermissions()).toEqual({ origins: ORIGINS });
  });

  it('need the reader’s consent to send words of the page as well in Firefox', async () => {
    browser.consented = new Set();
    expect(await access.lookUpPermissions()).toEqual({
      origins: ORIGINS,
      data_collection: ['websiteContent'],
    });
    expect(await allow()).toBe(true);
    expect(await access.areLookUpsAllowed()).toBe(true);
    browser.consented.clear();
    expect(await access.areLookUpsAllowed()).toBe(false);
  });

  it('cannot be asked for where the browser gives no permissions API', async () => {
    delete (globalThis as { browser?: { permissions?: unknown } }).browser?.permissions;
    expect(await access.lookUpPermissions()).toBe(null);
  });

  it('are on once the browser was allowed', async () => {
    expect(await allow()).toBe(true);
    expect(await access.areLookUpsAllowed()).toBe(true);
    expect((await settings.loadSettings()).lookUps).toBe(true);
  });

  it('stay off when the reader declines', async () => {
    browser.willAllow = false;
    expect(await allow()).toBe(false);
    expect(await access.areLookUpsAllowed()).toBe(false);
    expect((await settings.loadSettings()).lookUps).toBe(false);
  });

  it('stay off when all sites were allowed for another reason', async () => {
    for (const origin of ORIGINS) browser.allowed.add(origin);
    expect(await access.areLookUpsAllowed()).toBe(false);
  });

  it('give the permissions back, and no others', async () => {
    browser.consented = new Set(['searchTerms']);
    browser.allowed.add('https://river.example/*');
    await allow();
    await access.giveUpLookUps();
    expect([...browser.allowed]).toEqual(['https://river.example/*']);
    expect([...browser.consented]).toEqual(['searchTerms']);
  });

  it('are turned off with the permission, so that giving it again does not turn them on unasked', async () => {
    await allow();
    browser.allowed.delete('https://www.wikidata.org/*');
    await access.turnOffIfNotPermitted();
    expect((await settings.loadSettings()).lookUps).toBe(false);
    browser.allowed.add('https://www.wikidata.org/*');
    expect(await access.areLookUpsAllowed()).toBe(false);
  });
});
