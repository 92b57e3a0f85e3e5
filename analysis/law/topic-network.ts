import { type GatedLayer, gatedLayer, gatedLayerLength, gatedSteps } from '../learned/gated-layer.ts';
import { softmax } from '../learned/softmax.ts';
import { addTo, addWeightedRows } from '../learned/weighted-rows.ts';
import { MOST_ADDED, readWeights, type Weights } from '../learned/weights.ts';
import { MANNERS } from './sentence-manner.ts';
import { besideOf, type FeatureGroup, type TopicFeatures } from './topic-features.ts';

/** So many networks are put side by side, each with a start of its own; the mean of their log-odds counts. */
export const NETWORKS = 2;

/** How large a network is. */
export interface NetworkShape {
  /** Rectified units that see what is in a sentence. */
  readonly units: number;
  /** The first so many of them see pairs of words as well. */
  readonly pairUnits: number;
  /** States of the layer that reads an article's sentences in order, and of the one that reads them from its end. */
  readonly states: number;
}

/** The shape of the networks in `assets/models`; smaller ones find less, and larger ones no more. */
export const SHAPE: NetworkShape = { units: 192, pairUnits: 64, states: 64 };

/** The numbers of one network that belong to no feature. Parts of one array, so that training can change them. */
export interface NetworkParts {
  readonly biases: Float32Array;
  /** For each number of a sentence's manner a weight for every unit. */
  readonly ofManner: Float32Array;
  /** For each unit a weight for every answer. */
  readonly outer: Float32Array;
  readonly answerBiases: Float32Array;
  /** The layers that read the units of one sentence after another, from the first and from the last. */
  readonly forward: GatedLayer;
  readonly backward: GatedLayer;
  /** For each state of either layer a weight for every answer. */
  readonly ofForward: Float32Array;
  readonly ofBackward: Float32Array;
}

/** How many numbers a network has beside its rows. */
export function networkLength({ units, states }: NetworkShape, answers: number): number {
  return units * (1 + MANNERS + answers) + answers + 2 * (gatedLayerLength(units, states) + states * answers);
}

/** The parts of a network whose `networkLength` numbers these are. */
export function networkParts(
  numbers: Float32Array,
  { units, states }: NetworkShape,
  answers: number,
): NetworkParts {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const layer = () => gatedLayer(next(gatedLayerLength(units, states)), units, states);
  return {
    biases: next(units),
    ofManner: next(MANNERS * units),
    outer: next(units * answers),
    answerBiases: next(answers),
    forward: layer(),
    backward: layer(),
    ofForward: next(states * answers),
    ofBackward: next(states * answers),
  };
}

/** The networks that know which wordings bring a topic to mind, and how an article goes on with it: see `topicChances`. */
export interface TopicNetworks {
  /** One row a feature, one number a unit of each network. */
  readonly words: Weights;
  /** One row a pair of words, one number for each unit of each network that sees them. */
  readonly pairs: Weights;
  readonly parts: readonly NetworkParts[];
  /** Ids of topics of the law pack: the answers before the last, which is "none". */
  readonly topics: readonly string[];
}

/**
 * The networks from their two files: the rows of words with all other numbers, after them the rows of pairs; and the topics, one a line. Throws an
 * Error when they are no such files or do not belong together.
 */
export function topicNetworks(bytes: Uint8Array, lines: string, shape = SHAPE): TopicNetworks {
  const { weights: words, end } = readWeights(bytes);
  const { weights: pairs } = readWeights(bytes, end);
  const topics = lines.trim().split('\n');
  const answers = topics.length + 1;
  const length = networkLength(shape, answers);
  const fits =
    words.fixed.length === length * NETWORKS &&
    words.labels === shape.units * NETWORKS &&
    pairs.labels === shape.pairUnits * NETWORKS;
  if (!fits)
    throw new Error(
      `legal topics: rows of ${words.labels} and ${pairs.labels} numbers and ${words.fixed.length} others, where ${topics.length} topics need rows of ${shape.units * NETWORKS} and ${shape.pairUnits * NETWORKS} and ${length * NETWORKS} others; train again with "npm run train"`,
    );
  const parts = Array.from({ length: NETWORKS }, (_, network) =>
    networkParts(words.fixed.subarray(network * length, (network + 1) * length), shape, answers),
  );
  return { words, pairs, parts, topics };
}

/** The chance from 0 to 1 that a careful reader of one sentence is reminded of each topic of the networks, in their order, and last that of none. */
export interface TopicChances {
  /** By what the sentence itself says. */
  readonly byItself: Float32Array;
  /** By what it and its paragraph's words beside it say, once all sentences of the article are read. */
  readonly inContext: Float32Array;
}

/**
 * The chances for each sentence of an article: a layer of rectified units over what is in the sentence, two gated layers that read those of all sentences
 * in both directions, and a softmax over what they say.
 */
export function topicChances(
  { words, pairs, parts, topics }: TopicNetworks,
  sentences: readonly TopicFeatures[],
): TopicChances[] {
  const units = words.labels / NETWORKS;
  const sums = sumsOf({ words, pairs }, sentences);
  const none = () => new Float32Array(topics.length + 1);
  const chances = sentences.map(() => ({ byItself: none(), inContext: none() }));
  parts.forEach((part, network) => {
    const ofManners = sentences.map(({ manner }) => {
      const own = part.biases.slice();
      addWeightedRows(own, Float32Array.from(manner), part.ofManner);
      return own;
    });
    const rectified = (all: Float32Array, index: number) => {
      const own = all.slice(network * units, (network + 1) * units);
      addTo(own, ofManners[index] as Float32Array);
      for (let unit = 0; unit < units; unit++) own[unit] = Math.max(0, own[unit] as number);
      return own;
    };
    const byItself = sums.map(({ own }, index) => rectified(own, index));
    const inPlace = sums.map(({ own, withBeside }, index) =>
      withBeside === own ? (byItself[index] as Float32Array) : rectified(withBeside, index),
    );
    const forward = gatedSteps(part.forward, inPlace, 'forward');
    const backward = gatedSteps(part.backward, inPlace, 'backward');
    const oddsOf = (inner: Float32Array) => {
      const odds = part.answerBiases.slice();
      addWeightedRows(odds, inner, part.outer);
      return odds;
    };
    chances.forEach((odds, index) => {
      const [own, place] = [byItself[index] as Float32Array, inPlace[index] as Float32Array];
      const ofOwn = oddsOf(own);
      addTo(odds.byItself, ofOwn);
      addTo(odds.inContext, place === own ? ofOwn : oddsOf(place));
      addWeightedRows(odds.inContext, forward[index]?.state as Float32Array, part.ofForward);
      addWeightedRows(odds.inContext, backward[index]?.state as Float32Array, part.ofBackward);
    });
  });
  for (const { byItself, inContext } of chances) {
    softmax(byItself);
    softmax(inContext);
  }
  return chances;
}

/** What the rows of a sentence's features add up to, all units of all networks. */
interface SentenceSums {
  /** Of its own features. */
  readonly own: Float32Array;
  /** Of these and what the sentences beside it give; the same array where none stands beside it. */
  readonly withBeside: Float32Array;
}

function sumsOf(
  { words, pairs }: Pick<TopicNetworks, 'words' | 'pairs'>,
  sentences: readonly TopicFeatures[],
): SentenceSums[] {
  const [units, pairUnits] = [words.labels / NETWORKS, pairs.labels / NETWORKS];
  // What a sentence gives its neighbours is the same for both.
  const given = sentences.map(({ toNeighbours }) =>
    addRows(words, toNeighbours, new Float32Array(words.labels)),
  );
  return sentences.map(({ groups, pairs: own }, sentence) => {
    const sums = new Float32Array(words.labels);
    for (const group of groups) addRows(words, group, sums);
    const ofPairs = addRows(pairs, own, new Float32Array(pairs.labels));
    for (let network = 0; network < NETWORKS; network++)
      addTo(sums.subarray(network * units), ofPairs.subarray(network * pairUnits, (network + 1) * pairUnits));
    const beside = besideOf(sentences, sentence);
    const withBeside = beside.length > 0 ? sums.slice() : sums;
    for (const at of beside) addTo(withBeside, given[at] as Float32Array);
    return { own: sums, withBeside };
  });
}

/** Adds the rows of features to sums, as strong as they are. */
function addRows(weights: Weights, { hashes, strength }: FeatureGroup, sums: Float32Array): Float32Array {
  const packed = new Int32Array(weights.lanes);
  const factor = strength * weights.scale;
  for (let from = 0; from < hashes.length; from += MOST_ADDED) {
    const features = Int32Array.from(hashes.slice(from, from + MOST_ADDED));
    packed.fill(0);
    weights.addRows(features, features.length, packed, 0);
    for (let unit = 0; unit < weights.labels; unit += 2) {
      const both = packed[unit >> 1] as number;
      const first = (both << 16) >> 16;
      sums[unit] = (sums[unit] as number) + first * factor;
      if (unit + 1 < weights.labels)
        sums[unit + 1] = (sums[unit + 1] as number) + ((both - first) >> 16) * factor;
    }
  }
  return sums;
}
