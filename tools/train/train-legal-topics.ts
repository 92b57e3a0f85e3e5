import type { LegalRule } from '../../analysis/law/legal-rule.ts';
import { topicEvidence } from '../../analysis/law/topic-evidence.ts';
import { besideOf, type FeatureGroup, type TopicFeatures } from '../../analysis/law/topic-features.ts';
import { NETWORKS, networkParts, SHAPE } from '../../analysis/law/topic-network.ts';
import { placeOf, type Weights } from '../../analysis/learned/weights.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import type { Article } from '../../analysis/reading.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { overlaps } from '../evaluate/score-law.ts';
import { articleFromText } from '../evaluate/shared-corpora.ts';
import type { IndexedFeatures } from './indexed-features.ts';
import type { MarkedArticle } from './marked-articles.ts';
import { fitTopicNetwork } from './topic-network-fit.ts';
import type { NetworkSize } from './topic-network-learner.ts';
import type { Welcome } from './welcome.ts';
import { writeRows } from './write-weights.ts';

const SEED = 11;
/** A feature seen in fewer sentences says too little. */
const FEWEST = 10;
/** A pair of words in fewer: more pairs make the file larger and find no more. */
const FEWEST_PAIRS = 20;
/** How welcome a topic is that may be shown beside the first. */
const ALSO = 0.4;
/** How much the example of a row counts, and its counter-example: plain words are rare in articles and must be known. */
const EXAMPLE = 3;
const COUNTER_EXAMPLE = 0.5;
/** Sentences of news count for less: nobody looked at each. */
const TOPICLESS = 0.3;

/** A sentence to learn from, with what it was marked with. */
export interface MarkedFeatures extends TopicFeatures {
  /** For each mark in the sentence its topics, the first one first; empty for none. */
  readonly marks: readonly (readonly string[])[];
  /** How much it counts against others; 0 for one that is only there for its neighbours. */
  readonly weight: number;
}

/** The sentences of a text to learn from. */
export type MarkedText = readonly MarkedFeatures[];

/** What texts are read with. */
interface Reader {
  readonly knowledge: Knowledge;
  /** `null`: names are not looked for. */
  readonly names: Weights | null;
}

/** A text's sentences as the analysis cuts them, and what speaks for topics in each. */
function evidenceOf({ blocks, meta }: Pick<Article, 'blocks' | 'meta'>, { knowledge, names }: Reader) {
  const text = segment(blocks);
  const found = names
    ? findNames(text, { knowledge, weights: names, meta, language: 'en' })
    : { mentions: [], entities: [] };
  const { features, matches } = topicEvidence(text, found, knowledge);
  const withRule = new Set(matches.map(({ sentence }) => sentence));
  return text.sentences.map(({ span }, index) => ({
    span,
    features: features[index] as TopicFeatures,
    hasRule: withRule.has(index),
  }));
}

/** Marked articles as texts to learn from. */
export function markedTexts(articles: readonly MarkedArticle[], reader: Reader): MarkedText[] {
  return articles.map(({ article, sentences }) =>
    evidenceOf(article, reader).map(({ span, features }) => {
      const marked = sentences.filter((sentence) => overlaps(sentence, span));
      const marks = marked.map(({ topics }) => topics).filter((topics) => topics.length > 0);
      return { ...features, marks, weight: 1 };
    }),
  );
}

/**
 * News that is hardly ever about these topics, as sentences that bring none: those count in which, and beside which, no row matches. Without them
 * the network sees war crimes in campaign speeches, for its own articles are all about war or else written to be unlike it.
 */
export function topiclessTexts(texts: readonly string[], reader: Reader): MarkedText[] {
  return texts.map((written) => {
    const sentences = evidenceOf(articleFromText(written).article, reader);
    return sentences.map(({ features }, at) => ({
      ...features,
      marks: [],
      weight: sentences.slice(Math.max(0, at - 1), at + 2).some(({ hasRule }) => hasRule) ? 0 : TOPICLESS,
    }));
  });
}

/**
 * The examples of rows and their counter-examples as texts to learn from: plain words, each alone on its page. In a counter-example the
 * same words stand for something else, mostly in another kind of article, so it counts for less.
 */
export function exampleTexts(rules: readonly LegalRule[], knowledge: Knowledge): MarkedText[] {
  const meta = { title: '', byline: '', publisher: '', published: '' };
  const example = (text: string, marks: readonly (readonly string[])[], weight: number) =>
    evidenceOf({ blocks: [{ kind: 'paragraph', text }], meta }, { knowledge, names: null }).map(
      ({ features }) => ({ ...features, marks, weight }),
    );
  return rules
    .filter(({ continues }) => !continues)
    .flatMap(({ topic, example: text, counterExample }) => [
      example(text, [[topic]], EXAMPLE),
      example(counterExample, [], COUNTER_EXAMPLE),
    ]);
}

/**
 * Learns from texts; gives the file `assets/models/legal-topics.bin` for `topics` in this order, with networks of this shape. The same texts, the
 * same bytes.
 */
export function trainLegalTopics(
  texts: readonly MarkedText[],
  topics: readonly string[],
  shape = SHAPE,
): Uint8Array {
  const all = texts.map((text) =>
    text.map((sentence, index) => ({ ...sentence, groups: groupsOf(text, index) })),
  );
  // What stands only in news without topics, or in counter-examples, tells nothing of a topic.
  const telling = all.flat().filter(({ weight }) => weight >= 1);
  const words = commonPlaces(
    telling.map(({ groups }) => groups),
    FEWEST,
  );
  const pairs = commonPlaces(
    telling.map((sentence) => [sentence.pairs]),
    FEWEST_PAIRS,
  );
  const examples = all.map((text) =>
    text.map((sentence) => ({
      words: indexed(sentence.groups, words),
      pairs: indexed([sentence.pairs], pairs),
      manner: Float32Array.from(sentence.manner),
      answers: answersFor(sentence.marks, topics),
      weight: sentence.weight,
    })),
  );
  const size = { words: words.size, pairs: pairs.size, answers: topics.length + 1, shape };
  const fitted = Array.from({ length: NETWORKS }, (_, index) =>
    fitTopicNetwork(examples, size, SEED + index),
  );
  const fixed = fitted.flatMap((network) => [...withMeanOdds(network.fixed, size)]);
  return joined(
    rowsOf(
      fitted.map((network) => network.words),
      words,
      { labels: shape.units, fixed },
    ),
    rowsOf(
      fitted.map((network) => network.pairs),
      pairs,
      { labels: shape.pairUnits, fixed: [] },
    ),
  );
}

/** All features of a sentence: its own and those its neighbours give it. */
function groupsOf(text: MarkedText, index: number): readonly FeatureGroup[] {
  const given = besideOf(text, index).map((at) => (text[at] as MarkedFeatures).toNeighbours);
  return [...(text[index]?.groups ?? []), ...given];
}

/** The places of features that stand in so many sentences or more, each with its index. */
function commonPlaces(sentences: readonly (readonly FeatureGroup[])[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const groups of sentences)
    for (const place of new Set(groups.flatMap(({ hashes }) => hashes.map(placeOf))))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].filter(([, count]) => count >= fewest).map(([place]) => place);
  return new Map(places.sort((a, b) => a - b).map((place, index) => [place, index]));
}

/** A network's fixed numbers with what leads to the answers divided by the number of networks, so that the sum of their log-odds is the mean. */
function withMeanOdds(fixed: Float32Array, { shape, answers }: NetworkSize): Float32Array {
  const { outer, answerBiases, ofForward, ofBackward } = networkParts(fixed, shape, answers);
  for (const numbers of [outer, answerBiases, ofForward, ofBackward])
    numbers.forEach((number, index) => {
      numbers[index] = number / NETWORKS;
    });
  return fixed;
}

/** The file of the rows of all networks, side by side. */
function rowsOf(
  networks: readonly Float32Array[],
  indexOf: ReadonlyMap<number, number>,
  { labels, fixed }: { readonly labels: number; readonly fixed: readonly number[] },
): Uint8Array {
  return writeRows({ labels: labels * NETWORKS, fixed }, [...indexOf.keys()], (place) => {
    const row = (indexOf.get(place) as number) * labels;
    return Float32Array.from(networks.flatMap((rows) => [...rows.subarray(row, row + labels)]));
  });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function indexed(groups: readonly FeatureGroup[], indexOf: ReadonlyMap<number, number>): IndexedFeatures {
  const features = new Map<number, number>();
  for (const { hashes, strength } of groups)
    for (const hash of hashes) {
      const index = indexOf.get(placeOf(hash));
      if (index !== undefined) features.set(index, (features.get(index) ?? 0) + strength);
    }
  return { features: Int32Array.from(features.keys()), values: Float32Array.from(features.values()) };
}

/** What the marks of a sentence make welcome: topics, or none. */
function answersFor(marks: readonly (readonly string[])[], topics: readonly string[]): Welcome {
  const welcome = new Map<number, number>();
  for (const own of marks)
    own.forEach((topic, rank) => {
      const answer = topics.indexOf(topic);
      if (answer < 0)
        throw new Error(
          `legal topics: "${topic}" is no topic of the law pack; mark the sentence with one that is`,
        );
      welcome.set(answer, Math.max(welcome.get(answer) ?? 0, rank === 0 ? 1 : ALSO));
    });
  if (welcome.size === 0) welcome.set(topics.length, 1);
  return [...welcome];
}
