import { expect, it } from 'vitest';
import { type TopicChances, topicChances, topicNetworks } from '../../analysis/law/topic-network.ts';
import { createRandom, shuffle } from '../../tools/train/random.ts';
import {
  type MarkedFeatures,
  type MarkedText,
  trainLegalTopics,
} from '../../tools/train/train-legal-topics.ts';

/** Hashes of features that stand for words, and for two orders of the same two words. */
const [MILL, SCHOOL, RAIN, THE, HE, DOG, MAN, LISTEN] = [11, 22, 33, 44, 55, 66, 77, 111];
const [DOG_MAN, MAN_DOG] = [88, 99];
const TOPICS = ['pillage', 'schools'];
const [PILLAGE, SCHOOLS, NONE] = [0, 1, 2];

/** A sentence of these words; the first and the last of its block unless told otherwise. */
function sentence(
  words: readonly number[],
  {
    block,
    pairs = [],
    first = true,
    last = true,
  }: { block: number; pairs?: readonly number[]; first?: boolean; last?: boolean },
  ...topics: string[]
): MarkedFeatures {
  return {
    groups: [{ hashes: words, strength: 1 }],
    pairs: { hashes: pairs, strength: 1 },
    toNeighbours: { hashes: [], strength: 1 },
    block,
    manner: [0, 0, 0, 0, 0, Number(first), Number(last), 0, 0],
    marks: topics.length > 0 ? [topics] : [],
    weight: 1,
  };
}

/** A paragraph of a sentence and another that says nothing by itself but goes on with the first one's topic. */
const paragraph =
  (words: readonly number[], ...topics: string[]) =>
  (block: number) => [
    sentence(words, { block, last: false }, ...topics),
    sentence([HE], { block, first: false }, ...topics),
  ];
const PARAGRAPHS = [
  paragraph([MILL, THE], 'pillage'),
  paragraph([RAIN, THE]),
  paragraph([SCHOOL, THE], 'schools'),
  // A sentence that means something only through the one after it.
  (block: number) => [
    sentence([LISTEN], { block, last: false }, 'schools'),
    sentence([SCHOOL, THE], { block, first: false }, 'schools'),
  ],
  (block: number) => [
    sentence([LISTEN], { block, last: false }),
    sentence([RAIN, THE], { block, first: false }),
  ],
  (block: number) => [sentence([HE], { block })],
  (block: number) => [sentence([DOG, MAN], { block, pairs: [DOG_MAN] })],
  (block: number) => [sentence([DOG, MAN], { block, pairs: [MAN_DOG] }, 'pillage')],
];
const random = createRandom(1);
const TEXTS: readonly MarkedText[] = Array.from({ length: 3000 }, () => {
  const paragraphs = [...PARAGRAPHS];
  shuffle(paragraphs, random);
  return paragraphs.slice(0, 3).flatMap((write, block) => write(block));
});

const SMALL = { units: 16, pairUnits: 8, states: 8 };
const bytes = trainLegalTopics(TEXTS, TOPICS, SMALL);
const networks = topicNetworks(bytes, 'pillage\nschools\n', SMALL);
const likeliest = ({ inContext }: TopicChances) => inContext.indexOf(Math.max(...inContext));

it('learns which words bring which topic, and which bring none', () => {
  const chances = topicChances(networks, [
    sentence([MILL, THE], { block: 0 }),
    sentence([SCHOOL, THE], { block: 1 }),
    sentence([RAIN, THE], { block: 2 }),
  ]);
  expect(chances.map(likeliest)).toEqual([PILLAGE, SCHOOLS, NONE]);
  for (const { byItself, inContext } of chances)
    for (const own of [byItself, inContext])
      expect(own.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 5);
});

it('learns that a paragraph goes on with its topic', () => {
  const after = (...words: number[]) =>
    topicChances(networks, [
      sentence(words, { block: 0, last: false }),
      sentence([HE], { block: 0, first: false }),
    ]).map(likeliest)[1];
  expect([after(MILL, THE), after(SCHOOL, THE), after(RAIN, THE)]).toEqual([PILLAGE, SCHOOLS, NONE]);
  const beyond = topicChances(networks, [
    sentence([SCHOOL, THE], { block: 0 }),
    sentence([HE], { block: 1 }),
  ]).map(likeliest);
  expect(beyond).toEqual([SCHOOLS, NONE]);
});

it('learns that a sentence announces what the next one brings', () => {
  const before = (...words: number[]) =>
    topicChances(networks, [
      sentence([LISTEN], { block: 0, last: false }),
      sentence(words, { block: 0, first: false }),
    ]).map(likeliest)[0];
  expect([before(SCHOOL, THE), before(RAIN, THE)]).toEqual([SCHOOLS, NONE]);
});

it('says what a sentence brings by itself beside what it brings in its place', () => {
  const [, second] = topicChances(networks, [
    sentence([SCHOOL, THE], { block: 0, last: false }),
    sentence([HE], { block: 0, first: false }),
  ]);
  expect(second?.inContext[SCHOOLS]).toBeGreaterThan(2 * (second?.byItself[SCHOOLS] ?? 1));
});

it('tells what a sentence says by itself without the words beside it', () => {
  const after = (given: readonly number[]) =>
    topicChances(networks, [
      {
        ...sentence([RAIN, THE], { block: 0, last: false }),
        toNeighbours: { hashes: given, strength: 1 },
      },
      sentence([HE], { block: 0, first: false }),
    ])[1];
  expect(after([SCHOOL])?.byItself).toEqual(after([])?.byItself);
  expect(after([SCHOOL])?.inContext).not.toEqual(after([])?.inContext);
});

it('learns what the order of two words says', () => {
  const of = (pair: number) =>
    topicChances(networks, [sentence([DOG, MAN], { block: 0, pairs: [pair] })]).map(likeliest)[0];
  expect([of(MAN_DOG), of(DOG_MAN)]).toEqual([PILLAGE, NONE]);
});

it('gives the same bytes for the same texts', () => {
  const [one, other] = [1, 2].map(() => trainLegalTopics(TEXTS.slice(0, 60), TOPICS, SMALL));
  expect(one).toEqual(other);
});

it('refuses topics that do not belong to the weights', () => {
  expect(() => topicNetworks(bytes, 'pillage\n', SMALL)).toThrow(/train again/);
  expect(() => topicNetworks(bytes, 'pillage\nschools\n', { ...SMALL, pairUnits: 9 })).toThrow(/train again/);
});
