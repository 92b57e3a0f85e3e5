import { softmax } from '../learned/softmax.ts';
import type { Weights } from '../learned/weights.ts';
import type { TopicFeatures, WeightedFeatures } from './topic-features.ts';

/** The network that knows which wordings bring a topic to mind: see `topicChances`. */
export interface TopicNetwork {
  /** One row a feature, one number a unit of the hidden layer. `fixed`: the units' biases, then for each unit its weights for every answer. */
  readonly hidden: Weights;
  /** Ids of topics of the law pack: the answers before the last, which is "none". */
  readonly topics: readonly string[];
}

/** A network from its two files: weights, and the topics, one a line. Throws an Error when they do not belong together. */
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
  const { labels: units, scale, fixed } = hidden;
  const answers = topics.length + 1;
  // What a sentence gives its neighbours is the same for both.
  const given = sentences.map(({ toNeighbours }) => addRows(hidden, toNeighbours, new Float32Array(units)));
  const sums = new Float32Array(units);
  return sentences.map((features, sentence) => {
    const [before, after] = [given[sentence - 1], given[sentence + 1]];
    for (let unit = 0; unit < units; unit++)
      sums[unit] = (fixed[unit] as number) / scale + (before?.[unit] ?? 0) + (after?.[unit] ?? 0);
    addRows(hidden, features, sums);
    const chances = new Float32Array(answers);
    for (let unit = 0; unit < units; unit++) {
      const sum = (sums[unit] as number) * scale;
      if (sum <= 0) continue;
      const from = units + unit * answers;
      for (let answer = 0; answer < answers; answer++)
        chances[answer] = (chances[answer] as number) + sum * (fixed[from + answer] as number);
    }
    softmax(chances);
    return chances;
  });
}

/** Adds the rows of features, each times its value, to sums in units of the scale. */
function addRows(hidden: Weights, { hashes, values }: WeightedFeatures, sums: Float32Array): Float32Array {
  const { labels: units, rows } = hidden;
  for (let at = 0; at < hashes.length; at++) {
    const row = hidden.rowOf(hashes[at] as number);
    if (row < 0) continue;
    const value = values[at] as number;
    for (let unit = 0; unit < units; unit++)
      sums[unit] = (sums[unit] as number) + (rows[row + unit] as number) * value;
  }
  return sums;
}
