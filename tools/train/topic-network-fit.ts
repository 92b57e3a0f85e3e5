import { softmax } from '../../analysis/learned/softmax.ts';
import { Adam } from './adam.ts';
import { createRandom, shuffle } from './random.ts';

/** How welcome an answer is, by its index: 1 for what must be found; answers not named are wrong. */
export type Welcome = readonly (readonly [answer: number, welcome: number])[];

/** A sentence to learn from. */
export interface TopicExample {
  /** Indexes of its features and how strong each is. */
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly answers: Welcome;
  /** How much it counts. */
  readonly weight: number;
}

/** What is learned: `units` numbers a feature, the units' biases, and `answers` numbers a unit. */
export interface FittedNetwork {
  readonly hidden: Float32Array;
  readonly biases: Float32Array;
  readonly outer: Float32Array;
}

/** Settings chosen on the articles kept unseen; the mean of the weights is taken over the last epochs. */
const EPOCHS = 10;
const EPOCHS_OF_MEAN = 4;
const BATCH = 64;
const STEP = 0.002;
/** The step grows over so many batches, then shrinks from epoch to epoch to this share. */
const BATCHES_OF_GROWTH = 200;
const LAST_SHARE = 0.05;
/** So many features, and so many units, are left out at random each time, so that none leans on another. */
const FEATURES_OUT = 0.3;
const UNITS_OUT = 0.3;

/**
 * Turns the chances of an example into the slopes of its loss, in place: the logarithm of the chance of all welcome answers together, times
 * the example's weight.
 */
export function toSlopes(chances: Float32Array | Float64Array, answers: Welcome, weight: number): void {
  let welcome = 1e-9;
  for (const [answer, own] of answers) welcome += (chances[answer] as number) * own;
  const shares = answers.map(
    ([answer, own]) => [answer, ((chances[answer] as number) * own) / welcome] as const,
  );
  for (const [answer, share] of shares) chances[answer] = (chances[answer] as number) - share;
  for (let answer = 0; answer < chances.length; answer++)
    chances[answer] = (chances[answer] as number) * weight;
}

/** Fits the network by Adam. The same examples and seed give the same numbers. */
export function fitTopicNetwork(
  examples: readonly TopicExample[],
  { features, units, answers, seed }: { features: number; units: number; answers: number; seed: number },
): FittedNetwork {
  const random = createRandom(seed);
  const start = (length: number, size: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * size);
  const hidden = new Adam(start(features * units, 0.05), units);
  const biases = new Adam(new Float32Array(units), units);
  const outer = new Adam(start(units * answers, 0.1), units * answers);
  const parts = { hidden, biases, outer };
  const slopes = {
    hidden: new Float32Array(features * units),
    biases: new Float32Array(units),
    outer: new Float32Array(units * answers),
  };
  const mean = {
    hidden: new Float32Array(features * units),
    biases: new Float32Array(units),
    outer: new Float32Array(units * answers),
  };
  const sums = new Float32Array(units);
  const back = new Float32Array(units);
  const kept = new Float32Array(units);
  const chances = new Float32Array(answers);
  const used = new Int32Array(examples.reduce((most, example) => Math.max(most, example.features.length), 0));
  let touched = new Set<number>();

  const learnFrom = (example: TopicExample) => {
    sums.set(biases.weights);
    let count = 0;
    for (let i = 0; i < example.features.length; i++) {
      if (random() < FEATURES_OUT) continue;
      used[count++] = i;
      const row = (example.features[i] as number) * units;
      const value = (example.values[i] as number) / (1 - FEATURES_OUT);
      for (let unit = 0; unit < units; unit++)
        sums[unit] = (sums[unit] as number) + (hidden.weights[row + unit] as number) * value;
    }
    chances.fill(0);
    for (let unit = 0; unit < units; unit++) {
      kept[unit] = (sums[unit] as number) > 0 && random() >= UNITS_OUT ? 1 / (1 - UNITS_OUT) : 0;
      if (kept[unit] === 0) continue;
      const value = (sums[unit] as number) * (kept[unit] as number);
      const row = unit * answers;
      for (let answer = 0; answer < answers; answer++)
        chances[answer] = (chances[answer] as number) + value * (outer.weights[row + answer] as number);
    }
    softmax(chances);
    toSlopes(chances, example.answers, example.weight / BATCH);
    for (let unit = 0; unit < units; unit++) {
      back[unit] = 0;
      if (kept[unit] === 0) continue;
      const value = (sums[unit] as number) * (kept[unit] as number);
      const row = unit * answers;
      let slope = 0;
      for (let answer = 0; answer < answers; answer++) {
        const own = chances[answer] as number;
        slope += own * (outer.weights[row + answer] as number);
        slopes.outer[row + answer] = (slopes.outer[row + answer] as number) + own * value;
      }
      back[unit] = slope * (kept[unit] as number);
      slopes.biases[unit] = (slopes.biases[unit] as number) + (back[unit] as number);
    }
    for (let i = 0; i < count; i++) {
      const feature = example.features[used[i] as number] as number;
      touched.add(feature);
      const row = feature * units;
      const value = (example.values[used[i] as number] as number) / (1 - FEATURES_OUT);
      for (let unit = 0; unit < units; unit++)
        slopes.hidden[row + unit] = (slopes.hidden[row + unit] as number) + (back[unit] as number) * value;
    }
  };

  const order = examples.map((_, index) => index);
  let batches = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const index of order.slice(from, from + BATCH)) learnFrom(examples[index] as TopicExample);
      batches++;
      const size = STEP * Math.min(1, batches / BATCHES_OF_GROWTH) * Math.max(LAST_SHARE, 1 - epoch / EPOCHS);
      hidden.step(slopes.hidden, touched, size, batches);
      biases.step(slopes.biases, [0], size, batches);
      outer.step(slopes.outer, [0], size, batches);
      touched = new Set();
    }
    if (epoch < EPOCHS - EPOCHS_OF_MEAN) continue;
    for (const part of ['hidden', 'biases', 'outer'] as const)
      addShare(mean[part], parts[part].weights, 1 / EPOCHS_OF_MEAN);
  }
  return mean;
}

/** Adds a share of numbers to others, in place. */
export function addShare(mean: Float32Array, own: Float32Array, share: number): void {
  for (let i = 0; i < own.length; i++) mean[i] = (mean[i] as number) + (own[i] as number) * share;
}
