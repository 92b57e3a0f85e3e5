import { describe, expect, it } from 'vitest';
import { paintedWords } from '../../tools/browsers/point.ts';
import { readOpenPage } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { textOf } from './read-article.ts';

/** Pages on which there is nothing to read, and the heading the popup has for each. */
const TROUBLES = [
  { page: 'a list of headlines', path: '/list', heading: 'No article on this page' },
  { page: 'an empty page', path: '/empty', heading: 'Nothing to read here' },
  { page: 'a PDF', path: '/paper.pdf', heading: 'Not a web page' },
  { page: 'an XML document', path: '/feed.xml', heading: 'Not a web page' },
  { page: 'a drawing', path: '/drawing.svg', heading: 'Not a web page' },
];

/** Pages of the browser itself, which no extension may enter. */
const CLOSED = { chromium: 'chrome://version/', firefox: 'about:support' } as const;
const CLOSED_HEADING = 'Your browser keeps this page closed';

/** One calm, exact message for each kind of page that is no article, and nothing else. */
export function troubleTests(stage: () => Stage): void {
  describe('a page without an article', () => {
    it.each(TROUBLES)('is called by its name: $page', async ({ path, heading }) => {
      const { browser, pages } = stage();
      await browser.go(pages.origin + path);
      const popup = await readOpenPage(browser);
      expect(await popup.evaluate('document.querySelector(".notice h2")?.innerText')).toBe(heading);
      await browser.closePopup();
    });

    it('gets no marks', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/list`);
      await readOpenPage(browser);
      await browser.closePopup();
      expect(await paintedWords(browser.page)).toEqual([]);
    });

    it('of the browser itself stays closed', async () => {
      const { browser } = stage();
      await browser.go(CLOSED[browser.kind]);
      const popup = await readOpenPage(browser);
      expect(await textOf(popup)).toContain(CLOSED_HEADING);
      await browser.closePopup();
    });
  });
}
