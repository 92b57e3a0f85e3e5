import type { Entity, EntityId, Link } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';
import { linkTo } from './chain-link.ts';
import { type Context, lowerAt, regionOf } from './context.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Parts } from './parts.ts';

/** Whom somebody cites stands within so many tokens of the cue. */
const FARTHEST_CITING = 60;

/**
 * Whom each attribution cites ("citing Lee", "quoting two aides"). Each such word serves one cue of its sentence: the nearest that is not
 * itself part of what another reports.
 */
export function findOrigins(
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
