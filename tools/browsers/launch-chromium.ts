import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { LaunchOptions, RunningBrowser } from './browser.ts';
import { chromiumBackground } from './chromium-background.ts';
import { chromiumReadingWindow } from './chromium-reading-window.ts';
import { type AttachedTarget, ChromiumTargets } from './chromium-targets.ts';
import { findBrowser } from './find-browser.mjs';
import { RemoteCalls } from './remote-calls.ts';
import { START_MS, waitUntil } from './wait-until.ts';

/** Quiet, without the browser's own traffic, and in English, so that runs are alike. */
const FLAGS = [
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
  '--window-size=1280,960',
];

/** What a private window shows first, unlike any other tab. */
const PRIVATE_START = 'about:blank#private';

/** Starts Chromium or Chrome with a profile of its own and the extension in it. Throws when none is installed. */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('No Chrome or Chromium was found.');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  const browser = spawn(
    executable,
    [
      ...FLAGS,
      `--user-data-dir=${profile}`,
      ...(options.headless ? ['--headless=new'] : []),
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--ignore-certificate-errors']
        : []),
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));

  const { calls, targets } = connect(browser);
  await calls.call('Target.setDiscoverTargets', { discover: true });
  await targets.attachToAll();
  const { id } = await calls.call<{ id: string }>('Extensions.loadUnpacked', {
    path: options.extension,
    enableInIncognito: options.inPrivateWindows ?? false,
  });
  const extensionOrigin = `chrome-extension://${id}/`;
  const first = await waitUntil('the first tab', async () => targets.find('page', 'about:blank'));
  // The welcome page takes the focus; a popup opened before that would close at once.
  const welcome = await waitUntil(
    'the welcome page',
    async () => targets.find('page', `${extensionOrigin}welcome.html`),
    START_MS,
  );

  const windowOf = (tab: AttachedTarget) =>
    chromiumReadingWindow({ calls, targets, tab, id, extensionOrigin });
  return {
    kind: 'chromium',
    extensionOrigin,
    ...windowOf(first),
    ended,
    async chooseFile(selector, path) {
      const { result } = await targets.call<{ result: { objectId?: string } }>(first, 'Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
      });
      if (!result.objectId) throw new Error(`Nothing matches ${selector}.`);
      await targets.call(first, 'DOM.setFileInputFiles', { objectId: result.objectId, files: [path] });
    },
    background: chromiumBackground(targets, first, `${extensionOrigin}background.js`),
    async openPrivateWindow() {
      await targets
        .surface(welcome)
        .evaluate(`chrome.windows.create({ incognito: true, url: '${PRIVATE_START}' })`);
      const tab = await waitUntil('the private window', async () => targets.find('page', PRIVATE_START));
      return {
        ...windowOf(tab),
        async close() {
          await calls.call('Target.closeTarget', { targetId: tab.targetId });
          await waitUntil('the private window to close', async () => !targets.isAttached(tab));
        },
      };
    },
    // The browser's own pages and extensions, its PDF viewer among them, read from the browser itself.
    requests: async () => targets.requests.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url)),
    async close() {
      calls.call('Browser.close').catch(() => {});
      const force = setTimeout(() => browser.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(force);
      // Helper processes may still be writing into the profile for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** DevTools over the pipe: file 3 is written, file 4 is read, texts end with a zero byte. */
function connect(browser: ChildProcess): { calls: RemoteCalls; targets: ChromiumTargets } {
  const toBrowser = browser.stdio[3] as Writable;
  const fromBrowser = browser.stdio[4] as NodeJS.ReadableStream;
  // Set right below; events come only after the first call.
  let targets: ChromiumTargets;
  const calls = new RemoteCalls(
    (text) => toBrowser.write(`${text}\0`),
    (event) => targets.onEvent(event),
  );
  targets = new ChromiumTargets(calls);
  let rest = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (part: string) => {
    const texts = (rest + part).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) calls.receive(text);
  });
  toBrowser.on('error', () => calls.end());
  browser.once('close', () => calls.end());
  return { calls, targets };
}
