import type { Entity, EntityId, Mention } from '../reading.ts';
import { PREPOSITIONS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';
import type { Parts } from './parts.ts';

/** Who a source is: an entity, or the words that describe it; both `null` when the text does not tell. */
export interface Speaker {
  readonly entity: EntityId | null;
  /** The words for an unnamed source, without article; `null` for an entity and for nobody. */
  readonly described: TokenRange | null;
  /** The source as shown: the name alone where a name heads the phrase. */
  readonly source: TokenRange | null;
}

const NOBODY: Speaker = { entity: null, described: null, source: null };

/** Speakers for attributions in reading order; pronouns are resolved only where one candidate is clear. */
export function resolveSpeakers(
  context: Context,
  parts: readonly Parts[],
  entities: readonly Entity[],
): Speaker[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const speakers: Speaker[] = [];
  let lastPerson: { speaker: Speaker; at: number } | null = null;
  let lastGroup: { speaker: Speaker; at: number } | null = null;
  for (const part of parts) {
    const speaker: Speaker = part.source ? resolve(context, part, types, lastPerson, lastGroup) : NOBODY;
    speakers.push(speaker);
    const at = part.cue.first;
    const type = speaker.entity === null ? null : types.get(speaker.entity);
    if (type === 'person' || (speaker.described && !isPlural(context, speaker.described)))
      lastPerson = { speaker, at };
    if ((speaker.entity !== null && type !== 'person') || speaker.described) lastGroup = { speaker, at };
  }
  return speakers;
}

type Last = { speaker: Speaker; at: number } | null;

function resolve(
  context: Context,
  part: Parts,
  types: ReadonlyMap<EntityId, Entity['type']>,
  lastPerson: Last,
  lastGroup: Last,
): Speaker {
  const source = part.source as TokenRange;
  const word = lowerAt(context, source.first);
  const single = source.end - source.first === 1;
  if (single && /^(?:who|which|that)$/.test(word))
    return part.antecedent ? { ...fromPhrase(context, part.antecedent), source } : { ...NOBODY, source };
  if (single && /^(?:he|she|his|her|him)$/.test(word)) {
    const person = personBefore(context, source.first, lastPerson);
    return { entity: person?.entity ?? null, described: person?.described ?? null, source };
  }
  if (single && /^(?:it|its|they|their|them)$/.test(word)) {
    const near = lastGroup !== null && blocksApart(context, lastGroup.at, source.first) <= 1;
    return {
      entity: near ? lastGroup.speaker.entity : null,
      described: near ? lastGroup.speaker.described : null,
      source,
    };
  }
  if (single && /^(?:i|we|you|my|our|your|this|those|some|many|others)$/.test(word))
    return { ...NOBODY, source };
  return fromPhrase(context, source);
}

function blocksApart(context: Context, a: number, b: number): number {
  return Math.abs((context.tokens[b]?.block ?? 0) - (context.tokens[a]?.block ?? 0));
}

/** Who "he" or "she" is: the only person of the paragraph so far, else the last speaker if nobody else was named since. */
function personBefore(
  context: Context,
  at: number,
  last: Last,
): { entity: EntityId | null; described: TokenRange | null } | null {
  const block = context.tokens[at]?.block;
  const named = new Set<EntityId>();
  for (let i = at - 1, steps = 0; i >= 0 && steps < 400 && context.tokens[i]?.block === block; i--, steps++) {
    const mention = context.mentions[context.mentionAt[i] as number];
    if (mention?.type === 'person') named.add(mention.entity);
  }
  if (last && context.tokens[last.at]?.block === block) return last.speaker;
  if (named.size === 1) return { entity: [...named][0] as EntityId, described: null };
  if (named.size === 0 && last && blocksApart(context, last.at, at) <= 2) return last.speaker;
  return null;
}

/** The entity that heads a noun phrase, else the phrase as a description. */
function fromPhrase(context: Context, phrase: TokenRange): Speaker {
  const mention = headMention(context, phrase);
  const first =
    /^(?:the|a|an)$/.test(lowerAt(context, phrase.first)) && phrase.end - phrase.first > 1
      ? phrase.first + 1
      : phrase.first;
  const source = { first, end: phrase.end };
  if (mention) return { entity: mention.mention.entity, described: null, source };
  return { entity: null, described: source, source };
}

/** The name a phrase is about: a person before any preposition, or a name the phrase ends with and nothing ties to another noun. */
function headMention(context: Context, phrase: TokenRange): { mention: Mention; index: number } | null {
  let found: { mention: Mention; index: number } | null = null;
  for (let at = phrase.first; at < phrase.end; at++) {
    const index = context.mentionAt[at] as number;
    if (index === -1) {
      const word = lowerAt(context, at);
      if (PREPOSITIONS.has(word))
        return found?.mention.type === 'person'
          ? found
          : found && endsBefore(context, found.index, at)
            ? found
            : null;
      if (word === "'s" || word === "'") found = null;
      else if (context.tokens[at]?.kind === 'word' && found && found.mention.type !== 'person') found = null;
      continue;
    }
    const mention = context.mentions[index];
    if (mention) found = { mention, index };
    while (at + 1 < phrase.end && context.mentionAt[at + 1] === index) at++;
  }
  return found;
}

function endsBefore(context: Context, index: number, at: number): boolean {
  return context.mentionAt[at - 1] === index || /^[)\]]$/.test(context.tokens[at - 1]?.text ?? '');
}

function mentionRange(context: Context, index: number, within: TokenRange): TokenRange {
  let first = within.first;
  while (first < within.end && context.mentionAt[first] !== index) first++;
  let end = first;
  while (end < within.end && context.mentionAt[end] === index) end++;
  return { first, end };
}

function isPlural(context: Context, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    const word = lowerAt(context, at);
    if (PREPOSITIONS.has(word) || word === 'who') return /s$/.test(lowerAt(context, at - 1));
  }
  return /[^s]s$/.test(lowerAt(context, range.end - 1));
}
