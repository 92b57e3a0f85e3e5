import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../tools/browsers/browser.ts';
import { clickElement, clickWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { openCard, readOpenPage } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { readArticle, textOf } from './read-article.ts';

/** The real side panel of the browser beside the article. */
export function panelTests(stage: () => Stage): void {
  describe('the side panel', () => {
    let panel: Surface;
    beforeAll(async () => {
      const { browser } = stage();
      await readArticle(stage());
      const popup = await readOpenPage(browser);
      await clickElement(popup, '.popup .button.primary');
      panel = await waitUntil('the side panel', () => browser.panel());
      await waitUntil('its rows', () =>
        panel.evaluate<boolean>('Boolean(document.querySelector(".rows li"))'),
      );
      await browser.closePopup();
    });

    it('lists summary, names, claims with their sources and legal context', async () => {
      const headings = await panel.evaluate<string[]>(
        '[...document.querySelectorAll("h2")].map((each) => each.innerText)',
      );
      expect(headings.map((each) => each.toLowerCase())).toEqual(
        expect.arrayContaining([
          'in short, in the article’s own sentences',
          'who’s who',
          'claims and their sources',
          'legal context',
        ]),
      );
      const text = await textOf(panel);
      expect(text).toContain('Olena Marchuk');
      expect(text).toContain('Conscripting people in occupied territory');
      expect(text).not.toContain('Lisbon');
    });

    it('scrolls the article to the words of a row', async () => {
      const { page } = stage().browser;
      await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
      await panel.evaluate(`void [...document.querySelectorAll('.rows .row-button, .topics .quote, .topics button')].find((row) =>
        row.innerText.includes('Ingrid Halvorsen')).setAttribute('data-to-click', '')`);
      await clickElement(panel, '[data-to-click]');
      await waitUntil('the article to scroll', () =>
        page.evaluate<boolean>(`(() => {
          const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
          while (!walker.currentNode.data?.includes('Ingrid Halvorsen')) walker.nextNode();
          const box = walker.currentNode.parentElement.getBoundingClientRect();
          return scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
        })()`),
      );
    });

    it('explains a finding without the page', async () => {
      await clickElement(panel, '.finding-row [data-finding^="name"]');
      await waitUntil('the card', () =>
        panel.evaluate<boolean>('Boolean(document.querySelector(".panel .card h1"))'),
      );
      await clickElement(panel, '.back');
      await waitUntil('the list', () =>
        panel.evaluate<boolean>('Boolean(document.querySelector(".rows li"))'),
      );
    });

    it('follows what is clicked in the article', async () => {
      const { browser } = stage();
      await clickWords(browser.page, 'Denys Hrytsenko');
      await openCard(browser);
      const current = await waitUntil('its row', () =>
        panel.evaluate<string | null>('document.querySelector("[aria-current=true]")?.innerText ?? null'),
      );
      expect(current).toContain('Hrytsenko');
      await browser.page.press('Escape');
    });
  });
}
