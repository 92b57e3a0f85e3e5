import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ChainLink } from '../explanation.ts';
import type { Entity, Link, Reading } from '../reading.ts';

/** The first sentence of a description, which on a chain is all there is room for. */
function firstSentence(text: string): string {
  const end = text.search(/[.!?](?=\s+\p{Lu})/u);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** What one line can say of an entity: the pack's description, else the article's own words for it; `null` when there is neither. */
function noteOn(entity: Entity | undefined, reading: Reading, knowledge: Knowledge): string | null {
  if (!entity) return null;
  const known = knowledge.entity(entity.id);
  if (known) return firstSentence(known.entity.description);
  const own = entity.inArticle;
  return own ? (reading.blocks[own.block]?.text.slice(own.start, own.end) ?? null) : null;
}

/** The outlet by its name, as it is seldom an entity of its own article; `null` when no pack has an organisation of that name. */
function outletNote(label: string, knowledge: Knowledge): string | null {
  for (const id of label === '' ? [] : knowledge.names.lookUp(label)) {
    const known = knowledge.entity(id);
    if (known?.entity.type === 'organisation') return firstSentence(known.entity.description);
  }
  return null;
}

/**
 * The links of an attribution chain with what is known of each in one line, in the same order.
 * Links to nobody named (`described`, `unknown`) have no note: what is not known stays a gap.
 */
export function chainLinks(links: readonly Link[], reading: Reading, knowledge: Knowledge): ChainLink[] {
  return links.map((link) => {
    const entity = link.entity ? reading.entities.find(({ id }) => id === link.entity) : undefined;
    const note = noteOn(entity, reading, knowledge);
    return {
      ...link,
      note: note ?? (link.kind === 'publisher' ? outletNote(link.label, knowledge) : null),
    };
  });
}
