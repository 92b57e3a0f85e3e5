import { softmax } from '../learned/softmax.ts';
import { MOST_ADDED, type Weights } from '../learned/weights.ts';
import { besideOf, type FeatureGroup, type TopicFeatures } from './topic-features.ts';

/** The network that knows which wordings bring a topic to mind: see `topicChances`. */
export interface TopicNetwork {
  /** One row a feature, one number a unit of the hidden layer. `fixed`: the units' biases, then for each unit its weights for every answer. */
  readonly hidden: Weights;
  /** Ids of topics of the law pack: the answers before the last, which is "none". */
  readonly topics: readonly string[];
}

/** A network from its weights and its topics, one a line. Throws an Error when they do not belong together. */
export function topicNetwork(hidden: Weights, lines: string): TopicNetwork {
  const topics = lines.trim().split('\n');
  const wanted = hidden.labels * (topics.length + 2);
  if (hidden.fixed.length !== wanted)
    throw new Error(
      `legal topics: ${hidden.fixed.length} numbers for ${topics.length} topics, ${wanted} are needed; train again with "npm run train"`,
    );
  return { hidden, topics };
}

/**
 * For each sentence the chance from 0 to 1 that a careful reader is reminded of each topic of the network, in its order, and last that of none:
 * a layer of rectified units over the features, then a softmax over all answers.
 */
export function topicChances(
  { hidden, topics }: TopicNetwork,
  sentences: readonly TopicFeatures[],
): Float32Array[] {
  const { labels: units, fixed } = hidden;
  const answers = topics.length + 1;
  const biases = fixed.subarray(0, units);
  // What a sentence gives its neighbours is the same for both.
  const given = sentences.map(({ toNeighbours }) => addRows(hidden, toNeighbours, new Float32Array(units)));
  const sums = new Float32Array(units);
  /** Where the weights of each active unit begin. */
  const rows = new Int32Array(units);
  return sentences.map(({ groups }, sentence) => {
    sums.set(biases);
    for (const group of groups) addRows(hidden, group, sums);
    for (const beside of besideOf(sentences, sentence)) {
      const own = given[beside] as Float32Array;
      for (let unit = 0; unit < units; unit++) sums[unit] = (sums[unit] as number) + (own[unit] as number);
    }
    const chances = new Float32Array(answers);
    let active = 0;
    for (let unit = 0; unit < units; unit++)
      if ((sums[unit] as number) > 0) {
        sums[active] = sums[unit] as number;
        rows[active++] = units + unit * answers;
      }
    // Four units at a time, since most of the time goes into reading and writing the answers; what is left over counts as nothing.
    sums.fill(0, active, active + 3);
    for (let at = 0; at < active; at += 4) {
      const [a, b, c, d] = [sums[at] ?? 0, sums[at + 1] ?? 0, sums[at + 2] ?? 0, sums[at + 3] ?? 0];
      const [rowA, rowB, rowC, rowD] = [
        rows[at] ?? 0,
        rows[at + 1] ?? 0,
        rows[at + 2] ?? 0,
        rows[at + 3] ?? 0,
      ];
      for (let answer = 0; answer < answers; answer++)
        chances[answer] =
          (chances[answer] as number) +
          a * (fixed[rowA + answer] as number) +
          b * (fixed[rowB + answer] as number) +
          c * (fixed[rowC + answer] as number) +
          d * (fixed[rowD + answer] as number);
    }
    softmax(chances);
    return chances;
  });
}

/** Adds the rows of features to sums, as strong as they are. */
function addRows(hidden: Weights, { hashes, strength }: FeatureGroup, sums: Float32Array): Float32Array {
  const packed = new Int32Array(hidden.lanes);
  const factor = strength * hidden.scale;
  for (let from = 0; from < hashes.length; from += MOST_ADDED) {
    const features = Int32Array.from(hashes.slice(from, from + MOST_ADDED));
    packed.fill(0);
    hidden.addRows(features, features.length, packed, 0);
    for (let unit = 0; unit < hidden.labels; unit += 2) {
      const both = packed[unit >> 1] as number;
      const first = (both << 16) >> 16;
      sums[unit] = (sums[unit] as number) + first * factor;
      if (unit + 1 < hidden.labels)
        sums[unit + 1] = (sums[unit + 1] as number) + ((both - first) >> 16) * factor;
    }
  }
  return sums;
}
