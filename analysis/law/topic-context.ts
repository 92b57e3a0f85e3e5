import { softmax } from '../learned/softmax.ts';
import { MANNERS, type SentenceManner } from './sentence-manner.ts';

/** A topic for a sentence and how strongly the rows that match there speak for it. */
export interface RuleWeight {
  readonly topic: number;
  readonly weight: number;
}

/** What is known of each sentence of a text before its surroundings are looked at. */
export interface FirstLook {
  /** The number of its block. */
  readonly block: number;
  readonly manner: SentenceManner;
  /** The chance of each topic, and last that of none. */
  readonly chances: Float32Array;
  /** The topics, by their index, for which rows match. */
  readonly rules: readonly RuleWeight[];
}

/** What the surroundings of a sentence say of one topic, and what they say whatever the topic: `topicClues`. */
export const TOPIC_CLUES = 19;
export const SENTENCE_CLUES = 6 + MANNERS;
const CLUES = TOPIC_CLUES + SENTENCE_CLUES;
/** Rectified units of the hidden layer; twice as many found no more. */
export const CONTEXT_UNITS = 24;

/** The numbers a context is made of, for so many topics. */
export function contextLength(topics: number): number {
  return (CLUES + 2) * CONTEXT_UNITS + CLUES + topics + 1;
}

/**
 * A small network that says how likely a topic is for a sentence once its surroundings are known; the same for all topics but for what is
 * added for each. Parts of one array of numbers, so that training can change them.
 */
export interface TopicContext {
  /** For each unit a weight for every clue of a topic. */
  readonly ofTopic: Float32Array;
  /** For each unit a weight for every clue of the sentence. */
  readonly ofSentence: Float32Array;
  readonly biases: Float32Array;
  /** A weight for every unit. */
  readonly outer: Float32Array;
  /** A weight for every clue beside the units, those of a topic first. */
  readonly direct: Float32Array;
  /** What is added for each topic, and last the log-odds of none. */
  readonly added: Float32Array;
}

/** The context whose numbers these are. Throws an Error when they are not as many as so many topics need. */
export function topicContext(numbers: Float32Array, topics: number): TopicContext {
  const wanted = contextLength(topics);
  if (numbers.length !== wanted)
    throw new Error(
      `legal topics: ${numbers.length} numbers for the context of ${topics} topics, ${wanted} are needed; train again with "npm run train"`,
    );
  let at = 0;
  const next = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  return {
    ofTopic: next(TOPIC_CLUES * CONTEXT_UNITS),
    ofSentence: next(SENTENCE_CLUES * CONTEXT_UNITS),
    biases: next(CONTEXT_UNITS),
    outer: next(CONTEXT_UNITS),
    direct: next(CLUES),
    added: next(topics + 1),
  };
}

/** A topic with less of a chance than this, and no row for it, does not come into question: a tenth of the topics do. */
const LEAST_CHANCE = 0.002;
/** The floors under logarithms: of chances beside the sentence, and of those further off. */
const LEAST = 1e-4;
const LEAST_ELSEWHERE = 1e-3;
/** Brings logarithms and weights of rows to the size of the other clues. */
const SIZE = 4;
/** How much of the last word the context has; the rest is the network's, which is less sure of itself. */
const SHARE_OF_CONTEXT = 0.7;

/** What is known of one sentence's topics from everything around it. */
export interface ContextClues {
  /** Indexes of the topics that come into question. */
  readonly topics: readonly number[];
  /** `TOPIC_CLUES` numbers for each of them. */
  readonly ofTopics: Float32Array;
  /** `SENTENCE_CLUES` numbers. */
  readonly ofSentence: Float32Array;
}

/** The highest chance of each topic in a paragraph, and the highest but that one. */
interface Heights {
  readonly most: Float32Array;
  readonly second: Float32Array;
}

/** For each sentence of a text the heights of its paragraph. */
function heightsOfParagraphs(sentences: readonly FirstLook[], none: number): Heights[] {
  let own: Heights = { most: new Float32Array(none), second: new Float32Array(none) };
  return sentences.map(({ block, chances }, index) => {
    if (sentences[index - 1]?.block !== block)
      own = { most: new Float32Array(none), second: new Float32Array(none) };
    const { most, second } = own;
    for (let topic = 0; topic < none; topic++) {
      const chance = chances[topic] as number;
      if (chance > (most[topic] as number)) {
        second[topic] = most[topic] as number;
        most[topic] = chance;
      } else if (chance > (second[topic] as number)) second[topic] = chance;
    }
    return own;
  });
}

/** For each sentence of a text the highest chance of each topic in the sentences before it. */
function highestBefore(sentences: readonly FirstLook[], none: number): Float32Array[] {
  let most = new Float32Array(none);
  return sentences.map(({ chances }) => {
    const before = most;
    most = before.slice();
    for (let topic = 0; topic < none; topic++)
      if ((chances[topic] as number) > (most[topic] as number)) most[topic] = chances[topic] as number;
    return before;
  });
}

/** Sentences further off than the next ones. */
const FURTHER = [-2, 2, -3, 3] as const;

const logOf = (chance: number, least: number) => Math.log(chance + least) / SIZE;

/**
 * The clues for each sentence of a text. Of a topic: its own chance; its chances in the three sentences before and after, and whether the
 * nearest are of the same paragraph; the highest in the paragraph, before, after and anywhere else, its mean, and that beside the article's main topic; the rows
 * that match. Of the sentence: how likely no topic at all is in it, around it and elsewhere, and how it is put.
 */
export function topicClues(sentences: readonly FirstLook[]): ContextClues[] {
  const none = (sentences[0]?.chances.length ?? 1) - 1;
  const sums = new Float64Array(none + 1);
  for (const { chances } of sentences)
    for (let answer = 0; answer <= none; answer++)
      sums[answer] = (sums[answer] as number) + (chances[answer] as number);
  const mainSum = Math.max(1e-6, ...sums.subarray(0, none));
  const before = highestBefore(sentences, none);
  const after = highestBefore([...sentences].reverse(), none).reverse();
  const others = Math.max(1, sentences.length - 1);
  const heights = heightsOfParagraphs(sentences, none);
  return sentences.map(({ block, chances, rules, manner }, index) => {
    const { most, second } = heights[index] as Heights;
    const topics: number[] = [];
    for (let topic = 0; topic < none; topic++)
      if ((chances[topic] as number) >= LEAST_CHANCE || rules.some((rule) => rule.topic === topic))
        topics.push(topic);
    const chanceIn = (apart: number, answer: number) => sentences[index + apart]?.chances[answer] ?? 0;
    const isBeside = (apart: number) => Number(sentences[index + apart]?.block === block);
    const elsewhere = (answer: number) => ((sums[answer] as number) - (chances[answer] as number)) / others;
    const ofTopics = new Float32Array(topics.length * TOPIC_CLUES);
    let at = 0;
    const add = (clue: number) => {
      ofTopics[at++] = clue;
    };
    for (const topic of topics) {
      const own = chances[topic] as number;
      const [there, next] = [chanceIn(-1, topic), chanceIn(1, topic)];
      const [mostBefore, mostAfter] = [before[index]?.[topic] as number, after[index]?.[topic] as number];
      add(logOf(own, LEAST));
      add(own);
      add((rules.find((rule) => rule.topic === topic)?.weight ?? 0) / SIZE);
      add(logOf(there, LEAST));
      add(there);
      add(there * isBeside(-1));
      add(logOf(next, LEAST));
      add(next);
      add(next * isBeside(1));
      for (const apart of FURTHER) add(logOf(chanceIn(apart, topic), LEAST_ELSEWHERE));
      add(logOf((own < (most[topic] as number) ? most : second)[topic] as number, LEAST_ELSEWHERE));
      add(logOf(mostBefore, LEAST_ELSEWHERE));
      add(logOf(mostAfter, LEAST_ELSEWHERE));
      add(logOf(Math.max(mostBefore, mostAfter), LEAST_ELSEWHERE));
      add(logOf(elsewhere(topic), LEAST_ELSEWHERE));
      add((sums[topic] as number) / mainSum);
    }
    const ofSentence = Float32Array.of(
      ...[logOf(chances[none] as number, LEAST), logOf(elsewhere(none), LEAST_ELSEWHERE)],
      ...[-1, 1, -2, 2].map((apart) => chanceIn(apart, none)),
      ...manner,
    );
    return { topics, ofTopics, ofSentence };
  });
}

/** What each unit gets from the clues of the sentence, which are the same for all its topics. */
export function unitsOfSentence({ ofSentence, biases }: TopicContext, clues: Float32Array): Float32Array {
  return biases.map((bias, unit) => {
    let sum = bias;
    for (let clue = 0; clue < SENTENCE_CLUES; clue++)
      sum += (clues[clue] as number) * (ofSentence[unit * SENTENCE_CLUES + clue] as number);
    return sum;
  });
}

/** What a unit gets from the clues of the topic at `place`. */
export function unitOfTopic(
  { ofTopic }: TopicContext,
  clues: Float32Array,
  place: number,
  unit: number,
): number {
  let sum = 0;
  for (let clue = 0; clue < TOPIC_CLUES; clue++)
    sum += (clues[place * TOPIC_CLUES + clue] as number) * (ofTopic[unit * TOPIC_CLUES + clue] as number);
  return sum;
}

/** The log-odds of each topic that comes into question, and last those of none. */
export function contextOdds(context: TopicContext, clues: ContextClues): Float32Array {
  const { outer, direct, added } = context;
  const { topics, ofTopics, ofSentence } = clues;
  const odds = new Float32Array(topics.length + 1);
  const units = unitsOfSentence(context, ofSentence);
  let shared = 0;
  for (let clue = 0; clue < SENTENCE_CLUES; clue++)
    shared += (ofSentence[clue] as number) * (direct[TOPIC_CLUES + clue] as number);
  topics.forEach((topic, place) => {
    let sum = shared + (added[topic] as number);
    for (let clue = 0; clue < TOPIC_CLUES; clue++)
      sum += (ofTopics[place * TOPIC_CLUES + clue] as number) * (direct[clue] as number);
    for (let unit = 0; unit < CONTEXT_UNITS; unit++) {
      const active = (units[unit] as number) + unitOfTopic(context, ofTopics, place, unit);
      if (active > 0) sum += active * (outer[unit] as number);
    }
    odds[place] = sum;
  });
  odds[topics.length] = added[added.length - 1] as number;
  return odds;
}

/** The chances of every sentence of a text once its surroundings are known, laid out as before; 0 for topics that do not come into question. */
export function chancesInContext(context: TopicContext, sentences: readonly FirstLook[]): Float32Array[] {
  return topicClues(sentences).map((clues, index) => {
    const { chances } = sentences[index] as FirstLook;
    const answers = [...clues.topics, chances.length - 1];
    const odds = contextOdds(context, clues).map(
      (own, place) =>
        SHARE_OF_CONTEXT * own +
        (1 - SHARE_OF_CONTEXT) * Math.log((chances[answers[place] as number] as number) + LEAST ** 2),
    );
    softmax(odds);
    const weighed = new Float32Array(chances.length);
    answers.forEach((answer, place) => {
      weighed[answer] = odds[place] as number;
    });
    return weighed;
  });
}
