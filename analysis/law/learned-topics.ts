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

/** For each sentence of a text the chance from 0 to 1 of each topic of the network, in its order, and last that of none. */
export function learnedChances(
  { network, context }: LearnedTopics,
  features: readonly TopicFeatures[],
  matches: readonly TopicMatch[],
): Float32Array[] {
  const chances = topicChances(network, features);
  const rules = features.map((): { topic: number; weight: number }[] => []);
  for (const { sentence, topic, weight } of matches)
    rules[sentence]?.push({ topic: network.topics.indexOf(topic), weight });
  return chancesInContext(
    context,
    features.map(({ block }, index) => ({
      block,
      chances: chances[index] as Float32Array,
      rules: rules[index] as { topic: number; weight: number }[],
    })),
  );
}
