import type { ReadingWindow, Surface } from '../../tools/browsers/browser.ts';
import { paintedWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import type { PageServer } from '../../tools/start/serve-page.ts';
import { readOpenPage } from '../../tools/start/tour.ts';

/** Where an article is read, and who serves it. */
interface ReadingStage {
  readonly browser: ReadingWindow;
  readonly pages: PageServer;
}

/** Opens the sample article anew and reads it by the toolbar button. The popup is closed again, the marks are painted. */
export async function readArticle({ browser, pages }: ReadingStage): Promise<void> {
  await browser.go(`${pages.origin}/article`);
  await readOpenPage(browser);
  await browser.closePopup();
  await waitUntil('marks on the page', async () => (await paintedWords(browser.page)).length > 0);
}

/** What a reader sees written on a surface, white space made plain. */
export async function textOf(surface: Surface): Promise<string> {
  const text = await surface.evaluate<string>('document.body?.innerText ?? ""');
  return text.replace(/\s+/g, ' ').trim();
}

/** The page's HTML as it stands. */
export function htmlOf(page: Surface): Promise<string> {
  return page.evaluate('document.documentElement.outerHTML');
}
