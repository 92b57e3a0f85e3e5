import { describe, expect, it } from 'vitest';
import { clickElement, paintedWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { readOpenPage } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { htmlOf, readArticle, textOf } from './read-article.ts';

/** What stands beside the sample article and is none of it. */
const BESIDE = ['Morning from the harbour', 'Lisbon', 'Lahti', 'Canada', 'pierwalker', 'Odesa', 'Red Cross'];

/** Long enough for marks that should not come to come after all. */
const GRACE_MS = 700;

/** The toolbar button, the popup and the marks in the page. */
export function readingTests(stage: () => Stage): void {
  describe('reading an article', () => {
    it('leaves a page alone until the button is pressed', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/article`);
      await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
      expect(await paintedWords(browser.page)).toEqual([]);
    });

    it('shows at a glance what was found', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/article`);
      const popup = await readOpenPage(browser);
      const text = await textOf(popup);
      expect(text).toMatch(/\d+ names \d+ claims \d+ legal topics?/);
      expect(text).toContain('Olena Marchuk');
      expect(text).toContain('Conscripting people in occupied territory');
      expect(BESIDE.filter((words) => text.includes(words))).toEqual([]);
      await browser.closePopup();
    });

    it('marks names, claims and legal topics in the page', async () => {
      const { browser } = stage();
      await readArticle(stage());
      const painted = await paintedWords(browser.page);
      const words = painted.map((each) => each.words);
      expect(words).toContain('Olena Marchuk');
      expect(words.join(' ')).toContain('fulfilled by 92%');
      expect(words.join(' ')).toContain('Forcing residents of occupied territory');
    });

    it('reads nothing beside the article', async () => {
      const { browser } = stage();
      await readArticle(stage());
      const words = (await paintedWords(browser.page)).map((each) => each.words).join('\n');
      expect(BESIDE.filter((beside) => words.includes(beside))).toEqual([]);
    });

    it('takes the marks away and puts them back', async () => {
      const { browser } = stage();
      await readArticle(stage());
      const before = await paintedWords(browser.page);
      const off = await readOpenPage(browser);
      await clickElement(off, '.switch input');
      await waitUntil('the marks to go', async () => (await paintedWords(browser.page)).length === 0);
      await browser.closePopup();
      const on = await readOpenPage(browser);
      await clickElement(on, '.switch input');
      await waitUntil('the marks to come back', async () => (await paintedWords(browser.page)).length > 0);
      await browser.closePopup();
      expect(await paintedWords(browser.page)).toEqual(before);
    });

    it('marks a page again that draws itself anew', async () => {
      const { browser } = stage();
      await readArticle(stage());
      await browser.page.evaluate(`(() => {
        const article = document.querySelector('article');
        article.replaceWith(article.cloneNode(true));
      })()`);
      const isMarked = `[...CSS.highlights.values()].some((ranges) => [...ranges].some(
        ({ startContainer, startOffset }) =>
          startContainer.isConnected && startContainer.data.slice(startOffset).startsWith('Olena Marchuk')))`;
      await waitUntil('the marks to come back', () => browser.page.evaluate<boolean>(isMarked));
    });

    it('marks the names it knows in a page of another language, and says so', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/ukrainian`);
      const popup = await readOpenPage(browser);
      expect(await textOf(popup)).toContain('Ukrainian');
      await browser.closePopup();
      const words = (await paintedWords(browser.page)).map((each) => each.words);
      expect(words).toContain('Київ');
    });

    it('leaves the HTML of the page as it was while marks are painted, and when they are gone', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/article`);
      const before = await htmlOf(browser.page);
      await readOpenPage(browser);
      await browser.closePopup();
      await waitUntil('marks on the page', async () => (await paintedWords(browser.page)).length > 0);
      expect(await htmlOf(browser.page)).toBe(before);
      const popup = await readOpenPage(browser);
      await clickElement(popup, '.switch input');
      await waitUntil('the marks to go', async () => (await paintedWords(browser.page)).length === 0);
      await browser.closePopup();
      expect(await htmlOf(browser.page)).toBe(before);
    });
  });
}
