import { describe, expect, it } from 'vitest';
import type { Stage } from './extension-tests.ts';
import { PAGES } from './pages.ts';

/** That all the other tests together made the extension send nothing to anybody. */
export function silenceTests(stage: () => Stage): void {
  describe('the network', () => {
    it('is not used by any part of the extension', async () => {
      const requests = await stage().browser.requests();
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter(({ byExtension }) => byExtension)).toEqual([]);
    });

    it('is used by our pages for themselves alone, so no script in them calls anybody', async () => {
      const { browser, pages } = stage();
      const requests = await browser.requests();
      const calls = requests.filter(
        ({ url, from }) => from.startsWith(pages.origin) && !url.startsWith(pages.origin),
      );
      expect(calls).toEqual([]);
      const strange = pages.visits.filter(
        ({ path, origin }) => !(path in PAGES || path === '/favicon.ico') || origin !== '',
      );
      expect(strange).toEqual([]);
    });
  });
}
