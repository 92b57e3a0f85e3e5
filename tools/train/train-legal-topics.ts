import { firstLooks } from '../../analysis/law/learned-topics.ts';
import type { LegalRule } from '../../analysis/law/legal-rule.ts';
import { topicClues } from '../../analysis/law/topic-clues.ts';
import { topicEvidence } from '../../analysis/law/topic-evidence.ts';
import { type FeatureGroup, groupsOf, type TopicFeatures } from '../../analysis/law/topic-features.ts';
import { topicNetwork } from '../../analysis/law/topic-network.ts';
import { placeOf, readWeights, type Weights } from '../../analysis/learned/weights.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import type { Article } from '../../analysis/reading.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleFromText } from '../evaluate/shared-corpora.ts';
import type { MarkedArticle } from './marked-articles.ts';
import { fitTopicContext } from './topic-context-fit.ts';
import { fitTopicNetwork, type TopicExample, type Welcome } from './topic-network-fit.ts';
import { writeRows } from './write-weights.ts';

/** Units of one network's hidden layer. */
const UNITS = 192;
/** So many networks are put side by side in the end, each with a start of its own: two find .03 more than one, and one of twice the units no more. */
const SIDE_BY_SIDE = 2;
const SEED = 11;
/** A feature seen in fewer sentences says too little. */
const FEWEST = 10;
/** How welcome a topic is that may be shown beside the first. */
const ALSO = 0.4;
/** How much the example of a row counts, and its counter-example: plain words are rare in articles and must be known. */
const EXAMPLE = 3;
const COUNTER_EXAMPLE = 0.5;
/** Sentences of news count for less: nobody looked at each. */
const TOPICLESS = 0.3;
/** For the context the chances of a sentence must come from a network that never saw it: one for each of so many parts of the texts. */
const PARTS = 4;

/** A sentence to learn from, with what it was marked with. */
export interface MarkedFeatures extends TopicFeatures {
  /** For each mark in the sentence its topics, the first one first; empty for none. */
  readonly marks: readonly (readonly string[])[];
  /** How much it counts against others; 0 for one that is only there for its neighbours. */
  readonly weight: number;
  /** The topics for which rows match, and how strongly they speak for them. */
  readonly rules: readonly { readonly topic: string; readonly weight: number }[];
}

/** A text to learn from. */
export interface MarkedText {
  /** Who wrote it, as far as it is told apart: texts of one source are learned from together or not at all. */
  readonly source: string;
  readonly sentences: readonly MarkedFeatures[];
}

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
  const rulesOf = (sentence: number) => matches.filter((match) => match.sentence === sentence);
  return text.sentences.map(({ span }, index) => ({
    span,
    features: { ...(features[index] as TopicFeatures), rules: rulesOf(index) },
  }));
}

/** Marked articles as texts to learn from. */
export function markedTexts(articles: readonly MarkedArticle[], reader: Reader): MarkedText[] {
  return articles.map(({ file, article, sentences }) => ({
    source: file,
    sentences: evidenceOf(article, reader).map(({ span, features }) => {
      const marked = sentences.filter(
        ({ block, start, end }) => block === span.block && start < span.end && span.start < end,
      );
      const marks = marked.map(({ topics }) => topics).filter((topics) => topics.length > 0);
      return { ...features, marks, weight: 1 };
    }),
  }));
}

/**
 * News that is hardly ever about these topics, as sentences that bring none: those count in which, and beside which, no row matches. Without them
 * the network sees war crimes in campaign speeches, for its own articles are all about war or else written to be unlike it.
 */
export function topiclessTexts(texts: readonly string[], reader: Reader): MarkedText[] {
  return texts.map((written, index) => {
    const sentences = evidenceOf(articleFromText(written).article, reader);
    const isDoubtful = (at: number) => (sentences[at]?.features.rules.length ?? 0) > 0;
    return {
      source: `news ${index}`,
      sentences: sentences.map(({ features }, at) => ({
        ...features,
        marks: [],
        weight: [at - 1, at, at + 1].some(isDoubtful) ? 0 : TOPICLESS,
      })),
    };
  });
}

/**
 * The examples of rows and their counter-examples as texts to learn from: plain words, each alone on its page. In a counter-example the
 * same words stand for something else, mostly in another kind of article, so it counts for less.
 */
export function exampleTexts(rules: readonly LegalRule[], knowledge: Knowledge): MarkedText[] {
  const meta = { title: '', byline: '', publisher: '', published: '' };
  const example = (source: string, text: string, marks: readonly (readonly string[])[], weight: number) => ({
    source,
    sentences: evidenceOf({ blocks: [{ kind: 'paragraph', text }], meta }, { knowledge, names: null }).map(
      ({ features }) => ({ ...features, marks, weight }),
    ),
  });
  return rules
    .filter(({ continues }) => !continues)
    .flatMap(({ id, topic, example: text, counterExample }) => [
      example(id, text, [[topic]], EXAMPLE),
      example(id, counterExample, [], COUNTER_EXAMPLE),
    ]);
}

/** Learns from texts; gives the file `assets/models/legal-topics.bin` for `topics` in this order. The same texts, the same bytes. */
export function trainLegalTopics(texts: readonly MarkedText[], topics: readonly string[]): Uint8Array {
  const network = trainNetwork(texts, topics, SIDE_BY_SIDE);
  const context = writeRows(
    { labels: 1, fixed: [...trainContext(texts, topics)] },
    [],
    () => new Float32Array(0),
  );
  const bytes = new Uint8Array(network.length + context.length);
  bytes.set(network);
  bytes.set(context, network.length);
  return bytes;
}

/** Weights that say for a sentence by itself which topics it brings: so many networks side by side, the mean of whose log-odds counts. */
function trainNetwork(texts: readonly MarkedText[], topics: readonly string[], networks: number): Uint8Array {
  const marked = texts.flatMap(({ sentences }) =>
    sentences.map(({ marks, weight }, index) => ({ groups: groupsOf(sentences, index), marks, weight })),
  );
  const counts = new Map<number, number>();
  // What stands only in news without topics tells nothing of a topic.
  for (const { groups, weight } of marked)
    if (weight >= 1)
      for (const place of new Set(groups.flatMap(({ hashes }) => hashes.map(placeOf))))
        counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].filter(([, count]) => count >= FEWEST).map(([place]) => place);
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const examples = marked
    .filter(({ weight }) => weight > 0)
    .map(({ groups, marks, weight }) => ({
      ...indexed(groups, indexOf),
      answers: answersFor(marks, topics),
      weight,
    }));
  const answers = topics.length + 1;
  const fitted = Array.from({ length: networks }, (_, index) =>
    fitTopicNetwork(examples, { features: places.length, units: UNITS, answers, seed: SEED + index }),
  );
  return writeRows(
    {
      labels: UNITS * networks,
      fixed: [
        ...fitted.flatMap(({ biases }) => [...biases]),
        ...fitted.flatMap(({ outer }) => Array.from(outer, (weight) => weight / networks)),
      ],
    },
    [...places].sort((a, b) => a - b),
    (place) => {
      const row = (indexOf.get(place) as number) * UNITS;
      return Float32Array.from(fitted.flatMap(({ hidden }) => [...hidden.subarray(row, row + UNITS)]));
    },
  );
}

/** Numbers that say what the surroundings of a sentence change, learned from chances that networks give for texts they never saw. */
function trainContext(texts: readonly MarkedText[], topics: readonly string[]): Float32Array {
  const sources = [...new Set(texts.map(({ source }) => source))];
  const partOf = new Map(sources.map((source, index) => [source, index % PARTS]));
  const examples = Array.from({ length: PARTS }, (_, part) => {
    const isOfPart = ({ source }: MarkedText) => partOf.get(source) === part;
    const bytes = trainNetwork(
      texts.filter((text) => !isOfPart(text)),
      topics,
      1,
    );
    const network = topicNetwork(readWeights(bytes).weights, topics.join('\n'));
    return texts.filter(isOfPart).flatMap(({ sentences }) => {
      const rules = sentences.map((sentence) => sentence.rules);
      const clues = topicClues(firstLooks(network, sentences, rules));
      return sentences.flatMap(({ marks, weight }, index) => {
        const own = clues[index];
        return own && weight > 0 ? [{ clues: own, answers: answersFor(marks, topics), weight }] : [];
      });
    });
  }).flat();
  return fitTopicContext(examples, { topics: topics.length, seed: SEED });
}

function indexed(
  groups: readonly FeatureGroup[],
  indexOf: ReadonlyMap<number, number>,
): Pick<TopicExample, 'features' | 'values'> {
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
      welcome.set(answer, Math.max(welcome.get(answer) ?? 0, rank === 0 ? 1 : ALSO));
    });
  if (welcome.size === 0) welcome.set(topics.length, 1);
  return [...welcome];
}
