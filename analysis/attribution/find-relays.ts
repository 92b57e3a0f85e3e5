import type { ArticleMeta, Entity, EntityId, Link } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';
import { linkTo, wordsOf } from './chain-link.ts';
import { type Context, lowerAt } from './context.ts';
import type { Parts } from './parts.ts';
import type { Speaker } from './resolve-speakers.ts';

/** What is told to these is not relayed by them. */
const NO_RELAY =
  /\b(?:court|tribunal|parliament|senate|congress|council|committee|commission|ministry|government|assembly|chamber|police|house|board|jury|inquiry|union|nations)\b/i;
const OUTLET_WORDS = new Set(
  'newspaper agency outlet channel magazine station broadcaster daily website network service radio weekly'.split(
    ' ',
  ),
);

/** The outlet each attribution came through ("told the Herald"), carried on for a speaker who gave it an interview. */
export function findRelays(
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

const PASSED_ON =
  /^(?:seen|obtained|reviewed|viewed|examined|acquired|published|released|leaked|quoted|cited|reported|gathered|analysed|analyzed)$/;

/**
 * "documents seen by the Herald": the papers themselves and the outlet they came through, where the phrase names one; `null` for any other
 * source.
 */
export function passedOn(
  context: Context,
  phrase: TokenRange,
): { readonly source: TokenRange; readonly relay: TokenRange } | null {
  for (let at = phrase.first + 1; at < phrase.end - 2; at++) {
    if (!PASSED_ON.test(lowerAt(context, at)) || lowerAt(context, at + 1) !== 'by') continue;
    const relay = { first: at + 2, end: phrase.end };
    for (let i = relay.first; i < relay.end; i++) {
      const type = context.mentions[context.mentionAt[i] as number]?.type;
      if (type && type !== 'person' && !NO_RELAY.test(wordsOf(context, relay)))
        return { source: { first: phrase.first, end: at }, relay };
    }
  }
  return null;
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
    if (isPublisher(entity.label, meta) || isPublisher(wordsOf(context, hearer), meta)) return null;
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
