import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { LaunchOptions, RunningBrowser } from './browser.ts';
import { findBrowser } from './find-browser.mjs';
import { firefoxBackground } from './firefox-background.ts';
import { firefoxReadingWindow } from './firefox-reading-window.ts';
import { type ContextTree, FirefoxWindow } from './firefox-window.ts';
import { RemoteCalls } from './remote-calls.ts';
import { START_MS, waitUntil } from './wait-until.ts';

/** No first-run pages, no questions, none of the browser's own reports. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'intl.locale.requested': 'en-US',
};

/** Sends everything but what goes to loopback through a proxy there. */
const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** Starts Firefox with a profile of its own and the extension in it. Throws when none is installed. */
export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('No Firefox was found.');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries({
      ...PREFERENCES,
      ...(options.proxyPort ? proxyPreferences(options.proxyPort) : {}),
      ...(options.grantsPermissions ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const browser = spawn(
    executable,
    [
      ...['--profile', profile, '--no-remote', '--width', '1280', '--height', '960'],
      ...['--remote-debugging-port=0', '--remote-allow-system-access'],
      ...(options.headless ? ['--headless'] : []),
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: options.home === undefined ? process.env : { ...process.env, HOME: options.home },
    },
  );
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const calls = await connect(browser);
  const acceptInsecureCerts = options.proxyPort !== undefined;
  await calls.call('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts } } });
  const tabs = await calls.call<{ contexts: ContextTree[] }>('browsingContext.getTree');
  const context = (tabs.contexts[0] as ContextTree).context;
  const window = await FirefoxWindow.open(calls);
  await window.noteRequests();

  const isArchive = options.extension.endsWith('.zip');
  const { extension } = await calls.call<{ extension: string }>('webExtension.install', {
    extensionData: { type: isArchive ? 'archivePath' : 'path', path: options.extension },
  });
  const extensionOrigin = await window.evaluate<string>(
    `"moz-extension://" + WebExtensionPolicy.getByID(${JSON.stringify(extension)}).mozExtensionHostname + "/"`,
  );
  const first = firefoxReadingWindow({ calls, window, context, extension, extensionOrigin });
  // The welcome page takes the focus; a popup opened before that would close at once.
  await waitUntil(
    'the welcome page',
    async () => {
      const { contexts } = await calls.call<{ contexts: ContextTree[] }>('browsingContext.getTree');
      return contexts.some(({ url }) => url === `${extensionOrigin}welcome.html`);
    },
    START_MS,
  );
  if (options.inPrivateWindows) await letIntoPrivateWindows(window, extension);

  return {
    kind: 'firefox',
    extensionOrigin,
    ...first,
    ended,
    async chooseFile(selector, path) {
      const { result } = await calls.call<{ result?: { sharedId?: string } }>('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        awaitPromise: false,
        target: { context },
      });
      if (!result?.sharedId) throw new Error(`Nothing matches ${selector}.`);
      const element = { sharedId: result.sharedId };
      await calls.call('input.setFiles', { context, element, files: [path] });
    },
    async openPrivateWindow() {
      const { window: opened, context: tab } = await window.openPrivate();
      const closed = () => opened.isClosed();
      return {
        ...firefoxReadingWindow({ calls, window: opened, context: tab, extension, extensionOrigin }),
        async close() {
          await calls.call('browsingContext.close', { context: tab });
          await waitUntil('the private window to close', closed);
        },
      };
    },
    background: firefoxBackground(window, first.page, extension),
    requests: () => window.requests(extension),
    async close() {
      calls.call('browser.close').catch(() => {});
      const force = setTimeout(() => browser.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(force);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/**
 * Does what the switch of the add-on manager does. Allowed at once on installing, the extension is started twice, and where the second start
 * comes too soon it never greets the reader.
 */
async function letIntoPrivateWindows(window: FirefoxWindow, extension: string): Promise<void> {
  const id = JSON.stringify(extension);
  await window.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(${id})).reload();
  })()`);
  await waitUntil('the extension to be let into private windows', () =>
    window.evaluate<boolean>(`WebExtensionPolicy.getByID(${id})?.privateBrowsingAllowed ?? false`),
  );
}

/** Waits until Firefox listens, and connects. Throws with its last words when it ends before. */
async function connect(browser: ChildProcess): Promise<RemoteCalls> {
  const address = await new Promise<string>((resolve, reject) => {
    let heard = '';
    browser.stderr?.on('data', (part: Buffer) => {
      heard = (heard + part.toString()).slice(-4_000);
      const found = LISTENING.exec(heard)?.[1];
      if (found) resolve(found);
    });
    browser.once('error', reject);
    browser.once('close', () => reject(new Error(`Firefox ended before it listened:\n${heard}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  const calls = new RemoteCalls(
    (text) => socket.send(text),
    () => {},
  );
  socket.on('message', (text) => calls.receive(text.toString()));
  socket.on('close', () => calls.end());
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return calls;
}
