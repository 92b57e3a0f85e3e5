import type { Entity, EntityId, Mention } from '../reading.ts';
import { PREPOSITIONS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';
import { DefiniteDescriptions } from './definite-descriptions.ts';
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
  const definite = new DefiniteDescriptions(context, entities);
  const speakers: Speaker[] = [];
  let lastPerson: { speaker: Speaker; at: number } | null = null;
  let lastGroup: { speaker: Speaker; at: number } | null = null;
  for (const part of parts) {
    const speaker: Speaker = part.source ? resolve(context, part, definite, lastPerson, lastGroup) : NOBODY;
    speakers.push(speaker);
    const at = part.cue.first;
    const type = speaker.entity === null ? null : types.get(speaker.entity);
    const unnamed = speaker.described !== null && !isPlural(context, speaker.described);
    // "the doctor" may well be the person named before: it takes nobody's place.
    const isDefinite = part.source !== null && lowerAt(context, part.source.first) === 'the';
    if (type === 'person' || (unnamed && !(isDefinite && lastPerson))) lastPerson = { speaker, at };
    if ((speaker.entity !== null && type !== 'person') || speaker.described) lastGroup = { speaker, at };
  }
  return speakers;
}

type Last = { speaker: Speaker; at: number } | null;

function resolve(
  context: Context,
  part: Parts,
  definite: DefiniteDescriptions,
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
  const found = fromPhrase(context, source);
  const entity = found.entity === null ? definite.entityOf(source) : null;
  return entity === null ? found : { ...found, entity, described: null };
}

function blocksApart(context: Context, a: number, b: number): number {
  return Math.abs((context.tokens[b]?.block ?? 0) - (context.tokens[a]?.block ?? 0));
}

/** How many tokens before a pronoun the people of its paragraph are looked for. */
const REACH = 400;

/** Who "he" or "she" is: the paragraph's last speaker, else the only person it names, else the last speaker if it names nobody. */
function personBefore(context: Context, at: number, last: Last): Candidate | null {
  const block = context.tokens[at]?.block;
  if (last && context.tokens[last.at]?.block === block)
    return newcomerSince(context, last.at, at) ? null : last.speaker;
  const named = new Set<EntityId>();
  for (let i = at - 1; i >= Math.max(0, at - REACH) && context.tokens[i]?.block === block; i--) {
    const mention = context.mentions[context.mentionAt[i] as number];
    if (mention?.type !== 'person') continue;
    // "Lee's mother … she": the person meant is not the one named.
    if (/^'s?$/.test(lowerAt(context, i + 1))) return null;
    named.add(mention.entity);
  }
  if (named.size === 1) return { entity: [...named][0] as EntityId, described: null };
  return named.size === 0 && last && blocksApart(context, last.at, at) <= 2 ? last.speaker : null;
}

/** True when a sentence after the one at `since` opens with the name of a person: "he" may then be either. */
function newcomerSince(context: Context, since: number, at: number): boolean {
  const { sentenceOf, sentences } = context.text;
  const last = sentenceOf[at] as number;
  for (let sentence = (sentenceOf[since] as number) + 1; sentence < last; sentence++) {
    const first = sentences[sentence]?.firstToken ?? 0;
    if (
      context.quoteAt[first] === -1 &&
      context.mentions[context.mentionAt[first] as number]?.type === 'person'
    )
      return true;
  }
  return false;
}

type Candidate = Pick<Speaker, 'entity' | 'described'>;

/** The entity that heads a noun phrase, else the phrase as a description. */
function fromPhrase(context: Context, phrase: TokenRange): Speaker {
  const head = headMention(context, phrase);
  const article = /^(?:the|a|an)$/.test(lowerAt(context, phrase.first)) && phrase.end - phrase.first > 1;
  const source = { first: article ? phrase.first + 1 : phrase.first, end: phrase.end };
  if (!head) return { entity: null, described: source, source };
  const { entity, type } = head.mention;
  // A body goes by its name alone; a person keeps the title, as in the corpora of the field.
  return {
    entity,
    described: null,
    source: type === 'organisation' ? nameIn(context, head.index, phrase) : source,
  };
}

/** The part of a phrase that is this mention. */
function nameIn(context: Context, index: number, phrase: TokenRange): TokenRange {
  let { first, end } = phrase;
  while (first < end && context.mentionAt[first] !== index) first++;
  while (end > first && context.mentionAt[end - 1] !== index) end--;
  return { first, end };
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
    // "the ministry (MoD)": the name itself, not its short form, is the head.
    if (mention && mention.entity !== found?.mention.entity) found = { mention, index };
    while (at + 1 < phrase.end && context.mentionAt[at + 1] === index) at++;
  }
  return found;
}

function endsBefore(context: Context, index: number, at: number): boolean {
  return context.mentionAt[at - 1] === index || /^[)\]]$/.test(context.tokens[at - 1]?.text ?? '');
}

function isPlural(context: Context, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at++) {
    const word = lowerAt(context, at);
    if (PREPOSITIONS.has(word) || word === 'who') return /s$/.test(lowerAt(context, at - 1));
  }
  return /[^s]s$/.test(lowerAt(context, range.end - 1));
}
