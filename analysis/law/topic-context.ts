import { softmax } from '../learned/softmax.ts';

/** A topic for a sentence and how strongly the rows that match there speak for it. */
export interface RuleWeight {
  readonly topic: number;
  readonly weight: number;
}

/** What is known of each sentence of a text before its surroundings are looked at. */
export interface FirstLook {
  /** The number of its block. */
  readonly block: number;
  /** The chance of each topic, and last that of none. */
  readonly chances: Float32Array;
  /** The topics, by their index, for which rows match. */
  readonly rules: readonly RuleWeight[];
}

/** What the context of a sentence says of one topic: `topicClues`. */
export const CLUES = 15;
/** Rectified units of the hidden layer; from 8 to 16 found about as much. */
export const CONTEXT_UNITS = 16;

/** The numbers a context is made of, for so many topics. */
export function contextLength(topics: number): number {
  return (CLUES + 2) * CONTEXT_UNITS + CLUES + topics + 1;
}

/**
 * A small network that says how likely a topic is for a sentence once its surroundings are known; the same for all topics but for what is
 * added for each. Parts of one array of numbers, so that training can change them.
 */
export interface TopicContext {
  /** For each unit a weight for every clue. */
  readonly hidden: Float32Array;
  readonly biases: Float32Array;
  /** A weight for every unit. */
  readonly outer: Float32Array;
  /** A weight for every clue beside the units. */
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
    hidden: next(CLUES * CONTEXT_UNITS),
    biases: next(CONTEXT_UNITS),
    outer: next(CONTEXT_UNITS),
    direct: next(CLUES),
    added: next(topics + 1),
  };
}

/** A topic with less of a chance than this, and no row for it, does not come into question: a tenth of the topics do. */
const LEAST_CHANCE = 0.002;
/** The floors under logarithms. */
const LEAST = 1e-4;
const LEAST_ELSEWHERE = 1e-3;
/** Brings logarithms and weights of rows to the size of the other clues. */
const SIZE = 4;
/** How much of the last word the context has; the rest is the network's, which is less sure of itself. */
const SHARE_OF_CONTEXT = 0.5;

/** What is known of one sentence's topics from everything around it. */
export interface ContextClues {
  /** Indexes of the topics that come into question. */
  readonly topics: readonly number[];
  /** `CLUES` numbers for each of them. */
  readonly clues: Float32Array;
}

/**
 * The clues for each sentence of a text: the topic's own chance, its chances in the sentences before and after, and whether those are of the same
 * paragraph, in the rest of the text, the rows that match, and how likely no topic at all is in each of these.
 */
export function topicClues(sentences: readonly FirstLook[]): ContextClues[] {
  const none = (sentences[0]?.chances.length ?? 1) - 1;
  const sums = new Float64Array(none + 1);
  const most = new Float64Array(none);
  const second = new Float64Array(none);
  for (const { chances } of sentences)
    for (let topic = 0; topic <= none; topic++) {
      const chance = chances[topic] as number;
      sums[topic] = (sums[topic] as number) + chance;
      if (topic === none) continue;
      if (chance > (most[topic] as number)) {
        second[topic] = most[topic] as number;
        most[topic] = chance;
      } else second[topic] = Math.max(second[topic] as number, chance);
    }
  const others = Math.max(1, sentences.length - 1);
  return sentences.map(({ block, chances, rules }, index) => {
    const topics: number[] = [];
    for (let topic = 0; topic < none; topic++)
      if ((chances[topic] as number) >= LEAST_CHANCE || rules.some((rule) => rule.topic === topic))
        topics.push(topic);
    const clues = new Float32Array(topics.length * CLUES);
    const [before, after] = [sentences[index - 1], sentences[index + 1]];
    const chanceIn = (sentence: FirstLook | undefined, answer: number) => sentence?.chances[answer] ?? 0;
    const elsewhere = (answer: number) => ((sums[answer] as number) - (chances[answer] as number)) / others;
    const log = (chance: number, least: number) => Math.log(chance + least) / SIZE;
    const ofNone = [
      log(chances[none] as number, LEAST),
      log(elsewhere(none), LEAST_ELSEWHERE),
      chanceIn(before, none),
      chanceIn(after, none),
    ];
    topics.forEach((topic, place) => {
      const own = chances[topic] as number;
      const [there, next] = [chanceIn(before, topic), chanceIn(after, topic)];
      const rule = rules.find((each) => each.topic === topic)?.weight ?? 0;
      const highest = own >= (most[topic] as number) ? second[topic] : most[topic];
      clues.set(
        [
          ...[log(own, LEAST), own],
          ...[log(there, LEAST), log(next, LEAST), there, next],
          ...[before?.block === block ? there : 0, after?.block === block ? next : 0],
          ...[log(elsewhere(topic), LEAST_ELSEWHERE), log(highest as number, LEAST_ELSEWHERE)],
          ...[rule / SIZE, ...ofNone],
        ],
        place * CLUES,
      );
    });
    return { topics, clues };
  });
}

/** The log-odds of each topic that comes into question, and last those of none. */
export function contextOdds(
  { hidden, biases, outer, direct, added }: TopicContext,
  { topics, clues }: ContextClues,
): Float32Array {
  const odds = new Float32Array(topics.length + 1);
  topics.forEach((topic, place) => {
    const from = place * CLUES;
    let sum = added[topic] as number;
    for (let clue = 0; clue < CLUES; clue++) sum += (clues[from + clue] as number) * (direct[clue] as number);
    for (let unit = 0; unit < CONTEXT_UNITS; unit++) {
      let active = biases[unit] as number;
      for (let clue = 0; clue < CLUES; clue++)
        active += (clues[from + clue] as number) * (hidden[unit * CLUES + clue] as number);
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
