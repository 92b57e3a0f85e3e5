import type { Pack, PackEntity } from '../../knowledge/pack.ts';

const SOURCE = { label: 'Encyclopaedia', url: 'https://encyclopaedia.example/', date: '2026-01-01' };

/** A pack entity with everything a test does not care about filled in. */
export function entity(fields: Pick<PackEntity, 'id' | 'label'> & Partial<PackEntity>): PackEntity {
  return {
    type: 'place',
    aliases: {},
    description: 'A place in a story.',
    facts: [],
    source: SOURCE,
    ...fields,
  };
}

/** A pack of these entities. */
export function pack(id: string, entities: PackEntity[]): Pack {
  const sources = [{ id: 'book', licence: 'CC0', ...SOURCE }];
  return { format: 1, id, title: id, version: '2026-01-01', sources, entities };
}
