import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { checkPacks } from './packs/check-pack-files.ts';

/** The credits of what others made and the package contains. */
const LICENCES = 'licences.txt';

/** What an administrator can set in Chrome; `wxt.config.ts` names it in the manifest. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** The folders under `assets/` that are shipped as they are, each with the ending of the files that count. */
const SHIPPED: readonly (readonly [folder: string, ending: string])[] = [
  ['packs', '.json'],
  ['maps', '.json'],
  ['packs', '.bin'],
  ['models', '.bin'],
  ['models', '.txt'],
  ['icon', '.png'],
];

/**
 * Adds packs, models, icons, credits and the schema of managed storage to the package, under their folder's name. Throws an Error naming
 * pack, entry and field when a pack is corrupt, which stops the build: nothing checks the fields again in the browser.
 */
export function packageAssets(wxt: Wxt, files: ResolvedPublicFile[]): void {
  const assets = join(wxt.config.root, 'assets');
  const faults = checkPacks((file) => readFileSync(join(assets, 'packs', file), 'utf8'));
  if (faults.length > 0) throw new Error(`Corrupt pack. ${faults.join('\n')}`);
  files.push({ absoluteSrc: join(assets, LICENCES), relativeDest: LICENCES });
  if (wxt.config.browser !== 'firefox')
    files.push({ absoluteSrc: join(assets, MANAGED_SCHEMA), relativeDest: 'managed_schema.json' });
  for (const [folder, ending] of SHIPPED) {
    const from = join(assets, folder);
    for (const name of readdirSync(from).sort()) {
      if (name.endsWith(ending))
        files.push({ absoluteSrc: join(from, name), relativeDest: `${folder}/${name}` });
    }
  }
}
