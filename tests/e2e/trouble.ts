import { describe, expect, it } from 'vitest';
import { clickElement, paintedWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { readOpenPage } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { readArticle, textOf } from './read-article.ts';

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
      // A page that was still loading is read anew.
      const said = await waitUntil('the popup to say what the page is', () =>
        popup.evaluate<string | null>('document.querySelector(".notice h2")?.innerText ?? null'),
      );
      expect(said).toBe(heading);
      await browser.closePopup();
    });

    it('gets no marks', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/list`);
      await readOpenPage(browser);
      await browser.closePopup();
      expect(await paintedWords(browser.page)).toEqual([]);
    });

    it('is any page of a site the reader never wants read, until that is taken back', async () => {
      const { browser, pages } = stage();
      const choose = async (nth: number) => {
        const popup = await readOpenPage(browser);
        await clickElement(popup, `.site-choice label:nth-of-type(${nth}) input`);
        await waitUntil('the choice to be kept', () =>
          popup.evaluate<boolean>(
            `document.querySelector('.site-choice label:nth-of-type(${nth}) input').checked`,
          ),
        );
        await browser.closePopup();
      };
      await browser.go(`${pages.origin}/article`);
      await choose(3);
      await browser.go(`${pages.origin}/article`);
      const popup = await readOpenPage(browser);
      expect(await textOf(popup)).toContain('You chose never to read this site');
      await browser.closePopup();
      expect(await paintedWords(browser.page)).toEqual([]);
      await choose(1);
      await readArticle(stage());
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
