import { readWeights } from '../learned/weights.ts';
import type { TopicMatch } from './settle-topics.ts';
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
  const alone = topicChances(network, features);
  const rules = features.map((): { topic: number; weight: number }[] => []);
  for (const { sentence, topic, weight } of matches)
    rules[sentence]?.push({ topic: network.topics.indexOf(topic), weight });
  const looks = features.map(({ block, manner }, index) => ({
    block,
    manner,
    chances: alone[index] as Float32Array,
    rules: rules[index] as { topic: number; weight: number }[],
  }));
  return chancesInContext(context, looks).map((inContext, index) => ({
    alone: alone[index] as Float32Array,
    inContext,
  }));
}
