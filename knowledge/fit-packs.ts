import type { AddedPack, FittedPack } from './knowledge.ts';
import type { Pack } from './pack.ts';

/**
 * Added packs as they stand beside the shipped ones, in their order. An import refuses ids that are taken, but Sidelight may learn of an
 * entity later: then its own entry stays, and that of the added pack is left out.
 */
export function fitPacks(shipped: readonly Pack[], added: readonly AddedPack[]): FittedPack[] {
  if (added.length === 0) return [];
  const taken = new Set(shipped.flatMap(({ entities }) => entities.map(({ id }) => id)));
  return added.map(({ pack, origin }) => {
    const entities = pack.entities.filter(({ id }) => !taken.has(id));
    for (const { id } of entities) taken.add(id);
    return { pack: { ...pack, entities }, origin, withheld: pack.entities.length - entities.length };
  });
}
