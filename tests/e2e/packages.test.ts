import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../tools/browsers/find-browser.mjs';
import { builtExtension } from '../../tools/steps/build-extension.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' https://*.wikipedia.org https://www.wikidata.org; base-uri 'none'; form-action 'none'; frame-ancestors *";

const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
} as const;

/** The page pays for these bytes on every article. */
const MOST_CONTENT_SCRIPT_BYTES = 25_000;
/** The store refuses a script or JSON file above this. */
const MOST_FILE_BYTES = 5_000_000;

describe.each(['chromium', 'firefox'] as const)('the package for %s', (kind: BrowserKind) => {
  const folder = builtExtension(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for these permissions at install and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[kind]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its pages load nothing from outside, and connect to nobody but where look-ups go', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('shows only the card to web pages', () => {
    const open = manifest.web_accessible_resources.flatMap((each: { resources: string[] }) => each.resources);
    expect(open).toEqual(['card.html']);
  });

  it('is Manifest V3 for the browsers we support', () => {
    expect(manifest.manifest_version).toBe(3);
    if (kind === 'chromium') expect(manifest.minimum_chrome_version).toBe('125');
    else
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      });
  });

  it('keeps the content script small', () => {
    expect(statSync(join(folder, 'page.js')).size).toBeLessThan(MOST_CONTENT_SCRIPT_BYTES);
  });

  it('holds no file that the stores refuse for its size', () => {
    for (const pack of ['law.json', 'world.json', 'russia-ukraine-war.json']) {
      expect(statSync(join(folder, 'packs', pack)).size).toBeLessThan(MOST_FILE_BYTES);
    }
  });
});
