import type { PackEntity } from './pack.ts';

/** True for a state itself rather than something in it: only of states do the packs tell the capital. */
export function isState({ facts }: PackEntity): boolean {
  return facts.some(({ label }) => label === 'Capital');
}

/** The entity of each state or territory by its ISO 3166 code: the first place of that code, for a state stands before what lies in it. */
export function statesByCode(entities: readonly PackEntity[]): ReadonlyMap<string, PackEntity> {
  const states = new Map<string, PackEntity>();
  for (const entity of entities)
    if (entity.type === 'place' && entity.country !== undefined && !states.has(entity.country))
      states.set(entity.country, entity);
  return states;
}
