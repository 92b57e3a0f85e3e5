import { parsePack } from '../../knowledge/check-pack.ts';
import type { Pack, PackEntity } from '../../knowledge/pack.ts';
import { readLeaders } from './leaders.ts';
import { readEntities } from './read-rows.ts';
import { FACTBOOK, readStates } from './states.ts';

/**
 * The pack of states, capitals, leaders, international bodies, outlets and armed groups, from the tables under `rows/`. Throws naming the
 * line or the entity at fault.
 */
export function buildWorldPack(): Pack {
  const places = [
    ...readStates(),
    ...readEntities('world-bodies.txt', 'editors'),
    ...readEntities('world-organisations.txt', 'editors'),
  ];
  const { people, facts } = readLeaders(places);
  const withLeaders = places.map(
    (entity): PackEntity => ({ ...entity, facts: [...entity.facts, ...(facts.get(entity.id) ?? [])] }),
  );
  return parsePack('world.json', {
    format: 1,
    id: 'world',
    title: 'The world',
    version: '2026-11-28',
    sources: [
      {
        id: FACTBOOK,
        label: 'CIA World Factbook',
        url: 'https://www.cia.gov/the-world-factbook/',
        licence: 'public domain',
        date: '2026-01',
      },
      {
        id: 'fundus',
        label: 'Fundus',
        url: 'https://github.com/flairNLP/fundus',
        licence: 'MIT',
        date: '2026',
      },
      {
        id: 'editors',
        label: 'Written for this pack',
        licence: 'MIT; Wikidata ids CC0',
        date: '2026-11-23',
      },
    ],
    entities: [
      ...withLeaders,
      ...people,
      ...readEntities('world-people.txt', 'editors'),
      ...readEntities('world-outlets.txt', 'fundus'),
    ],
  });
}
