import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, installFakeBrowser } from '../support/fake-browser.ts';

let browser: FakeBrowser;
let access: typeof import('../../platform/site-access.ts');
let settings: typeof import('../../platform/settings.ts');

beforeEach(async () => {
  vi.resetModules();
  browser = installFakeBrowser();
  access = await import('../../platform/site-access.ts');
  settings = await import('../../platform/settings.ts');
});

describe('sites always read', () => {
  const always = (...alwaysRead: string[]) => settings.parseSettings({ alwaysRead });

  it('get the content script once the browser allows them, and no others do', async () => {
    await access.askForSite('https://river.example');
    await access.registerAlwaysRead(always('https://river.example', 'https://hills.example'));
    expect([...browser.registered.values()]).toEqual([
      { matches: ['https://river.example/*'], js: ['page.js'] },
    ]);
  });

  it('lose it with the permission, whoever took it back', async () => {
    await access.askForSite('https://river.example');
    await access.registerAlwaysRead(always('https://river.example'));
    browser.allowed.clear();
    await access.registerAlwaysRead(always('https://river.example'));
    expect(browser.registered.size).toBe(0);
  });

  it('give their permission back once they leave the list, and no other', async () => {
    for (const origin of ['https://river.example', 'https://hills.example', 'http://127.0.0.1:4000'])
      await access.askForSite(origin);
    const before = always('https://river.example', 'https://hills.example', 'http://127.0.0.1:4000');
    await access.giveUpSites(always('https://hills.example', 'http://127.0.0.1:5000'), before);
    expect([...browser.allowed]).toEqual(['https://hills.example/*', 'http://127.0.0.1/*']);
  });

  it('are not registered twice, however often they are', async () => {
    await access.askForSite('http://127.0.0.1:4000');
    await access.registerAlwaysRead(always('http://127.0.0.1:4000', 'http://127.0.0.1:5000'));
    await access.registerAlwaysRead(always('http://127.0.0.1:4000', 'http://127.0.0.1:5000'));
    expect([...browser.registered.values()]).toMatchObject([{ matches: ['http://127.0.0.1/*'] }]);
  });

  it('are told from those the reader declined', async () => {
    await access.askForSite('https://river.example');
    browser.willAllow = false;
    expect(await access.askForSite('https://hills.example')).toBe(false);
    expect(await access.allowedSites(['https://river.example', 'https://hills.example'])).toEqual([
      'https://river.example',
    ]);
  });
});

describe('starting the content script', () => {
  it('is refused where the browser says nothing, but runs nothing either', async () => {
    const { startContentScript } = await import('../../platform/start-content-script.ts');
    browser.ran = [{ frameId: 0 }];
    await startContentScript(7);
    for (const nothing of [[null], []]) {
      browser.ran = nothing;
      await expect(startContentScript(7)).rejects.toThrow('ran nothing');
    }
  });
});

describe('settings', () => {
  it('are kept, and told to whoever watches until it stops', async () => {
    const stop = new AbortController();
    const onChange = vi.fn();
    settings.watchSettings(onChange, stop.signal);
    const changed = { ...(await settings.loadSettings()), density: 'few' as const };
    await settings.saveSettings(changed);
    expect(await settings.loadSettings()).toEqual(changed);
    stop.abort();
    await settings.saveSettings({ ...changed, density: 'all' });
    expect(onChange.mock.calls).toEqual([[changed, settings.parseSettings(undefined)]]);
  });

  it('are the only thing stored', async () => {
    await settings.saveSettings(await settings.loadSettings());
    expect([...browser.local.keys()]).toEqual(['settings']);
  });
});
