import type { LegalRule } from '../../analysis/law/legal-rule.ts';
import { topicEvidence } from '../../analysis/law/topic-evidence.ts';
import { type WeightedFeatures, withNeighbours } from '../../analysis/law/topic-features.ts';
import { placeOf, type Weights } from '../../analysis/learned/weights.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleFromText } from '../evaluate/shared-corpora.ts';
import type { MarkedArticle } from './marked-articles.ts';
import { fitTopicNetwork, type TopicExample } from './topic-network-fit.ts';
import { writeRows } from './write-weights.ts';

/** Units of the hidden layer: between 64 and 128, which were tried and found about as much. */
const UNITS = 96;
const SEED = 11;
/** A feature seen in fewer sentences says too little. */
const FEWEST = 4;
/** How welcome a topic is that may be shown beside the first. */
const ALSO = 0.4;
/** Tempting sentences count for more, for there are few. */
const TEMPTING = 1;

/** How much the counter-example of a row counts. */
const COUNTER_EXAMPLE = 0.5;
/** Sentences of news count for less: nobody looked at each. */
const TOPICLESS = 0.3;

/** A sentence of an article with its features and what it was marked with. */
export interface MarkedFeatures extends WeightedFeatures {
  /** For each mark in the sentence its topics, the first one first; empty for none. */
  readonly marks: readonly (readonly string[])[];
  /** How much it counts against others. */
  readonly weight: number;
}

/** The sentences of marked articles as the analysis cuts them, with their features. */
export function markedFeatures(
  articles: readonly MarkedArticle[],
  { knowledge, names }: { readonly knowledge: Knowledge; readonly names: Weights },
): MarkedFeatures[] {
  return articles.flatMap(({ article, sentences }) => {
    const text = segment(article.blocks);
    const found = findNames(text, { knowledge, weights: names, meta: article.meta, language: 'en' });
    const features = withNeighbours(topicEvidence(text, found, knowledge).features);
    return text.sentences.map(({ span }, index) => {
      const marked = sentences.filter(
        ({ block, start, end }) => block === span.block && start < span.end && span.start < end,
      );
      return {
        ...(features[index] as WeightedFeatures),
        marks: marked.map(({ topics }) => topics).filter((topics) => topics.length > 0),
        weight: marked.some(({ isTempting }) => isTempting) ? TEMPTING : 1,
      };
    });
  });
}

/**
 * Sentences of news that is hardly ever about these topics, as ones that bring none: those in which, and beside which, no row matches. Without
 * them the network sees war crimes in campaign speeches, for its own articles are all about war or else written to be unlike it.
 */
export function topiclessFeatures(
  texts: readonly string[],
  { knowledge, names }: { readonly knowledge: Knowledge; readonly names: Weights },
): MarkedFeatures[] {
  return texts.flatMap((written) => {
    const { article } = articleFromText(written);
    const text = segment(article.blocks);
    const found = findNames(text, { knowledge, weights: names, meta: article.meta, language: 'en' });
    const { features, matches } = topicEvidence(text, found, knowledge);
    const doubtful = new Set(matches.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]));
    return withNeighbours(features)
      .filter((_, sentence) => !doubtful.has(sentence))
      .map((own) => ({ ...own, marks: [], weight: TOPICLESS }));
  });
}

/**
 * The examples of rows and their counter-examples as sentences to learn from: plain words, each alone on its page. In a counter-example the
 * same words stand for something else, mostly in another kind of article, so it counts for less.
 */
export function exampleFeatures(rules: readonly LegalRule[], knowledge: Knowledge): MarkedFeatures[] {
  const sentences = (text: string, marks: readonly (readonly string[])[], weight: number) =>
    withNeighbours(topicEvidence(segment([{ kind: 'paragraph', text }]), NO_NAMES, knowledge).features).map(
      (features) => ({ ...features, marks, weight }),
    );
  return rules
    .filter(({ continues }) => !continues)
    .flatMap(({ topic, example, counterExample }) => [
      ...sentences(example, [[topic]], 1),
      ...sentences(counterExample, [], COUNTER_EXAMPLE),
    ]);
}

const NO_NAMES = { mentions: [], entities: [] };

/** Learns from sentences; gives the file `assets/models/legal-topics.bin` for `topics` in this order. The same sentences, the same bytes. */
export function trainLegalTopics(
  sentences: readonly MarkedFeatures[],
  topics: readonly string[],
): Uint8Array {
  const counts = new Map<number, number>();
  // What stands only in news without topics tells nothing of a topic.
  for (const { hashes, weight } of sentences)
    if (weight >= 1)
      for (const place of new Set(hashes.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].filter(([, count]) => count >= FEWEST).map(([place]) => place);
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const examples = sentences.map((sentence) => toExample(sentence, indexOf, topics));
  const answers = topics.length + 1;
  const fitted = fitTopicNetwork(examples, { features: places.length, units: UNITS, answers, seed: SEED });
  return writeRows(
    { labels: UNITS, fixed: [...fitted.biases, ...fitted.outer] },
    [...places].sort((a, b) => a - b),
    (place) => {
      const row = (indexOf.get(place) as number) * UNITS;
      return fitted.hidden.subarray(row, row + UNITS);
    },
  );
}

function toExample(
  { hashes, values, marks, weight }: MarkedFeatures,
  indexOf: ReadonlyMap<number, number>,
  topics: readonly string[],
): TopicExample {
  const features = new Map<number, number>();
  hashes.forEach((hash, at) => {
    const index = indexOf.get(placeOf(hash));
    if (index !== undefined) features.set(index, (features.get(index) ?? 0) + (values[at] as number));
  });
  const welcome = new Map<number, number>();
  for (const own of marks)
    own.forEach((topic, rank) => {
      const answer = topics.indexOf(topic);
      welcome.set(answer, Math.max(welcome.get(answer) ?? 0, rank === 0 ? 1 : ALSO));
    });
  if (welcome.size === 0) welcome.set(topics.length, 1);
  return {
    features: Int32Array.from(features.keys()),
    values: Float32Array.from(features.values()),
    answers: [...welcome],
    weight,
  };
}
