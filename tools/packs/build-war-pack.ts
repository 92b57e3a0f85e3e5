import { parsePack } from '../../knowledge/check-pack.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { readEntities } from './read-rows.ts';

/** The pack on Russia's war against Ukraine, from `rows/russia-ukraine-war.txt`. Throws naming the line or the entity at fault. */
export function buildWarPack(): Pack {
  return parsePack('russia-ukraine-war.json', {
    format: 1,
    id: 'russia-ukraine-war',
    title: 'Russia’s war against Ukraine',
    version: '2026-11-23',
    sources: [
      {
        id: 'editors',
        label: 'Written for this pack',
        licence: 'MIT; Wikidata ids CC0',
        date: '2026-11-23',
      },
    ],
    entities: readEntities('russia-ukraine-war.txt', 'editors'),
  });
}
