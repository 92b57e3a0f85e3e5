import type { ActorClass } from '../../knowledge/actor-class.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import { hashWord, mix } from '../learned/feature-hash.ts';
import type { EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Setting } from './article-setting.ts';
import { groupedBy } from './grouped-by.ts';
import type { TopicNearness } from './rule-nearness.ts';
import { type SentenceManner, sentenceManners } from './sentence-manner.ts';
import type { TopicMatch } from './settle-topics.ts';

/** Features for the topic network, by their hashes, that are all equally strong. */
export interface FeatureGroup {
  readonly hashes: readonly number[];
  readonly strength: number;
}

/** The features of a sentence, and those it gives to the sentence before and the one after, where they are of its paragraph. */
export interface TopicFeatures {
  readonly groups: readonly FeatureGroup[];
  /** Two words that stand next to each other, or with one between them, once words that say little by themselves are left out. */
  readonly pairs: FeatureGroup;
  readonly toNeighbours: FeatureGroup;
  /** The number of its block. */
  readonly block: number;
  readonly manner: SentenceManner;
}

/** Indexes of the sentences right before and after one that stand in its paragraph; none at its ends. */
export function besideOf(sentences: readonly { readonly block: number }[], index: number): readonly number[] {
  const block = sentences[index]?.block;
  return [index - 1, index + 1].filter((at) => sentences[at]?.block === block);
}

/** What the features are made of beside the text itself. */
export interface TopicClues {
  readonly mentions: readonly Mention[];
  /** What the packs know the entities of the mentions to be. */
  readonly actors: ReadonlyMap<EntityId, ActorClass>;
  readonly setting: Setting;
  /** For each sentence how near the rows of each topic come. */
  readonly nearness: readonly (readonly TopicNearness[])[];
  /** The topics that rows bring up. */
  readonly matches: readonly TopicMatch[];
}

/** Kinds of features; a number of its own in each hash. */
const KIND = {
  own: 101,
  neighbour: 102,
  setting: 103,
  near: 104,
  match: 105,
  next: 106,
  oneBetween: 107,
  rule: 108,
} as const;

/** How strong all words of a sentence are together, all its pairs, all words of one beside it, and each hint, chosen on articles held out. */
const OWN = 3;
const PAIRS = 1.5;
const NEIGHBOUR = 1;
const HINT = 0.7;
/** A row's topic is as strong as the row's weight, times this. */
const RULE = 0.25;

const PERSON = hashWord('<person>');
const PLACE = hashWord('<place>');
const STATE = hashWord('<state>');
const ORGANISATION = hashWord('<organisation>');
const LAW = hashWord('<law>');
const DEMONYM = hashWord('<demonym>');
const NUMBER = hashWord('<number>');

/** Words that make no pair: nearly any other stands beside them. */
const NO_PAIR = new Set(
  'the a an of to in on at and or for with by from that which who is was were are be been had has have it its his her their he she they this as'.split(
    ' ',
  ),
);

const ENDING = /(?:ingly|edly|ations|ation|ments|ment|ings|ing|ers|ies|ied|ed|er|es|s|ly|e|y)$/;
const SHORTEST_STEM = 3;

/** The word without its ending, so that "detained", "detains" and "detention" come near each other. */
function stem(word: string): string {
  if (word.length <= SHORTEST_STEM) return word;
  const ending = ENDING.exec(word);
  let end = word.length;
  if (ending && ending.index >= SHORTEST_STEM) end = ending.index;
  else if (/[sey]$/.test(word)) end = word.length - 1;
  let short = word.slice(0, end);
  if (/([^sl])\1$/.test(short) && short.length > SHORTEST_STEM) short = short.slice(0, -1);
  if (short.length > SHORTEST_STEM + 1 && /[ie]$/.test(short)) short = short.slice(0, -1);
  return short;
}

/**
 * Makes what gives the features of every sentence of a text. Who and where are left out on purpose: a person is a person and a place a place,
 * states and their adjectives are such, so that no country's name brings a topic to mind.
 */
export function createTopicFeatures(
  pack: LawPack,
): (text: SegmentedText, clues: TopicClues) => TopicFeatures[] {
  const demonyms = new Set(pack.states.flatMap((state) => state.demonyms).map((word) => word.toLowerCase()));
  const topicHashes = new Map(pack.topics.map(({ id }) => [id, hashWord(id)]));
  const states = new Set(
    pack.states.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
  );

  /** The words of each sentence, each once, and those that make pairs, in order. */
  function wordsOf(text: SegmentedText, { mentions, actors }: TopicClues): SentenceWords[] {
    const hashOf = text.forms.map((form) => (demonyms.has(form) ? DEMONYM : hashWord(stem(form))));
    const pairs = text.forms.map((form) => !NO_PAIR.has(form));
    let next = 0;
    let told: Mention | null = null;
    return text.sentences.map(({ firstToken, endToken }) => {
      const words = new Set<number>();
      const inOrder: number[] = [];
      for (let at = firstToken; at < endToken; at++) {
        const token = text.tokens[at];
        if (!token) continue;
        while (next < mentions.length && isBefore(mentions[next] as Mention, token)) next++;
        const mention = mentions[next];
        const within = mention && isWithin(mention, token) ? mention : null;
        if (within !== null && within !== told) {
          const hashes = ofMention(within, text);
          for (const hash of hashes) words.add(hash);
          inOrder.push(...hashes.slice(0, 1));
        }
        told = within;
        if (within?.type === 'person' || within?.type === 'place' || token.kind === 'punctuation') continue;
        const form = text.formOf[at] as number;
        words.add(token.kind === 'number' ? NUMBER : (hashOf[form] as number));
        if (token.kind !== 'number' && pairs[form]) inOrder.push(hashOf[form] as number);
      }
      return { words: [...words], inOrder };
    });

    function ofMention(mention: Mention, { blocks }: SegmentedText): number[] {
      if (mention.type === 'person') return [PERSON];
      if (mention.type === 'law') return [LAW];
      if (mention.type === 'place') {
        const { block, start, end } = mention.span;
        return [states.has((blocks[block]?.text ?? '').slice(start, end).toLowerCase()) ? STATE : PLACE];
      }
      if (mention.type !== 'organisation') return [];
      const actor = actors.get(mention.entity);
      return actor === undefined ? [ORGANISATION] : [ORGANISATION, hashWord(`<${actor}>`)];
    }
  }

  return (text, clues) => {
    const words = wordsOf(text, clues);
    const manners = sentenceManners(text, clues.mentions);
    const matches = groupedBy(clues.matches, ({ sentence }) => sentence);
    const topicHash = (topic: string) => topicHashes.get(topic) ?? hashWord(topic);
    return words.map(({ words: own, inOrder }, sentence) => {
      const hints: number[] = [];
      if (clues.setting.armedConflict) hints.push(mix(1, KIND.setting));
      if (clues.setting.occupation) hints.push(mix(2, KIND.setting));
      if (clues.setting.international) hints.push(mix(3, KIND.setting));
      for (const { topic, share } of clues.nearness[sentence] ?? [])
        hints.push(mix(topicHash(topic), share === 1 ? KIND.match : KIND.near));
      const rules = (matches.get(sentence) ?? []).map(({ topic, weight }) => ({
        hashes: [mix(topicHash(topic), KIND.rule)],
        strength: weight * RULE,
      }));
      const group = (kind: number, strength: number) => ({
        hashes: own.map((word) => mix(word, kind)),
        strength: strength / Math.sqrt(Math.max(1, own.length)),
      });
      return {
        groups: [group(KIND.own, OWN), { hashes: hints, strength: HINT }, ...rules],
        pairs: pairsOf(inOrder),
        toNeighbours: group(KIND.neighbour, NEIGHBOUR),
        block: text.sentences[sentence]?.span.block ?? 0,
        manner: manners[sentence] as SentenceManner,
      };
    });
  };
}

interface SentenceWords {
  readonly words: readonly number[];
  readonly inOrder: readonly number[];
}

function pairsOf(words: readonly number[]): FeatureGroup {
  const pairs = new Set<number>();
  words.forEach((word, at) => {
    for (const [apart, kind] of [
      [1, KIND.next],
      [2, KIND.oneBetween],
    ] as const) {
      const other = words[at + apart];
      if (other !== undefined) pairs.add(mix(mix(word, kind), other));
    }
  });
  return { hashes: [...pairs], strength: PAIRS / Math.sqrt(Math.max(1, pairs.size)) };
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function isBefore({ span }: Mention, token: Place): boolean {
  return span.block < token.block || (span.block === token.block && span.end <= token.start);
}

function isWithin({ span }: Mention, token: Place): boolean {
  return span.block === token.block && span.start <= token.start && token.end <= span.end;
}
