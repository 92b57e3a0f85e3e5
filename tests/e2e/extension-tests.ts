import { afterAll, beforeAll, describe } from 'vitest';
import type { LaunchOptions, RunningBrowser } from '../../tools/browsers/browser.ts';
import type { BrowserKind } from '../../tools/browsers/find-browser.mjs';
import { type PageServer, servePages } from '../../tools/start/serve-page.ts';
import { builtExtension } from '../../tools/steps/build-extension.ts';
import { cardTests } from './cards.ts';
import { packTests } from './packs.ts';
import { PAGES } from './pages.ts';
import { panelTests } from './panel.ts';
import { readingTests } from './reading.ts';
import { silenceTests } from './silence.ts';
import { troubleTests } from './trouble.ts';
import { welcomeTests } from './welcome.ts';

/** What every group of tests works with: one browser with the built extension, and the pages on loopback. */
export interface Stage {
  readonly browser: RunningBrowser;
  readonly pages: PageServer;
}

/** Defines all tests of the built extension for one browser. They share one browser, as a reader's day does. */
export function extensionTests(
  kind: BrowserKind,
  launch: (options: LaunchOptions) => Promise<RunningBrowser>,
): void {
  describe(`the built extension in ${kind}`, () => {
    let browser: RunningBrowser;
    let pages: PageServer;
    beforeAll(async () => {
      pages = await servePages(PAGES);
      browser = await launch({ extension: builtExtension(kind), headless: true });
    });
    afterAll(async () => {
      await browser?.close();
      await pages?.close();
    });
    const stage = () => ({ browser, pages });
    welcomeTests(stage);
    readingTests(stage);
    cardTests(stage);
    panelTests(stage);
    troubleTests(stage);
    packTests(stage);
    // Last: it looks back on all that the others made the extension do.
    silenceTests(stage);
  });
}
