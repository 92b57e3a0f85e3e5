import { describe, expect, it } from 'vitest';
import type { Stage } from './extension-tests.ts';
import { PAGES } from './pages.ts';

/** That all the other tests together made the extension send nothing to anybody. */
export function silenceTests(stage: () => Stage): void {
  describe('the network', () => {
    it('is not used by any part of the extension', async () => {
      expect(await stage().browser.extensionRequests()).toEqual([]);
    });

    it('carried nothing but the visits of the pages themselves', () => {
      const strange = stage().pages.visits.filter(
        ({ path, origin }) => !(path in PAGES || path === '/favicon.ico') || origin !== '',
      );
      expect(strange).toEqual([]);
    });
  });
}
