import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningBrowser, Surface } from '../browsers/browser.ts';
import { clickElement, clickWords, paintedWords } from '../browsers/point.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { ROOT } from '../steps/run-step.ts';

const OUT = join(ROOT, 'out');

/** What the picture of each kind of card is called. */
const CARD_FILES = { name: 'name-card.png', claim: 'claim-card.png', law: 'legal-card.png' } as const;
type CardKind = keyof typeof CARD_FILES;

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
  // Each kind of finding is painted by a highlight of its own; which one it is, its card tells.
  const shown = new Set<CardKind>();
  for (const highlight of new Set(painted.map((each) => each.highlight))) {
    const words = painted.find((each) => each.highlight === highlight)?.words ?? '';
    await clickWords(browser.page, words);
    const card = await openCard(browser);
    const kind = await card.evaluate<CardKind>(
      `['name', 'claim', 'law'].find((kind) => document.querySelector('.card-kind .label').classList.contains(kind))`,
    );
    await save(CARD_FILES[kind], browser.page);
    shown.add(kind);
    await card.press('Escape');
    await waitUntil('the card to close', async () => (await browser.card()) === null);
  }
  for (const [kind, file] of Object.entries(CARD_FILES))
    if (!shown.has(kind as CardKind))
      console.log(`  no out/${file}: nothing of this kind is marked on this page`);

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
