import { softmax } from '../learned/softmax.ts';
import { type ContextClues, type FirstLook, SENTENCE_CLUES, TOPIC_CLUES, topicClues } from './topic-clues.ts';

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

/** The floor under the logarithms of the network's chances. */
const LEAST = 1e-8;
/** How much of the last word the context has; the rest is the network's, which is less sure of itself. */
const SHARE_OF_CONTEXT = 0.7;

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
        (1 - SHARE_OF_CONTEXT) * Math.log((chances[answers[place] as number] as number) + LEAST),
    );
    softmax(odds);
    const weighed = new Float32Array(chances.length);
    answers.forEach((answer, place) => {
      weighed[answer] = odds[place] as number;
    });
    return weighed;
  });
}
