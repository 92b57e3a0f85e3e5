import { type ContextClues, SENTENCE_CLUES, TOPIC_CLUES } from '../../analysis/law/topic-clues.ts';
import {
  CONTEXT_UNITS,
  contextLength,
  contextOdds,
  topicContext,
  unitOfTopic,
  unitsOfSentence,
} from '../../analysis/law/topic-context.ts';
import { softmax } from '../../analysis/learned/softmax.ts';
import { Adam } from './adam.ts';
import { createRandom, shuffle } from './random.ts';
import { addShare, toSlopes, type Welcome } from './topic-network-fit.ts';

/** A sentence to learn from: its clues, and how welcome each answer is, topics by index and none last. */
export interface ContextExample {
  readonly clues: ContextClues;
  readonly answers: Welcome;
  /** How much it counts. */
  readonly weight: number;
}

const EPOCHS = 4;
const BATCH = 64;
const STEP = 0.003;
const LAST_SHARE = 0.1;

/** Fits the numbers of a `TopicContext` by Adam. The same examples and seed give the same numbers. */
export function fitTopicContext(
  examples: readonly ContextExample[],
  { topics, seed }: { readonly topics: number; readonly seed: number },
): Float32Array {
  const random = createRandom(seed);
  const numbers = new Float32Array(contextLength(topics));
  const adam = new Adam(numbers, numbers.length);
  const slopes = new Float32Array(numbers.length);
  const [context, slope] = [topicContext(numbers, topics), topicContext(slopes, topics)];
  const small = () => (random() + random() + random() - 1.5) * 0.5;
  for (const weights of [context.ofTopic, context.ofSentence])
    weights.forEach((_, at) => {
      weights[at] = small();
    });
  context.outer.forEach((_, at) => {
    context.outer[at] = small() / 4;
  });
  // To begin with, the chance the network gave.
  context.direct[0] = 4;
  context.added.fill(1);
  context.added[topics] = 0;

  const learnFrom = ({ clues, answers, weight }: ContextExample) => {
    const chances = contextOdds(context, clues);
    softmax(chances);
    const places = [...clues.topics, topics];
    const own = answers.flatMap(([answer, welcome]) => {
      const place = places.indexOf(answer);
      return place < 0 ? [] : [[place, welcome] as const];
    });
    // A topic the network has no idea of: its surroundings will not bring it to mind either.
    if (own.length === 0) return;
    toSlopes(chances, own, weight / BATCH);
    const units = unitsOfSentence(context, clues.ofSentence);
    places.forEach((answer, place) => {
      const back = chances[place] as number;
      slope.added[answer] = (slope.added[answer] as number) + back;
      if (answer !== topics) learnFromClues(clues, { place, units, back });
    });
  };

  const learnFromClues = (
    { ofTopics, ofSentence }: ContextClues,
    { place, units, back }: { place: number; units: Float32Array; back: number },
  ) => {
    const own = ofTopics.subarray(place * TOPIC_CLUES, (place + 1) * TOPIC_CLUES);
    addShare(slope.direct.subarray(0, TOPIC_CLUES), own, back);
    addShare(slope.direct.subarray(TOPIC_CLUES), ofSentence, back);
    for (let unit = 0; unit < CONTEXT_UNITS; unit++) {
      const active = (units[unit] as number) + unitOfTopic(context, ofTopics, place, unit);
      if (active <= 0) continue;
      slope.outer[unit] = (slope.outer[unit] as number) + back * active;
      const through = back * (context.outer[unit] as number);
      slope.biases[unit] = (slope.biases[unit] as number) + through;
      addShare(slope.ofTopic.subarray(unit * TOPIC_CLUES, (unit + 1) * TOPIC_CLUES), own, through);
      const row = unit * SENTENCE_CLUES;
      addShare(slope.ofSentence.subarray(row, row + SENTENCE_CLUES), ofSentence, through);
    }
  };

  const order = examples.map((_, index) => index);
  const perEpoch = Math.ceil(order.length / BATCH);
  const mean = new Float32Array(numbers.length);
  for (let epoch = 0, batches = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const index of order.slice(from, from + BATCH)) learnFrom(examples[index] as ContextExample);
      batches++;
      const left = 1 - batches / (perEpoch * EPOCHS);
      adam.step(slopes, [0], STEP * Math.max(LAST_SHARE, left), batches);
      if (epoch === EPOCHS - 1) addShare(mean, numbers, 1 / perEpoch);
    }
  }
  return mean;
}
