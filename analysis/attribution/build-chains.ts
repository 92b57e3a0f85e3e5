import type { ArticleMeta, Entity, EntityId, Link } from '../reading.ts';
import { linkTo } from './chain-link.ts';
import type { Context } from './context.ts';
import { enclosingReports } from './enclosing-reports.ts';
import { findOrigins } from './find-origins.ts';
import { findRelays } from './find-relays.ts';
import type { Parts } from './parts.ts';
import type { Speaker } from './resolve-speakers.ts';

/** Reports within reports beyond this depth are a knot of clauses, not sourcing. */
const DEEPEST = 4;

/** Chains for attributions in reading order: outermost origin first, relays, the article's outlet last. */
export function buildChains(
  context: Context,
  parts: readonly Parts[],
  speakers: readonly Speaker[],
  entities: readonly Entity[],
  meta: ArticleMeta,
): Link[][] {
  const labels = new Map(entities.map((entity) => [entity.id, entity]));
  const relays = findRelays(context, parts, speakers, labels, meta);
  const around = enclosingReports(parts);
  const publisher: Link = {
    kind: 'publisher',
    label: meta.publisher === '' ? 'This article' : meta.publisher,
    entity: null,
    span: null,
  };
  const origins = findOrigins(context, parts, around, labels);
  const own = parts.map((_, index): Link[] => {
    const speaker = speakers[index] as Speaker;
    const origin = origins.get(index);
    const relay = relays[index];
    return [...(origin ? [origin] : []), speakerLink(context, speaker, labels), ...(relay ? [relay] : [])];
  });
  return parts.map((_, index) => {
    const links: Link[] = [];
    let at: number | null = index;
    for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
      for (const link of own[at] as Link[])
        if (!links.some((other) => sameLink(other, link))) links.push(link);
      at = around[at] ?? null;
    }
    return [...links, publisher];
  });
}

function sameLink(a: Link, b: Link): boolean {
  if (a.kind === 'unknown' && b.kind === 'unknown') return true;
  return a.entity !== null
    ? a.entity === b.entity
    : b.entity === null && a.label !== '' && a.label === b.label;
}

function speakerLink(context: Context, speaker: Speaker, labels: ReadonlyMap<EntityId, Entity>): Link {
  return linkTo(context, speaker.entity, speaker.described, labels, speaker.source);
}
