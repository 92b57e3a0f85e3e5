import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingWindow, RunningBrowser, Surface } from '../browsers/browser.ts';
import { clickElement, clickPaintedWords, paintedWords } from '../browsers/point.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { ROOT } from '../steps/run-step.ts';

const OUT = join(ROOT, 'out');
/** Firefox fits a popup to its content at most so often. */
const SIZE_CHECK_MS = 400;

/** What the picture of each kind of card is called. */
const CARD_FILES = { name: 'name-card.png', claim: 'claim-card.png', law: 'legal-card.png' } as const;
type CardKind = keyof typeof CARD_FILES;

/** Reads the page that is open: presses the toolbar button and waits for what the popup has to say. Gives the popup, left open and at rest. */
export async function readOpenPage(browser: ReadingWindow): Promise<Surface> {
  const popup = await browser.pressToolbarButton();
  await waitUntil('the page to be read', () =>
    popup.evaluate<boolean>(`Boolean(document.querySelector('.popup .counts, .popup .notice h2'))`),
  );
  await waitForSize(popup);
  return popup;
}

/** Words of the article that each kind of card is best shown for, best first: whole names or sentences of which some part may be marked. */
export type WordsToShow = Readonly<Record<CardKind, readonly string[]>>;

/** Shows every surface once and saves a picture of each under `out/`. Says what it saves, and what the page gave no occasion for. */
export async function tour(browser: RunningBrowser, wordsToShow: WordsToShow): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const popup = await readOpenPage(browser);
  await save('popup.png', popup);
  await browser.closePopup();
  await save('article.png', browser.page);
  const painted = (await paintedWords(browser.page)).map(({ words }) => words);
  for (const kind of Object.keys(CARD_FILES) as CardKind[]) {
    const shown = await showCard(browser, kind, painted, wordsToShow[kind]);
    if (!shown) console.log(`  no out/${CARD_FILES[kind]}: nothing of this kind is marked on this page`);
  }
  if (painted.length === 0) return;
  const again = await readOpenPage(browser);
  await clickElement(again, '.popup .button.primary');
  const panel = await waitUntil('the side panel', () => browser.panel());
  await waitUntil('the panel to be filled', () =>
    panel.evaluate<boolean>(`Boolean(document.querySelector('.panel .rows'))`),
  );
  await save('side-panel.png', panel);
}

/** Opens a card of this kind by a click on marked words that belong to `wanted`, and saves its picture. False when no such words lead to one. */
async function showCard(
  browser: RunningBrowser,
  kind: CardKind,
  painted: readonly string[],
  wanted: readonly string[],
): Promise<boolean> {
  const parts = wanted.flatMap((whole) =>
    painted.filter((words) => whole.includes(words)).sort((a, b) => b.length - a.length),
  );
  for (const words of new Set(parts)) {
    await clickPaintedWords(browser.page, words);
    const card = await openCard(browser);
    const isOfKind = await card.evaluate<boolean>(
      `Boolean(document.querySelector('.card-kind .label.${kind}'))`,
    );
    if (isOfKind) await save(CARD_FILES[kind], browser.page);
    await card.press('Escape');
    await waitUntil('the card to close', async () => (await browser.card()) === null);
    if (isOfKind) return true;
  }
  return false;
}

/** The card that a click has opened, once it shows its content. */
export function openCard(browser: ReadingWindow): Promise<Surface> {
  return waitUntil('the card', async () => {
    const card = await browser.card();
    const isFilled = card
      ?.evaluate<boolean>(`Boolean(document.querySelector('.card h1'))`)
      .catch(() => false);
    return (await isFilled) ? card : null;
  });
}

/** Waits until a popup has grown to its content, which browsers do by and by: a click before that misses what moved. */
async function waitForSize(popup: Surface): Promise<void> {
  let before = -1;
  await waitUntil('the popup to keep its size', async () => {
    await new Promise((resolve) => setTimeout(resolve, SIZE_CHECK_MS));
    const now = await popup.evaluate<number>('innerHeight');
    const hasSettled = now === before;
    before = now;
    return hasSettled;
  });
}

async function save(file: string, surface: Surface): Promise<void> {
  writeFileSync(join(OUT, file), await surface.screenshot());
  console.log(`  out/${file}`);
}
