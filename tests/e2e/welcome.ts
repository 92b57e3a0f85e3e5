import { describe, expect, it } from 'vitest';
import { clickWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import type { Stage } from './extension-tests.ts';

/** The page after install. That it opens by itself, the launching of either browser waits for. */
export function welcomeTests(stage: () => Stage): void {
  describe('the welcome page', () => {
    it('explains its sample before any site has been allowed', async () => {
      const { browser } = stage();
      await browser.go(`${browser.extensionOrigin}welcome.html`);
      await waitUntil('marks in the sample', () =>
        browser.page.evaluate<boolean>('document.querySelectorAll(".marked-article .mark").length > 5'),
      );
      await clickWords(browser.page, 'Olena Marchuk');
      const heading = await waitUntil('the card', () =>
        browser.page.evaluate<string | null>(
          'document.querySelector(".try-card .card h1")?.innerText ?? null',
        ),
      );
      expect(heading).toBe('Olena Marchuk');
    });
  });
}
