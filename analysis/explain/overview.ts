import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Overview, OverviewClaim, OverviewName, OverviewPlace, OverviewTopic } from '../explanation.ts';
import type { ConductStanding, EntityType, Reading } from '../reading.ts';
import { chainLinks } from './chain-links.ts';
import { chainOf } from './chain-of-claim.ts';
import { CLAIM_KIND_LABELS } from './claim-kind-labels.ts';
import { firmnessOf } from './firmness.ts';
import { languageNote } from './language-note.ts';
import { mapPlaceOf } from './map-place-of.ts';
import { quoteOf } from './quote.ts';
import { statusLabel } from './status-label.ts';

/** People and bodies come before what is only a place or a text. */
const ORDER_OF_TYPES: readonly EntityType[] = ['person', 'organisation', 'law', 'event', 'other', 'place'];

/** A whole article at a glance, for the popup and the side panel. */
export function overview(reading: Reading, knowledge: Knowledge): Overview {
  const { meta, truncated } = reading;
  const names = overviewNames(reading, knowledge);
  const topics = overviewTopics(reading, knowledge);
  return {
    title: meta.title,
    publisher: meta.publisher,
    published: meta.published,
    truncated,
    languageNote: languageNote(reading.language),
    counts: { names: names.length, claims: reading.claims.length, topics: topics.length },
    summary: reading.summary.map((span) => quoteOf(reading, span)),
    names,
    places: overviewPlaces(reading, knowledge),
    claims: overviewClaims(reading, knowledge),
    restsOn: restsOn(reading),
    topics,
  };
}

function overviewNames(reading: Reading, knowledge: Knowledge): OverviewName[] {
  const counts = new Map<string, { first: number; count: number }>();
  reading.mentions.forEach(({ entity }, mention) => {
    const known = counts.get(entity);
    counts.set(entity, { first: known?.first ?? mention, count: (known?.count ?? 0) + 1 });
  });
  const rows = reading.entities.flatMap((entity): OverviewName[] => {
    const found = counts.get(entity.id);
    const mention = found && reading.mentions[found.first];
    if (!found || !mention) return [];
    const own = entity.inArticle ? quoteOf(reading, entity.inArticle).text : null;
    const note = knowledge.entity(entity.id)?.entity.description ?? own;
    const { label, type } = entity;
    return [{ mention: found.first, label, type, note, count: found.count, span: mention.span }];
  });
  const rank = (row: OverviewName) => (row.type === 'person' || row.type === 'organisation' ? 0 : 1);
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.count - a.count ||
      ORDER_OF_TYPES.indexOf(a.type) - ORDER_OF_TYPES.indexOf(b.type) ||
      a.mention - b.mention,
  );
}

function overviewPlaces(reading: Reading, knowledge: Knowledge): OverviewPlace[] {
  const places = new Map<string, OverviewPlace>();
  reading.mentions.forEach(({ entity }, mention) => {
    const before = places.get(entity);
    const known = before ? null : knowledge.entity(entity);
    const place = before ?? (known && mapPlaceOf(known));
    if (place) places.set(entity, { mention, ...place, count: (before?.count ?? 0) + 1 });
  });
  return [...places.values()];
}

function overviewClaims(reading: Reading, knowledge: Knowledge): OverviewClaim[] {
  return reading.claims.map((claim, index) => ({
    claim: index,
    quote: quoteOf(reading, claim.span),
    kindLabel: CLAIM_KIND_LABELS[claim.kind],
    chain: chainLinks(chainOf(reading, claim), reading, knowledge),
    firmness: firmnessOf(reading, claim).label,
  }));
}

/** The origins of the claims' chains with how many claims each carries; those the article tells in its own voice count for the outlet. */
function restsOn(reading: Reading): Overview['restsOn'] {
  const rows = new Map<string, { label: string; entity: string | null; claims: number }>();
  for (const claim of reading.claims) {
    const origin = chainOf(reading, claim)[0];
    if (!origin) continue;
    const label = origin.kind === 'unknown' ? 'Someone the article does not name' : origin.label;
    const key = origin.entity ?? label;
    const row = rows.get(key) ?? { label, entity: origin.entity, claims: 0 };
    row.claims++;
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => b.claims - a.claims);
}

/** What a court found or the article reports tells more of a topic than a plan or a general remark. */
const STANDINGS: readonly ConductStanding[] = [
  'found-by-court',
  'reported',
  'alleged',
  'denied',
  'planned',
  'general',
];

/** The order of a topic's findings: by their standing, then the sentence that brings it most surely first. */
function byWorth({ law }: Reading): (one: number, other: number) => number {
  const standing = (finding: number) => STANDINGS.indexOf(law[finding]?.standing ?? 'general');
  const chance = (finding: number) => law[finding]?.chance ?? 0;
  return (one, other) => standing(one) - standing(other) || chance(other) - chance(one) || one - other;
}

function overviewTopics(reading: Reading, knowledge: Knowledge): OverviewTopic[] {
  const byTopic = new Map<string, number[]>();
  reading.law.forEach(({ topic }, finding) => {
    const others = byTopic.get(topic) ?? [];
    others.push(finding);
    byTopic.set(topic, others);
  });
  return [...byTopic].flatMap(([id, findings]) => {
    const topic = knowledge.law.topics.find((each) => each.id === id);
    if (!topic) return [];
    const sentences = [...findings].sort(byWorth(reading)).flatMap((finding) => {
      const span = reading.law[finding]?.span;
      return span ? [{ finding, quote: quoteOf(reading, span) }] : [];
    });
    return [{ topic: id, title: topic.title, statusLabel: statusLabel(topic), sentences }];
  });
}
