import { readWeights } from '../learned/weights.ts';
import { groupedBy } from './grouped-by.ts';
import type { TopicMatch } from './settle-topics.ts';
import type { FirstLook } from './topic-clues.ts';
import { chancesInContext, type TopicContext, topicContext } from './topic-context.ts';
import type { TopicFeatures } from './topic-features.ts';
import { type TopicNetwork, topicChances, topicNetwork } from './topic-network.ts';

/** What was learned of legal topics: what a sentence by itself says of them, and what its surroundings change. */
export interface LearnedTopics {
  readonly network: TopicNetwork;
  readonly context: TopicContext;
}

/**
 * What was learned, from its two files: the network's weights and after them the context's, and the topics, one a line. Throws an Error when
 * they are no such files or do not belong together.
 */
export function learnedTopics(bytes: Uint8Array, lines: string): LearnedTopics {
  const { weights, end } = readWeights(bytes);
  const network = topicNetwork(weights, lines);
  return { network, context: topicContext(readWeights(bytes, end).weights.fixed, network.topics.length) };
}

/** What the network makes of each sentence by itself, together with the rows that match there: `rules[sentence]`. */
export function firstLooks(
  network: TopicNetwork,
  features: readonly TopicFeatures[],
  rules: readonly (readonly { readonly topic: string; readonly weight: number }[])[],
): FirstLook[] {
  const chances = topicChances(network, features);
  return features.map(({ block, manner }, index) => ({
    block,
    manner,
    chances: chances[index] as Float32Array,
    rules: (rules[index] ?? []).map(({ topic, weight }) => ({
      topic: network.topics.indexOf(topic),
      weight,
    })),
  }));
}

/** The chance from 0 to 1 of each topic of the network for one sentence, in its order, and last that of none. */
export interface LearnedChances {
  /** By what the sentence itself and its paragraph's words beside it say. */
  readonly alone: Float32Array;
  /** Once its surroundings are known. */
  readonly inContext: Float32Array;
}

/** The chances for each sentence of a text. */
export function learnedChances(
  { network, context }: LearnedTopics,
  features: readonly TopicFeatures[],
  matches: readonly TopicMatch[],
): LearnedChances[] {
  const bySentence = groupedBy(matches, ({ sentence }) => sentence);
  const rules = features.map((_, sentence) => bySentence.get(sentence) ?? []);
  const looks = firstLooks(network, features, rules);
  return chancesInContext(context, looks).map((inContext, index) => ({
    alone: (looks[index] as FirstLook).chances,
    inContext,
  }));
}
