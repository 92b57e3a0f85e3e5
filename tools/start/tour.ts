import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningBrowser, Surface } from '../browsers/browser.ts';
import { clickElement, clickWords, paintedWords } from '../browsers/point.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { ROOT } from '../steps/run-step.ts';

const OUT = join(ROOT, 'out');

/** Which highlight leads to which card. Each name holds the kind of finding it paints. */
const CARDS = [
  { kind: 'name', file: 'name-card.png' },
  { kind: 'claim', file: 'claim-card.png' },
  { kind: 'law', file: 'legal-card.png' },
] as const;

/** Reads the page that is open: presses the toolbar button and waits for what the popup has to say. Gives the popup, left open. */
export async function readOpenPage(browser: RunningBrowser): Promise<Surface> {
  const popup = await browser.pressToolbarButton();
  await waitUntil('the page to be read', () =>
    popup.evaluate<boolean>(`Boolean(document.querySelector('.popup .counts, .popup .notice h2'))`),
  );
  return popup;
}

/** Shows every surface once and saves a picture of each under `out/`. Says what it saves, and what the page gave no occasion for. */
export async function tour(browser: RunningBrowser): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const popup = await readOpenPage(browser);
  await save('popup.png', popup);
  await browser.closePopup();
  await save('article.png', browser.page);

  const painted = await paintedWords(browser.page);
  for (const { kind, file } of CARDS) {
    const highlight = painted.find((each) => each.highlight.includes(kind));
    if (!highlight) {
      console.log(`  ${file}: nothing of this kind is marked on this page`);
      continue;
    }
    await clickWords(browser.page, highlight.words);
    await openCard(browser);
    await save(file, browser.page);
    await browser.page.press('Escape');
    await waitUntil('the card to close', async () => (await browser.card()) === null);
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

/** The card that a click has opened, once it shows its content. */
export function openCard(browser: RunningBrowser): Promise<Surface> {
  return waitUntil('the card', async () => {
    const card = await browser.card();
    const isFilled = card
      ?.evaluate<boolean>(`Boolean(document.querySelector('.card h1'))`)
      .catch(() => false);
    return (await isFilled) ? card : null;
  });
}

async function save(file: string, surface: Surface): Promise<void> {
  writeFileSync(join(OUT, file), await surface.screenshot());
  console.log(`  out/${file}`);
}
