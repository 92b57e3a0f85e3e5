import type { ActorClass } from '../../knowledge/actor-class.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import { hashWord, mix } from '../learned/feature-hash.ts';
import type { EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Setting } from './article-setting.ts';
import type { TopicNearness } from './rule-nearness.ts';

/** Features for the topic network: `values[i]` is how strong the feature of hash `hashes[i]` is. */
export interface WeightedFeatures {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
}

/** The features of a sentence, and those it gives to the sentence before and the one after. */
export interface TopicFeatures extends WeightedFeatures {
  readonly toNeighbours: WeightedFeatures;
}

/** All features of each sentence of a text: its own and those its neighbours give it. */
export function withNeighbours(sentences: readonly TopicFeatures[]): WeightedFeatures[] {
  return sentences.map(({ hashes, values, toNeighbours }, index) => {
    const beside = [sentences[index - 1], sentences[index + 1]].flatMap((other) =>
      other ? [other.toNeighbours] : [],
    );
    // Words first, a sentence's own before the others.
    const words = toNeighbours.hashes.length;
    return {
      hashes: [...hashes.slice(0, words), ...beside.flatMap((given) => given.hashes), ...hashes.slice(words)],
      values: [...values.slice(0, words), ...beside.flatMap((given) => given.values), ...values.slice(words)],
    };
  });
}

/** What the features are made of beside the text itself. */
export interface TopicClues {
  readonly mentions: readonly Mention[];
  /** What the packs know the entities of the mentions to be. */
  readonly actors: ReadonlyMap<EntityId, ActorClass>;
  readonly setting: Setting;
  /** For each sentence how near the rows of each topic come. */
  readonly nearness: readonly (readonly TopicNearness[])[];
}

/** Kinds of features; a number of its own in each hash. */
const KIND = { own: 101, neighbour: 102, setting: 103, best: 104, several: 105 } as const;

/** Weights of the kinds against each other, chosen on articles held out: a sentence's own words, those of its neighbours, the setting. */
const OWN = 3;
const NEIGHBOUR = 0.7;
const SETTING = 0.5;

const PERSON = hashWord('<person>');
const PLACE = hashWord('<place>');
const STATE = hashWord('<state>');
const ORGANISATION = hashWord('<organisation>');
const LAW = hashWord('<law>');
const DEMONYM = hashWord('<demonym>');
const NUMBER = hashWord('<number>');

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

  /** The words of each sentence, each once. */
  function wordsOf(text: SegmentedText, { mentions, actors }: TopicClues): number[][] {
    const hashOf = text.forms.map((form) => (demonyms.has(form) ? DEMONYM : hashWord(stem(form))));
    let next = 0;
    let told: Mention | null = null;
    return text.sentences.map(({ firstToken, endToken }) => {
      const words = new Set<number>();
      for (let at = firstToken; at < endToken; at++) {
        const token = text.tokens[at];
        if (!token) continue;
        while (next < mentions.length && isBefore(mentions[next] as Mention, token)) next++;
        const mention = mentions[next];
        const within = mention && isWithin(mention, token) ? mention : null;
        if (within !== null && within !== told) for (const hash of ofMention(within, text)) words.add(hash);
        told = within;
        if (within?.type === 'person' || within?.type === 'place' || token.kind === 'punctuation') continue;
        words.add(token.kind === 'number' ? NUMBER : (hashOf[text.formOf[at] as number] as number));
      }
      return [...words];
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
    return words.map((own, sentence) => {
      const hashes: number[] = [];
      const values: number[] = [];
      const add = (hash: number, value: number) => {
        hashes.push(hash);
        values.push(value);
      };
      for (const word of own) add(mix(word, KIND.own), OWN / Math.sqrt(own.length));
      if (clues.setting.armedConflict) add(mix(1, KIND.setting), SETTING);
      if (clues.setting.occupation) add(mix(2, KIND.setting), SETTING);
      if (clues.setting.international) add(mix(3, KIND.setting), SETTING);
      for (const { topic, best, several } of clues.nearness[sentence] ?? []) {
        const hash = topicHashes.get(topic) ?? hashWord(topic);
        add(mix(hash, KIND.best), best);
        add(mix(hash, KIND.several), several);
      }
      const given = NEIGHBOUR / Math.sqrt(own.length);
      const toNeighbours = {
        hashes: own.map((word) => mix(word, KIND.neighbour)),
        values: own.map(() => given),
      };
      return { hashes, values, toNeighbours };
    });
  };
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
