import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser, Surface } from '../../tools/browsers/browser.ts';
import { clickElement, clickWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { openCard } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { htmlOf, readArticle, textOf } from './read-article.ts';

/** Long enough for a card that should not open to open after all. */
const GRACE_MS = 700;

/** Cards over the page: what opens them, what they say, what closes them, and that the page does not notice. */
export function cardTests(stage: () => Stage): void {
  describe('a card', () => {
    beforeAll(() => readArticle(stage()));
    afterEach(() => close(stage().browser));

    const open = async (words: string): Promise<Surface> => {
      await clickWords(stage().browser.page, words);
      return openCard(stage().browser);
    };

    it('says who somebody is and what the article says of them', async () => {
      const card = await open('Olena Marchuk');
      expect(await card.evaluate('document.querySelector("h1").innerText')).toBe('Olena Marchuk');
      const text = await textOf(card);
      expect(text).toContain('Person');
      expect(text).toContain('head of the Azov Coast Rights Monitor');
    });

    it('draws where a place is, from the package’s own file', async () => {
      const card = await open('Berdiansk');
      await waitUntil('the map', () =>
        card.evaluate<boolean>('Boolean(document.querySelector(".map-sheet .map-country"))'),
      );
      expect(await textOf(card)).toMatch(/Berdiansk lies in .*Ukraine/);
      expect(await textOf(card)).toContain('Borders: Natural Earth');
    });

    it('draws the chain of sources of a claim from its origin to the outlet', async () => {
      const card = await open('fulfilled by 92%');
      const chain = await card.evaluate<string[]>(
        '[...document.querySelectorAll(".chain .chain-link")].map((link) => link.querySelector("button, .chain-name").innerText)',
      );
      expect(chain[0]).toContain('Regional Tracing Service');
      expect(chain).toContain('Olena Marchuk');
      expect(chain.indexOf('Olena Marchuk')).toBeGreaterThan(0);
      expect(chain.at(-1)).toBe('The Harbour Chronicle');
    });

    it('gives the rule, its provisions and who is bound, without a verdict', async () => {
      const card = await open('Forcing residents of occupied territory');
      const text = await textOf(card);
      expect(text).toContain('Conscripting people in occupied territory');
      expect(text).toContain('If established');
      expect(
        await card.evaluate(
          '[...document.querySelectorAll(".provision-pin")].map((pin) => pin.textContent).join("; ")',
        ),
      ).toMatch(/GC IV, article 51\b/);
      expect(text).toMatch(/Russia.*Ukraine|Ukraine.*Russia/);
      expect(text).not.toMatch(/\bcommitted a war crime\b/);
    });

    it('stands beside the words it is about, never over them', async () => {
      const { page } = stage().browser;
      await open('Olena Marchuk');
      const covered = await page.evaluate<boolean>(`(() => {
        const range = [...CSS.highlights.values()].flatMap((each) => [...each]).find((each) =>
          each.startContainer.data?.slice(each.startOffset, each.endOffset) === 'Olena Marchuk');
        const words = new Range();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        const box = words.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return !top.contains(range.startContainer);
      })()`);
      expect(covered).toBe(false);
    });

    it('closes on a click outside', async () => {
      const { browser } = stage();
      await open('Olena Marchuk');
      await browser.page.click(5, 5);
      await waitUntil('the card to close', async () => (await browser.card()) === null);
    });

    it('closes by its own button', async () => {
      const { browser } = stage();
      const card = await open('Olena Marchuk');
      await clickElement(card, '.card-close');
      await waitUntil('the card to close', async () => (await browser.card()) === null);
    });

    it('takes the key presses while it is open, and the page gets none', async () => {
      const { browser } = stage();
      await browser.page.evaluate(
        'void addEventListener("keydown", (event) => (window.pressed ??= []).push(event.key), true)',
      );
      const card = await open('Olena Marchuk');
      await card.press('Tab');
      await card.press('Escape');
      await waitUntil('the card to close', async () => (await browser.card()) === null);
      expect(await browser.page.evaluate('window.pressed ?? []')).toEqual([]);
    });

    it('does not open for clicks that scripts of the page make', async () => {
      const { browser } = stage();
      await browser.page.evaluate(`(() => {
        const range = [...CSS.highlights.values()].flatMap((each) => [...each])[0];
        const words = new Range();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        const element = range.startContainer.parentElement;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = words.getClientRects()[0];
        const at = { bubbles: true, composed: true, cancelable: true, clientX: box.x + 5, clientY: box.y + box.height / 2 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          element.dispatchEvent(new MouseEvent(type, at));
        element.click();
      })()`);
      await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
      expect(await browser.card()).toBe(null);
    });

    it('does not open where nothing is marked', async () => {
      const { browser } = stage();
      await clickWords(browser.page, 'Drawing: The Harbour Chronicle');
      await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
      expect(await browser.card()).toBe(null);
    });

    it('leaves the HTML of the page as it was', async () => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/article`);
      const before = await htmlOf(browser.page);
      await readArticle(stage());
      await open('Olena Marchuk');
      await close(browser);
      expect(await htmlOf(browser.page)).toBe(before);
    });
  });
}

/** Closes the card, if one is open, as a reader at the keyboard does. */
async function close(browser: RunningBrowser): Promise<void> {
  const card = await browser.card();
  await card?.press('Escape');
  await waitUntil('the card to close', async () => (await browser.card()) === null);
}
