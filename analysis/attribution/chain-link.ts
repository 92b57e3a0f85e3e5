import type { Entity, EntityId, Link } from '../reading.ts';
import { spansOf, type TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';

/** The words of a range as one line. */
export function wordsOf(context: Context, range: TokenRange): string {
  const spans = spansOf(context.text, range);
  return spans
    .map(({ block, start, end }) => context.text.blocks[block]?.text.slice(start, end) ?? '')
    .join(' ');
}

/** The full name, with the acronym the article prints for it, so that a reader knows it again. */
function labelOf({ acronyms }: Context, { id, label }: Entity): string {
  const acronym = acronyms.get(id);
  return acronym === undefined || label.includes(acronym) ? label : `${label} (${acronym})`;
}

/** The link to an entity, else to a described source, else to nobody known; `shown`: the words it came from. */
export function linkTo(
  context: Context,
  entity: EntityId | null,
  described: TokenRange | null,
  labels: ReadonlyMap<EntityId, Entity>,
  shown: TokenRange | null,
): Link {
  const span = shown ? (spansOf(context.text, shown)[0] ?? null) : null;
  const known = entity === null ? undefined : labels.get(entity);
  if (known) return { kind: 'named', label: labelOf(context, known), entity: known.id, span };
  if (described) return { kind: 'described', label: wordsOf(context, described), entity: null, span };
  return { kind: 'unknown', label: '', entity: null, span };
}
