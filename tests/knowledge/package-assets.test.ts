import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { packageAssets } from '../../tools/package-assets.ts';

const root = join(import.meta.dirname, '..', '..');
const elsewhere = mkdtempSync(join(tmpdir(), 'sidelight-assets-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** The files a build with this folder as its root would add. */
function filesOf(folder: string): string[] {
  const files: ResolvedPublicFile[] = [];
  packageAssets({ config: { root: folder } } as Wxt, files);
  return files.map((file) => file.relativeDest);
}

test('the packs, the icons and the credits go into the package', () => {
  expect(filesOf(root)).toEqual(
    expect.arrayContaining([
      'packs/law.json',
      'packs/russia-ukraine-war.json',
      'packs/world.json',
      'maps/atlas.json',
      'packs/gazetteer.bin',
      'icon/128.png',
      'licences.txt',
    ]),
  );
});

test('a corrupt pack stops the build and is named with entry and field', () => {
  cpSync(join(root, 'assets'), join(elsewhere, 'assets'), { recursive: true });
  const world = join(elsewhere, 'assets', 'packs', 'world.json');
  writeFileSync(
    world,
    readFileSync(world, 'utf8').replace('"A state in Central Asia', '"<b>A state</b> in Central Asia'),
  );
  expect(() => filesOf(elsewhere)).toThrow(
    /^Corrupt pack\. world\.json: "Q889": entities\.0\.description: plain text only, without < and >$/,
  );
});
