import type { ArticleMeta, Entity, EntityId, Link } from '../reading.ts';
import { spansOf, type TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt, regionOf } from './context.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { Parts } from './parts.ts';
import type { Speaker } from './resolve-speakers.ts';

/** Reports within reports beyond this depth are a knot of clauses, not sourcing. */
const DEEPEST = 4;
/** Whom somebody cites stands within so many tokens of the cue. */
const FARTHEST_CITING = 60;
/** What is told to these is not relayed by them. */
const NO_RELAY =
  /\b(?:court|tribunal|parliament|senate|congress|council|committee|commission|ministry|government|assembly|chamber|police|house|board|jury|inquiry|union|nations)\b/i;
const OUTLET_WORDS = new Set(
  'newspaper agency outlet channel magazine station broadcaster daily website network service radio weekly'.split(
    ' ',
  ),
);

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
  const around = innermostAround(parts);
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

/** The words of a range as one line. */
function words(context: Context, range: TokenRange): string {
  const spans = spansOf(context.text, range);
  return spans
    .map(({ block, start, end }) => context.text.blocks[block]?.text.slice(start, end) ?? '')
    .join(' ');
}

function linkTo(
  context: Context,
  entity: EntityId | null,
  described: TokenRange | null,
  labels: ReadonlyMap<EntityId, Entity>,
  shown: TokenRange | null,
): Link {
  const span = shown ? (spansOf(context.text, shown)[0] ?? null) : null;
  const known = entity === null ? undefined : labels.get(entity);
  if (known) return { kind: 'named', label: known.label, entity: known.id, span };
  if (described) return { kind: 'described', label: words(context, described), entity: null, span };
  return { kind: 'unknown', label: '', entity: null, span };
}

function speakerLink(context: Context, speaker: Speaker, labels: ReadonlyMap<EntityId, Entity>): Link {
  return linkTo(context, speaker.entity, speaker.described, labels, speaker.source);
}

/**
 * Whom each attribution cites ("citing Lee", "quoting two aides"). Each such word serves one cue of its sentence: the nearest that is not
 * itself part of what another reports.
 */
function findOrigins(
  context: Context,
  parts: readonly Parts[],
  around: readonly (number | null)[],
  labels: ReadonlyMap<EntityId, Entity>,
): Map<number, Link> {
  const bySentence = new Map<number, number[]>();
  parts.forEach((part, index) => {
    if (part.because === 'attribution/carried' || part.source === null) return;
    const sentence = context.text.sentenceOf[part.cue.first] as number;
    const others = bySentence.get(sentence) ?? [];
    others.push(index);
    bySentence.set(sentence, others);
  });
  const origins = new Map<number, Link>();
  for (const [at, token] of context.tokens.entries()) {
    if (token.lower !== 'citing' && token.lower !== 'quoting') continue;
    const origin = citedAt(context, at, labels);
    if (!origin) continue;
    const near = (bySentence.get(context.text.sentenceOf[at] as number) ?? []).filter(
      (index) => Math.abs((parts[index] as Parts).cue.first - at) <= FARTHEST_CITING,
    );
    const outer = near.filter((index) => !near.includes(around[index] ?? -1));
    const distance = (index: number) => Math.abs((parts[index] as Parts).cue.first - at);
    const nearest = outer.sort((a, b) => distance(a) - distance(b))[0];
    if (nearest !== undefined) origins.set(nearest, origin);
  }
  return origins;
}

/** The source named after a "citing"; `null` where a reason is cited ("citing high costs"). */
function citedAt(context: Context, at: number, labels: ReadonlyMap<EntityId, Entity>): Link | null {
  const phrase = nounPhraseAfter(context, at + 1, regionOf(context, at).end);
  if (!phrase) return null;
  const named = namedIn(context, phrase, labels);
  if (named) return linkTo(context, named.entity, null, labels, named.range);
  const first = /^(?:the|a|an)$/.test(lowerAt(context, phrase.first)) ? phrase.first + 1 : phrase.first;
  return isSourceNoun(context, phrase)
    ? linkTo(context, null, { first, end: phrase.end }, labels, phrase)
    : null;
}

const SOURCE_NOUN =
  /^(?:officials?|sources?|people|person|documents?|reports?|agency|agencies|spokes(?:man|woman|person|people)|residents?|witness(?:es)?|figures|data|records?|aides?|diplomats?|experts?|analysts?|police|prosecutors?|ministry|military|government|study|survey|statement|letter|memo|email|emails|lawyers?|doctors?|medics|authorities|investigators?|insiders?)$/;

function isSourceNoun(context: Context, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (SOURCE_NOUN.test(lowerAt(context, at))) return true;
  return false;
}

/** The name in a phrase that stands for its source: one in brackets after its description, else the last that is no place. */
function namedIn(context: Context, phrase: TokenRange, labels: ReadonlyMap<EntityId, Entity>) {
  for (let at = phrase.end - 1; at >= phrase.first; at--) {
    const index = context.mentionAt[at] as number;
    const mention = context.mentions[index];
    if (!mention || !labels.has(mention.entity) || mention.type === 'place') continue;
    let first = at;
    while (first > phrase.first && context.mentionAt[first - 1] === index) first--;
    // "an official in the emergency services of X": the name belongs to a description.
    for (let i = phrase.first; i < first; i++)
      if (
        /^(?:in|at|for|from|with|of|who)$/.test(lowerAt(context, i)) &&
        isSourceNoun(context, { first: phrase.first, end: i })
      )
        return null;
    return { entity: mention.entity, range: { first, end: at + 1 } };
  }
  return null;
}

/** For each attribution the innermost other one whose content holds its cue; `null` when none does. */
function innermostAround(parts: readonly Parts[]): (number | null)[] {
  const contents = parts.flatMap((part, index) =>
    part.content.map(({ first, end }) => ({ first, end, index })),
  );
  contents.sort((a, b) => a.first - b.first || b.end - a.end);
  const cues = parts
    .map((part, index) => ({ at: part.cue.first, index, content: part.content }))
    .sort((a, b) => a.at - b.at);
  const result = new Array<number | null>(parts.length).fill(null);
  const open: { end: number; index: number; first: number }[] = [];
  let next = 0;
  for (const cue of cues) {
    while (next < contents.length && (contents[next]?.first ?? 0) <= cue.at) {
      const content = contents[next++] as { first: number; end: number; index: number };
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= content.first) open.pop();
      open.push(content);
    }
    for (let at = open.length - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
      const content = open[at];
      // An interrupted sentence holds its own cue: that is no nesting.
      if (content && content.end > cue.at && content.index !== cue.index) {
        const sameContent = cue.content.some(({ first }) => first <= content.first);
        if (!sameContent) {
          result[cue.index] = content.index;
          break;
        }
      }
    }
  }
  return result;
}

/** The outlet each attribution came through ("told the Herald"), carried on for a speaker who gave it an interview. */
function findRelays(
  context: Context,
  parts: readonly Parts[],
  speakers: readonly Speaker[],
  labels: ReadonlyMap<EntityId, Entity>,
  meta: ArticleMeta,
): (Link | null)[] {
  const interviews = new Map<EntityId, Link>();
  const inBlock = new Map<string, Link>();
  return parts.map((part, index) => {
    const speaker = speakers[index]?.entity ?? null;
    const block = context.tokens[part.cue.first]?.block ?? 0;
    const told = part.hearer ? relayOf(context, part.hearer, labels, meta) : null;
    if (speaker !== null) {
      if (told && part.interview) interviews.set(speaker, told);
      if (told) inBlock.set(`${block} ${speaker}`, told);
      return told ?? interviews.get(speaker) ?? inBlock.get(`${block} ${speaker}`) ?? null;
    }
    return told;
  });
}

function relayOf(
  context: Context,
  hearer: TokenRange,
  labels: ReadonlyMap<EntityId, Entity>,
  meta: ArticleMeta,
): Link | null {
  let marked = false;
  for (let at = hearer.first; at < hearer.end; at++) {
    marked ||= OUTLET_WORDS.has(lowerAt(context, at));
    const mention = context.mentions[context.mentionAt[at] as number];
    if (!mention) continue;
    const entity = labels.get(mention.entity);
    if (!entity || (mention.type !== 'organisation' && !(marked && mention.type !== 'person'))) continue;
    if (!marked && NO_RELAY.test(entity.label)) return null;
    if (isPublisher(entity.label, meta) || isPublisher(words(context, hearer), meta)) return null;
    let end = at + 1;
    while (end < hearer.end && context.mentionAt[end] === context.mentionAt[at]) end++;
    return linkTo(context, entity.id, null, labels, { first: at, end });
  }
  return null;
}

/** True when a name is the outlet's own, in full or in part. */
function isPublisher(label: string, meta: ArticleMeta): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+/, '')
      .trim();
  const outlet = plain(meta.publisher);
  return outlet !== '' && (outlet.startsWith(plain(label)) || plain(label).startsWith(outlet));
}
