import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningBrowser } from '../../tools/browsers/browser.ts';
import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { builtExtension } from '../../tools/steps/build-extension.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'kestrel-sound.json');
const ID = 'sidelight@sidelight.example';

/** In Firefox, where the administrator's file can stand in a home folder of the test's own. Chrome reads it from the system alone. */
describe('packs set by an administrator in firefox', () => {
  let home: string;
  let browser: RunningBrowser;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'sidelight-home-'));
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const packs = [JSON.parse(readFileSync(EXAMPLE, 'utf8')), { format: 2 }];
    const manifest = { name: ID, description: 'Packs of the newsroom', type: 'storage', data: { packs } };
    writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest));
    browser = await launchFirefox({ extension: builtExtension('firefox'), headless: true, home });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('are in use, named as such, and cannot be removed; a broken one is named with its fault', async () => {
    await browser.go(`${browser.extensionOrigin}options.html`);
    const text = await waitUntil('the packs', () =>
      browser.page.evaluate<string | null>(
        'document.querySelectorAll(".pack-list li").length >= 3 ? document.querySelector(".packs").innerText : null',
      ),
    );
    expect(text).toMatch(
      /Set by your administrator\s+Kestrel Sound, by its Courier\s+20 November 2026, 6 entries/,
    );
    expect(text).toMatch(/Pack number 2\s+Not in use: format: this Sidelight reads format 1, not 2/);
    expect(text).toContain('None yet.');
    expect(
      await browser.page.evaluate<number>('document.querySelectorAll(".pack-list .row-buttons").length'),
    ).toBe(0);
  });

  it('cannot be replaced by a file of the reader', async () => {
    await browser.chooseFile('.packs > .row-buttons input[type="file"]', EXAMPLE);
    const notice = await waitUntil('the notice', () =>
      browser.page.evaluate<string | null>('document.querySelector(".pack-notice.bad")?.innerText ?? null'),
    );
    expect(notice).toContain('id: your administrator has set a pack with this id');
  });
});
