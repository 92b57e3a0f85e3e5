import { parsePack } from '../../knowledge/check-pack.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { readEntities } from './read-rows.ts';

/** The packs on wars and conflicts, each with its table under `rows/` of the same name. */
const CONFLICTS = [
  ['russia-ukraine-war', 'Russia’s war against Ukraine', '2026-11-23'],
  ['israel-palestine-lebanon', 'Israel, Palestine and Lebanon', '2026-11-24'],
  ['syria', 'Syria', '2026-11-24'],
  ['sudan', 'Sudan', '2026-11-24'],
  ['myanmar', 'Myanmar', '2026-11-24'],
  ['dr-congo', 'Democratic Republic of the Congo', '2026-11-24'],
  ['sahel', 'The Sahel', '2026-11-24'],
  ['ethiopia', 'Ethiopia', '2026-11-24'],
] as const;

/** The packs on conflicts, from their tables. Throws naming the line or the entity at fault. */
export function buildConflictPacks(): Pack[] {
  return CONFLICTS.map(([id, title, version]) =>
    parsePack(`${id}.json`, {
      format: 1,
      id,
      title,
      version,
      sources: [
        { id: 'editors', label: 'Written for this pack', licence: 'MIT; Wikidata ids CC0', date: version },
      ],
      entities: readEntities(`${id}.txt`, 'editors'),
    }),
  );
}
