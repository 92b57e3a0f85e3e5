import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** The folders under `assets/` that are shipped as they are, each with the ending of the files that count. */
const SHIPPED: readonly (readonly [folder: string, ending: string])[] = [
  ['packs', '.json'],
  ['icon', '.png'],
];

/** Adds the packs and icons to the package, under their folder's name. */
export function packageAssets(wxt: Wxt, files: ResolvedPublicFile[]): void {
  for (const [folder, ending] of SHIPPED) {
    const from = join(wxt.config.root, 'assets', folder);
    for (const name of readdirSync(from)) {
      if (name.endsWith(ending))
        files.push({ absoluteSrc: join(from, name), relativeDest: `${folder}/${name}` });
    }
  }
}
