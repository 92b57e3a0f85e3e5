import { overview } from '../analysis/explain/overview.ts';
import { read } from '../analysis/read.ts';
import type { RunningBrowser } from './browsers/browser.ts';
import { type BrowserKind, findBrowser } from './browsers/find-browser.mjs';
import { launchChromium } from './browsers/launch-chromium.ts';
import { launchFirefox } from './browsers/launch-firefox.ts';
import { articleFromHtml } from './read/article-from.ts';
import { packagedKnowledge, packagedModels } from './read/packaged-knowledge.ts';
import { readingForAPerson } from './read/reading-for-a-person.ts';
import { pageToOpen } from './start/page-to-open.ts';
import { readOpenPage, tour } from './start/tour.ts';
import { wordsToShow } from './start/words-to-show.ts';
import { buildExtension, builtExtension } from './steps/build-extension.ts';

const options = process.argv.slice(2);
const [fileOrUrl = null, ...more] = options.filter((option) => option !== '--firefox');
if (fileOrUrl?.startsWith('-') || more.length > 0) {
  console.error('usage: npm start -- [--firefox] [FILE_OR_URL]');
  process.exitCode = 2;
} else await start(fileOrUrl, options.includes('--firefox') ? 'firefox' : null);

async function start(fileOrUrl: string | null, wanted: BrowserKind | null): Promise<void> {
  const page = await pageToOpen(fileOrUrl).catch((error: Error) => error);
  if (page instanceof Error) {
    console.error(page.message);
    process.exitCode = 2;
    return;
  }
  try {
    const kind = wanted ?? (findBrowser('chromium') ? 'chromium' : 'firefox');
    if (!(await buildExtension(kind))) {
      process.exitCode = 1;
      return;
    }
    const headless = !hasDisplay();
    console.log(`Opening ${page.url} in ${kind === 'firefox' ? 'Firefox' : 'Chromium'} …`);
    const launch = kind === 'firefox' ? launchFirefox : launchChromium;
    const browser = await launch({ extension: builtExtension(kind), headless });
    try {
      await browser.go(page.url);
      await (headless ? showWithoutDisplay(browser, page.url) : showToTheReader(browser));
    } finally {
      await browser.close();
    }
  } finally {
    await page.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showToTheReader(browser: RunningBrowser): Promise<void> {
  await readOpenPage(browser);
  await browser.closePopup();
  console.log(
    'The article has been read. Click on marked words, or press the toolbar button. Close the browser to end.',
  );
  await browser.ended;
}

async function showWithoutDisplay(browser: RunningBrowser, url: string): Promise<void> {
  const source = await browser.page.evaluate<string>('document.documentElement.outerHTML');
  const found = articleFromHtml(source, url);
  console.log('There is no display, so here are pictures of every surface:');
  if (!found.ok) {
    await tour(browser, { name: [], claim: [], law: [] });
    console.log('\nNo article was found on this page.');
    return;
  }
  const knowledge = await packagedKnowledge();
  const reading = read(found.article, knowledge, await packagedModels());
  const atAGlance = overview(reading, knowledge);
  await tour(browser, wordsToShow(reading, atAGlance));
  console.log(`\n${readingForAPerson(atAGlance)}`);
}
