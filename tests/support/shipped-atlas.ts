import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, readAtlas } from '../../knowledge/maps/atlas.ts';

let read: Atlas | null = null;

/** The atlas of the package. */
export function shippedAtlas(): Atlas {
  read ??= readAtlas(
    JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'maps', 'atlas.json'), 'utf8')),
  );
  return read;
}
