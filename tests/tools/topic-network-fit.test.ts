import { expect, it } from 'vitest';
import { type LearnedTopics, learnedChances, learnedTopics } from '../../analysis/law/learned-topics.ts';
import { MANNERS } from '../../analysis/law/sentence-manner.ts';
import {
  type MarkedFeatures,
  type MarkedText,
  trainLegalTopics,
} from '../../tools/train/train-legal-topics.ts';

/** Hashes of features that stand for words. */
const [MILL, SCHOOL, RAIN, THE, HE] = [11, 22, 33, 44, 55];
const TOPICS = ['pillage', 'schools'];
const PILLAGE = 0;
const NONE = 2;

function sentence(words: readonly number[], block: number, ...topics: string[]): MarkedFeatures {
  return {
    groups: [{ hashes: words, strength: 1 }],
    toNeighbours: { hashes: [], strength: 1 },
    block,
    manner: new Array(MANNERS).fill(0),
    rules: [],
    marks: topics.length > 0 ? [topics] : [],
    weight: 1,
  };
}

/** A sentence that says nothing by itself goes on with the topic of its paragraph, and has none after another paragraph. */
const TEXTS: readonly MarkedText[] = Array.from({ length: 1000 }, (_, index) => ({
  source: `writer ${index % 8}`,
  sentences: [
    sentence([MILL, THE], 0, 'pillage'),
    sentence([HE], 0, 'pillage'),
    sentence([RAIN, THE], 1),
    sentence([HE], 1),
    sentence([SCHOOL, THE], 2, 'schools'),
    sentence([HE], 2, 'schools'),
    sentence([HE], 3),
  ],
}));

const bytes = trainLegalTopics(TEXTS, TOPICS);
const learned: LearnedTopics = learnedTopics(bytes, 'pillage\nschools\n');
const likeliest = (chances: Float32Array) => chances.indexOf(Math.max(...chances));

it('learns which words bring which topic, and which bring none', () => {
  const chances = learnedChances(
    learned,
    [sentence([MILL, THE], 0), sentence([SCHOOL, THE], 1), sentence([RAIN, THE], 2)],
    [],
  );
  expect(chances.map(({ inContext }) => likeliest(inContext))).toEqual([0, 1, NONE]);
  for (const { inContext } of chances)
    expect(inContext.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
});

it('learns that a paragraph goes on with its topic', () => {
  const after = (block: number) =>
    learnedChances(learned, [sentence([MILL, THE], 0), sentence([HE], block)], [])[1]?.inContext[PILLAGE] ??
    0;
  expect(after(0)).toBeGreaterThan(1.3 * after(1));
});

it('gives the same bytes for the same texts', () => {
  expect(trainLegalTopics(TEXTS, TOPICS)).toEqual(bytes);
}, 60_000);

it('refuses topics that do not belong to the weights', () => {
  expect(() => learnedTopics(bytes, 'pillage\n')).toThrow(/train again/);
});
