import { expect, it } from 'vitest';
import type { TopicFeatures } from '../../analysis/law/topic-features.ts';
import { topicChances, topicNetwork } from '../../analysis/law/topic-network.ts';
import { readWeights } from '../../analysis/learned/weights.ts';
import { type MarkedFeatures, trainLegalTopics } from '../../tools/train/train-legal-topics.ts';

/** Hashes of features that stand for words. */
const [MILL, SCHOOL, RAIN, THE] = [11, 22, 33, 44];
const NONE_GIVEN = { hashes: [], values: [] };
const sentence = (word: number, ...topics: string[]): MarkedFeatures & TopicFeatures => ({
  toNeighbours: NONE_GIVEN,
  hashes: [word, THE],
  values: [1, 1],
  marks: topics.length > 0 ? [topics] : [],
  weight: 1,
});
const SENTENCES = Array.from({ length: 40 }, () => [
  sentence(MILL, 'pillage'),
  sentence(SCHOOL, 'schools'),
  sentence(RAIN),
]).flat();
const TOPICS = ['pillage', 'schools'];

it('learns which words bring which topic, and which bring none', () => {
  const network = topicNetwork(
    readWeights(trainLegalTopics(SENTENCES, TOPICS)).weights,
    `${TOPICS.join('\n')}\n`,
  );
  const chances = topicChances(network, [sentence(MILL), sentence(SCHOOL), sentence(RAIN)]);
  chances.forEach((own, likeliest) => {
    expect(own.indexOf(Math.max(...own))).toBe(likeliest);
    expect(own[likeliest]).toBeGreaterThan(0.8);
    expect(own.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
  });
});

it('gives the same bytes for the same sentences', () => {
  expect(trainLegalTopics(SENTENCES, TOPICS)).toEqual(trainLegalTopics(SENTENCES, TOPICS));
});

it('refuses topics that do not belong to the weights', () => {
  const { weights } = readWeights(trainLegalTopics(SENTENCES, TOPICS));
  expect(() => topicNetwork(weights, 'pillage\n')).toThrow(/train again/);
});
