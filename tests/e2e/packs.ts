import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickElement, clickWords } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { openCard, readOpenPage } from '../../tools/start/tour.ts';
import type { Stage } from './extension-tests.ts';
import { textOf } from './read-article.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'kestrel-sound.json');
const EXAMPLE_TEXT = readFileSync(EXAMPLE, 'utf8');
const IMPORT = '.packs > .row-buttons input[type="file"]';
const UPDATE = '.pack-list input[type="file"]';

/** Packs of the reader's own, through the real options page: taken, refused, replaced, given out again and removed. */
export function packTests(stage: () => Stage): void {
  describe('a pack of the reader’s own', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** A file like the example but for this change. */
    const changed = (name: string, change: (text: string) => string | Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, change(EXAMPLE_TEXT));
      return path;
    };
    const openOptions = async () => {
      const { browser } = stage();
      await browser.go(`${browser.extensionOrigin}options.html`);
      await waitUntil('the packs', () =>
        browser.page.evaluate<boolean>('document.querySelectorAll(".pack-list li").length >= 3'),
      );
    };
    const notice = (words: string) =>
      waitUntil(`the notice “${words}”`, async () => {
        const text = await stage().browser.page.evaluate<string>(
          'document.querySelector(".pack-notice")?.innerText ?? ""',
        );
        return text.includes(words) && text;
      });
    const added = () =>
      stage().browser.page.evaluate<string[]>(
        '[...document.querySelectorAll(".pack-list li:has(input)")].map((row) => row.innerText)',
      );
    const cardOf = async (words: string) => {
      const { browser, pages } = stage();
      await browser.go(`${pages.origin}/aldmouth`);
      await readOpenPage(browser);
      await browser.closePopup();
      await clickWords(browser.page, words);
      const text = await textOf(await openCard(browser));
      await browser.page.press('Escape');
      return text;
    };

    it('is not known before it is imported', async () => {
      expect(await cardOf('Ines Corrigan')).toContain('Not in any of the knowledge packs');
    });

    it.each([
      [
        'full',
        `IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); }`,
        'There is no room left',
      ],
      [
        'missing',
        `Object.defineProperty(globalThis, 'indexedDB', { value: undefined })`,
        'gives Sidelight no place to keep packs',
      ],
    ])('is not kept where the store is %s, which one notice says', async (_what, change, words) => {
      const { browser } = stage();
      await openOptions();
      await browser.page.evaluate(`void (${change})`);
      await browser.chooseFile(IMPORT, EXAMPLE);
      expect(await notice(words)).toContain('The packs that come with Sidelight work as always.');
      expect(
        await browser.page.evaluate('document.querySelectorAll(".pack-notice.bad, .limit").length'),
      ).toBe(1);
      await openOptions();
      expect(await added()).toEqual([]);
    });

    it('is imported, and named on the cards of what it knows', async () => {
      const { browser } = stage();
      await openOptions();
      expect(await added()).toEqual([]);
      await browser.chooseFile(IMPORT, EXAMPLE);
      expect(await notice('was added')).toContain('Kestrel Sound, by its Courier');
      expect(await added()).toEqual([expect.stringContaining('20 November 2026, 6 entries')]);
      const card = await cardOf('Ines Corrigan');
      expect(card).toContain(
        'A former pilot who has chaired the Kestrel Sound Harbour Board since May 2024.',
      );
      expect(card).toContain('From “Kestrel Sound, by its Courier”, a pack you added');
      expect(await cardOf('Byelaw 12')).toContain('bars engines over 200 kW');
    });

    it.each([
      ['HTML', (text: string) => text.replace('A district', '<b>A district'), 'plain text only'],
      ['no date', (text: string) => text.replace('2024-05-02', '2026-13-45'), 'must be a date'],
      [
        'a prototype',
        (text: string) => text.replace('"sources"', '"__proto__": {}, "sources"'),
        'may not have this name',
      ],
      ['half a file', (text: string) => text.slice(0, 700), 'not JSON'],
      [
        'Latin-1',
        (text: string) => Buffer.from(text.replace('four', 'före').replaceAll('’', ' '), 'latin1'),
        'is not UTF-8 text',
      ],
      ['six megabytes', (text: string) => text + ' '.repeat(6_000_000), 'may have 5 MB at most'],
    ])('is refused with %s, and all is as before', async (name, change, reason) => {
      const { browser } = stage();
      await openOptions();
      const before = await added();
      await browser.chooseFile(IMPORT, changed(`${name}.json`, change));
      expect(await notice('was refused; nothing was changed')).toContain(reason);
      expect(await added()).toEqual(before);
      await openOptions();
      expect(await added()).toEqual(before);
    });

    it('still stands on the cards after all that was refused', async () => {
      expect(await cardOf('Ines Corrigan')).toContain('a pack you added');
    });

    it('is given out just as it came', async () => {
      const { browser } = stage();
      await openOptions();
      await browser.page.evaluate(`void (() => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.exported = text; }); return create(blob); };
      })()`);
      await clickElement(browser.page, '[aria-label^="Export "]');
      const text = await waitUntil('the exported file', () =>
        browser.page.evaluate<string | null>('window.exported ?? null'),
      );
      expect(text).toBe(EXAMPLE_TEXT);
    });

    it('is replaced by another version once the reader says so', async () => {
      const { browser } = stage();
      await openOptions();
      const later = changed('later.json', (text) =>
        text
          .replace('"2026-11-20"', '"2026-12-01"')
          .replace('A former pilot who', 'A former harbour pilot who'),
      );
      await browser.chooseFile(UPDATE, later);
      expect(await notice('Replace')).toContain('1 December 2026');
      await clickElement(browser.page, '.pack-notice .primary');
      await notice('was updated from 20 November 2026 to 1 December 2026');
      expect(await cardOf('Ines Corrigan')).toContain('A former harbour pilot who');
    });

    it('is removed once the reader says so, and known no more', async () => {
      const { browser } = stage();
      await openOptions();
      await clickElement(browser.page, '[aria-label^="Remove Kestrel"]');
      await clickElement(browser.page, '.pack-list [aria-describedby]');
      await notice('was removed');
      expect(await added()).toEqual([]);
      expect(await cardOf('Ines Corrigan')).toContain('Not in any of the knowledge packs');
    });
  });
}
