import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameLink } from '../explanation.ts';
import type { Entity, LinkReason } from '../reading.ts';

const WHY: Readonly<Record<Exclude<LinkReason, 'unknown'>, string>> = {
  'only-one': 'Nothing else of this kind in the packs bears the name.',
  'best-known': 'It is the best known of those that bear the name.',
  'state-named': 'The article names its state too.',
  'region-named': 'The article names its region or state right with it, or elsewhere.',
  'owner-named': 'The words around the name show whose it is.',
  'stands-for-team': 'In this report on sport the name stands for a team, and the packs know no teams.',
  chosen: 'You chose this.',
};
const NOT_TOLD = 'Others bear this name; the article does not make clear which is meant.';

/**
 * Why the packs' entity was taken to be meant, or why none was, and which others bear the name. `null` when no pack knows the name at all, so that
 * there is nothing to choose from.
 */
export function explainLink(entity: Entity, asPrinted: string, knowledge: Knowledge): NameLink | null {
  const others = entity.runnersUp.flatMap((id) => {
    const known = knowledge.entity(id);
    return known ? [{ id, label: known.entity.label, description: known.entity.description }] : [];
  });
  const isKnown = knowledge.entity(entity.id) !== null;
  if (!isKnown && others.length === 0) return null;
  const why = entity.reason === 'unknown' ? NOT_TOLD : WHY[entity.reason];
  return {
    entity: entity.id,
    isKnown,
    why: isKnown && entity.reason !== 'chosen' ? `The name “${asPrinted}” led here. ${why}` : why,
    others,
  };
}
