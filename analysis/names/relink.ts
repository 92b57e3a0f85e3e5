import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wikidataId } from '../../knowledge/wikidata-id.ts';
import type { Entity, EntityId, Reading } from '../reading.ts';

/**
 * The reading with one of its entities taken to be another: `to` is an id of the packs or the gazetteer, or `null` for nobody they know. Every mention, speaker
 * and link of a chain follows. The reading itself when it has no entity `from`, or nothing knows `to`.
 */
function relink(reading: Reading, from: EntityId, to: string | null, knowledge: Knowledge): Reading {
  const before = reading.entities.find(({ id }) => id === from);
  const known = to === null ? null : knowledge.entity(to);
  if (!before || to === from || (to !== null && known === null)) return reading;
  const id = to ?? unusedId(reading);
  const others = [...(knowledge.entity(from) === null ? [] : [from]), ...before.runnersUp];
  const after: Entity = {
    ...before,
    id,
    label: known?.entity.label ?? longestName(reading, from) ?? before.label,
    wikidata: wikidataId(id),
    pack: known?.pack.id ?? null,
    reason: 'chosen',
    runnersUp: others.filter((other, at) => other !== id && others.indexOf(other) === at),
  };
  const isThere = reading.entities.some((entity) => entity.id === id);
  const follow = <Id extends EntityId | null>(other: Id): Id => (other === from ? (id as Id) : other);
  return {
    ...reading,
    entities: isThere
      ? reading.entities.filter((entity) => entity.id !== from)
      : reading.entities.map((entity) => (entity === before ? after : entity)),
    mentions: reading.mentions.map((mention) => ({ ...mention, entity: follow(mention.entity) })),
    attributions: reading.attributions.map((attribution) => ({
      ...attribution,
      speaker: follow(attribution.speaker),
      chain: attribution.chain.map((link) =>
        link.entity === from ? { ...link, entity: id, label: after.label } : link,
      ),
    })),
    law: reading.law.map((finding) => ({ ...finding, states: finding.states.map(follow) })),
  };
}

/** The reading with each entity of a chosen label taken to be what was chosen, one choice after the other. */
export function withChoices(
  reading: Reading,
  choices: readonly { readonly label: string; readonly to: string | null }[],
  knowledge: Knowledge,
): Reading {
  return choices.reduce((before, { label, to }) => {
    const entity = before.entities.find((each) => each.label === label);
    return entity ? relink(before, entity.id, to, knowledge) : before;
  }, reading);
}

function unusedId({ entities }: Reading): EntityId {
  const used = new Set(entities.map(({ id }) => id));
  let number = entities.length + 1;
  while (used.has(`a${number}`)) number++;
  return `a${number}`;
}

/** The longest form the article prints the entity's name in. */
function longestName({ mentions, blocks }: Reading, entity: EntityId): string | undefined {
  return mentions
    .filter((mention) => mention.entity === entity)
    .map(({ span }) => blocks[span.block]?.text.slice(span.start, span.end) ?? '')
    .sort((a, b) => b.length - a.length)[0];
}
