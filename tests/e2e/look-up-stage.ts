import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions, ReadingWindow, RunningBrowser, Surface } from '../../tools/browsers/browser.ts';
import type { BrowserKind } from '../../tools/browsers/find-browser.mjs';
import { clickElement, clickWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { type PageServer, servePages } from '../../tools/start/serve-page.ts';
import { openCard, readOpenPage } from '../../tools/start/tour.ts';
import { builtExtension } from '../../tools/steps/build-extension.ts';
import { ROOT } from '../../tools/steps/run-step.ts';
import { extensionWithHosts } from '../support/extension-with-hosts.ts';
import { type SourcesProxy, startSourcesProxy } from '../support/sources-proxy.ts';
import { PAGES } from './pages.ts';
import { readArticle, textOf } from './read-article.ts';

const HOSTS = ['https://*.wikipedia.org/*', 'https://www.wikidata.org/*'];
const PICTURES = join(ROOT, 'out', 'look-ups');
/** Long enough for a request that should not be made to be made after all. */
const GRACE_MS = 700;

/** For half a second Chromium drops clicks in a frame of another site that has moved, so that nobody is led to press what slid under the pointer. */
const MOVED_MS = 600;

/** A browser whose every request to Wikipedia and Wikidata ends in this process. */
export class LookUpStage {
  private constructor(
    readonly browser: RunningBrowser,
    readonly pages: PageServer,
    readonly sources: SourcesProxy,
    private readonly clear: () => void,
  ) {}

  static async open(
    kind: BrowserKind,
    launch: (options: LaunchOptions) => Promise<RunningBrowser>,
    { inPrivateWindows = false } = {},
  ): Promise<LookUpStage> {
    const sources = await startSourcesProxy();
    const pages = await servePages(PAGES);
    const built = builtExtension(kind);
    const copy = kind === 'chromium' ? extensionWithHosts(built, HOSTS) : null;
    const extension = copy?.folder ?? built;
    const browser = await launch({
      extension,
      headless: true,
      proxyPort: sources.port,
      grantsPermissions: true,
      inPrivateWindows,
    });
    return new LookUpStage(browser, pages, sources, () => copy?.remove());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.pages.close();
    await this.sources.close();
    this.clear();
  }

  /** Opens the sample article anew, reads it, and opens the card of a name in it. */
  async openName(name = 'Olena Marchuk', window: ReadingWindow = this.browser): Promise<Surface> {
    await readArticle({ browser: window, pages: this.pages });
    await clickWords(window.page, name);
    const card = await openCard(window);
    await waitUntil('the look-up part', () => isThere(card, '.live'));
    return card;
  }

  /** Opens the side panel beside the sample article, and in it what is known of a name. */
  async openNameInPanel(name = 'Olena Marchuk', window: ReadingWindow = this.browser): Promise<Surface> {
    await readArticle({ browser: window, pages: this.pages });
    const popup = await readOpenPage(window);
    await clickElement(popup, '.popup .button.primary');
    const panel = await waitUntil('the side panel', () => window.panel());
    await waitUntil('its rows', () => isThere(panel, '.finding-row [data-finding^="name"]'));
    await window.closePopup();
    await panel.evaluate(`[...document.querySelectorAll('.finding-row [data-finding^="name"]')].find((row) =>
      row.innerText.includes(${JSON.stringify(name)})).setAttribute('data-to-open', '')`);
    await clickElement(panel, '[data-to-open]');
    await waitUntil('the look-up part', () => isThere(panel, '.live'));
    return panel;
  }

  /** Allows look-ups as a reader does, in the options. */
  async allow(): Promise<void> {
    await this.openOptions();
    await clickElement(this.browser.page, '#look-ups .button.primary');
    await waitUntil('look-ups to be on', async () => (await this.optionsText()).includes('Look-ups are on.'));
  }

  async openOptions(): Promise<void> {
    await this.browser.go(`${this.browser.extensionOrigin}options.html`);
    await waitUntil('the options', () => isThere(this.browser.page, '#look-ups .button'));
  }

  optionsText(): Promise<string> {
    return this.browser.page.evaluate('document.querySelector("#look-ups").innerText');
  }

  /** A minute passes for our own limit; what a source asked for and what it answered is forgotten too. */
  async forgetRequests(): Promise<void> {
    await this.openOptions();
    await this.browser.page.evaluate(
      '(globalThis.browser ?? chrome).storage.session.remove(["live-requests", "live-answers"])',
    );
    this.sources.seen.length = 0;
  }

  /** Waits for a request that should not come, and gives all that came. */
  async seenAfterGrace(): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
    return this.seen();
  }

  /** The requests so far, in short. */
  seen(): string[] {
    return this.sources.seen.map(({ method, host, path }) => `${method} ${host}${path}`);
  }

  /** Presses a button of the card by its words, and waits until the answer stands. */
  async press(card: Surface, words: string): Promise<string> {
    await this.pressOnly(card, words);
    await waitUntil('the answer', () =>
      card.evaluate<boolean>('document.querySelector(".live")?.getAttribute("aria-busy") === "false"'),
    );
    return this.textOf(card);
  }

  /** Presses a button of the card by its words, and waits until it has given way to what it brought. */
  async pressOnly(card: Surface, words: string): Promise<void> {
    await card.evaluate(`[...document.querySelectorAll('.live button')].forEach((button) =>
      button.toggleAttribute('data-to-press', button.innerText.includes(${JSON.stringify(words)})))`);
    if (this.browser.kind === 'chromium') await settle(card);
    await clickElement(card, '[data-to-press]');
    await waitUntil(`“${words}” to take effect`, async () => !(await isThere(card, '[data-to-press]')));
  }

  /** What the look-up part of the card says. */
  async textOf(card: Surface): Promise<string> {
    const whole = await textOf(card);
    // The rest of the card has to stay, whatever comes of the look-up.
    if (!whole.includes('Where the article names')) throw new Error(`The card has gone: ${whole}`);
    const text = await card.evaluate<string>('document.querySelector(".live").innerText');
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Keeps a picture of the page with its card under `out/`, which is there to look at and not compared. */
  async picture(state: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    const file = join(PICTURES, `${this.browser.kind}-${state}.png`);
    writeFileSync(file, await this.browser.page.screenshot());
  }
}

/** Waits until a card has kept its size for long enough to be clicked. */
export async function settle(card: Surface): Promise<void> {
  let before = -1;
  let since = Date.now();
  await waitUntil('the card to keep its size', async () => {
    const now = await card.evaluate<number>('innerHeight');
    if (now !== before) since = Date.now();
    before = now;
    return Date.now() - since > MOVED_MS;
  });
}

/** True when something on a surface matches. */
export function isThere(surface: Surface, selector: string): Promise<boolean> {
  return surface.evaluate<boolean>(`Boolean(document.querySelector(${JSON.stringify(selector)}))`);
}
