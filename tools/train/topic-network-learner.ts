import { MANNERS } from '../../analysis/law/sentence-manner.ts';
import {
  type NetworkParts,
  type NetworkShape,
  networkLength,
  networkParts,
} from '../../analysis/law/topic-network.ts';
import { softmax } from '../../analysis/learned/softmax.ts';
import { addTo, addWeightedRows } from '../../analysis/learned/weighted-rows.ts';
import { Adam } from './adam.ts';
import { backThroughRows } from './back-through-rows.ts';
import { GatedReader, type GatedReading, product } from './gated-reader.ts';
import { addRows, addToRows, type IndexedFeatures } from './indexed-features.ts';
import type { TopicExample } from './topic-example.ts';
import { toSlopes } from './welcome.ts';

/** What is learned: `units` numbers a word, `pairUnits` numbers a pair, and the numbers of `networkParts`. */
export interface FittedNetwork {
  readonly words: Float32Array;
  readonly pairs: Float32Array;
  readonly fixed: Float32Array;
}

/** How many of each there are. */
export interface NetworkSize {
  readonly words: number;
  readonly pairs: number;
  readonly answers: number;
  readonly shape: NetworkShape;
}

/** So many features, units and states are left out at random each time, so that none leans on another. */
const FEATURES_OUT = 0.15;
const UNITS_OUT = 0.3;
/** How much what a sentence says by itself counts, beside what it says once all sentences are read. */
const ALONE = 0.3;

function numbersOf({ words, pairs, answers, shape }: NetworkSize): FittedNetwork {
  return {
    words: new Float32Array(words * shape.units),
    pairs: new Float32Array(pairs * shape.pairUnits),
    fixed: new Float32Array(networkLength(shape, answers)),
  };
}

/** What a sentence became on the way forward. */
interface Seen {
  readonly units: Float32Array;
  /** By how much each unit was strengthened; 0 where it was left out or silent. */
  readonly strengths: Float32Array;
  readonly words: IndexedFeatures;
  readonly pairs: IndexedFeatures;
}

/** A sentence in its text, and how the text was read. */
interface InText {
  readonly index: number;
  readonly units: Float32Array;
  readonly slopesOfUnits: Float32Array;
  readonly readings: readonly { readonly reader: GatedReader; readonly reading: GatedReading }[];
}

/** The numbers of a manner as features of their own. */
const MANNERS_IN_ORDER = Int32Array.from({ length: MANNERS }, (_, at) => at);

const PARTS = ['words', 'pairs', 'fixed'] as const;

/** A network that is being learned. */
export class TopicNetworkLearner {
  /** What `addToMean` has added up. */
  readonly mean: FittedNetwork;
  readonly #weights: FittedNetwork;
  readonly #slopes: FittedNetwork;
  readonly #steps: { readonly [Part in keyof FittedNetwork]: Adam };
  readonly #parts: NetworkParts;
  readonly #slopesOfParts: NetworkParts;
  readonly #readers: readonly GatedReader[];
  /** Rows that the batch touched. */
  readonly #touched = { words: new Set<number>(), pairs: new Set<number>() };

  constructor(
    private readonly size: NetworkSize,
    private readonly random: () => number,
  ) {
    const { answers, shape } = size;
    const weights = numbersOf(size);
    this.#weights = weights;
    this.#slopes = numbersOf(size);
    this.mean = numbersOf(size);
    this.#steps = {
      words: new Adam(weights.words, shape.units),
      pairs: new Adam(weights.pairs, shape.pairUnits),
      fixed: new Adam(weights.fixed, weights.fixed.length),
    };
    this.#parts = networkParts(weights.fixed, shape, answers);
    this.#slopesOfParts = networkParts(this.#slopes.fixed, shape, answers);
    const [own, back] = [this.#parts, this.#slopesOfParts];
    const forward = ({ forward: layer, ofForward: rows }: NetworkParts) => ({ layer, rows });
    const backward = ({ backward: layer, ofBackward: rows }: NetworkParts) => ({ layer, rows });
    this.#readers = [
      new GatedReader('forward', forward(own), forward(back)),
      new GatedReader('backward', backward(own), backward(back)),
    ];
    this.#start();
  }

  /** Small numbers at random to begin with; biases begin at 0. */
  #start(): void {
    const fill = (numbers: Float32Array, deviation: number) => {
      // The sum of three numbers, near enough to a normal distribution.
      for (let i = 0; i < numbers.length; i++)
        numbers[i] = (this.random() + this.random() + this.random() - 1.5) * 2 * deviation;
    };
    const { outer, ofManner, ofForward, ofBackward, forward, backward } = this.#parts;
    const { units, states } = this.size.shape;
    fill(this.#weights.words, 0.05);
    fill(this.#weights.pairs, 0.05);
    for (const numbers of [outer, ofManner, ofForward, ofBackward]) fill(numbers, 0.1);
    for (const { ofInput, ofState, ofKept } of [forward, backward]) {
      fill(ofInput, 1 / Math.sqrt(units));
      fill(ofState, 1 / Math.sqrt(states));
      fill(ofKept, 1 / Math.sqrt(states));
    }
  }

  /** Learns from the texts of a batch; `count`: which batch this is, from 1. */
  learnFrom(batch: readonly (readonly TopicExample[])[], step: number, count: number): void {
    const counting = batch.flat().filter(({ weight }) => weight > 0).length;
    if (counting === 0) return;
    for (const text of batch) this.#learnFromText(text, 1 / counting);
    const { words, pairs } = this.#touched;
    this.#steps.words.step(this.#slopes.words, words, step, count);
    this.#steps.pairs.step(this.#slopes.pairs, pairs, step, count);
    this.#steps.fixed.step(this.#slopes.fixed, [0], step, count);
    words.clear();
    pairs.clear();
  }

  /** Adds a share of the numbers as they are to the mean. */
  addToMean(share: number): void {
    for (const part of PARTS) {
      const [mean, own] = [this.mean[part], this.#weights[part]];
      for (let i = 0; i < own.length; i++) mean[i] = (mean[i] as number) + (own[i] as number) * share;
    }
  }

  #learnFromText(text: readonly TopicExample[], share: number): void {
    const seen = text.map((example) => this.#look(example));
    const units = seen.map((sentence) => sentence.units);
    const slopesOfUnits = units.map((own) => new Float32Array(own.length));
    const readings = this.#readers.map((reader) => ({
      reader,
      reading: reader.read(units, (states) => this.#strengths(states)),
    }));
    text.forEach((example, index) => {
      if (example.weight > 0)
        this.#learnAnswers(example, share, {
          index,
          units: units[index] as Float32Array,
          slopesOfUnits: slopesOfUnits[index] as Float32Array,
          readings,
        });
    });
    for (const { reader, reading } of readings) reader.backToInputs(reading, units, slopesOfUnits);
    seen.forEach((sentence, index) => {
      this.#lookBack(text[index] as TopicExample, sentence, slopesOfUnits[index] as Float32Array);
    });
  }

  /** From what is welcome in a sentence to the slopes by its units and by what the readings say. */
  #learnAnswers(
    { answers, weight }: TopicExample,
    share: number,
    { index, units, slopesOfUnits, readings }: InText,
  ): void {
    const { outer, answerBiases } = this.#parts;
    const slopes = this.#slopesOfParts;
    const alone = answerBiases.slice();
    addWeightedRows(alone, units, outer);
    const inContext = alone.slice();
    for (const { reader, reading } of readings) reader.addOdds(inContext, reading, index);
    softmax(inContext);
    toSlopes(inContext, answers, weight * share);
    softmax(alone);
    toSlopes(alone, answers, ALONE * weight * share);
    addTo(alone, inContext);
    addTo(slopes.answerBiases, alone);
    backThroughRows(
      alone,
      { values: units, rows: outer },
      { slopesOfValues: slopesOfUnits, slopesOfRows: slopes.outer },
    );
    for (const { reader, reading } of readings) reader.backFromOdds(inContext, reading, index);
  }

  /** The units of a sentence, with some of its features and some units left out. */
  #look({ words, pairs, manner }: TopicExample): Seen {
    const { biases, ofManner } = this.#parts;
    const units = biases.slice();
    addWeightedRows(units, manner, ofManner);
    const left = { words: this.#leaveOut(words), pairs: this.#leaveOut(pairs) };
    addRows(units, left.words, this.#weights.words);
    addRows(units.subarray(0, this.size.shape.pairUnits), left.pairs, this.#weights.pairs);
    const strengths = this.#strengths(units.length);
    for (let unit = 0; unit < units.length; unit++) {
      if ((units[unit] as number) <= 0) strengths[unit] = 0;
      units[unit] = (units[unit] as number) * (strengths[unit] as number);
    }
    return { units, strengths, ...left };
  }

  #lookBack({ manner }: TopicExample, { strengths, words, pairs }: Seen, slopesOfUnits: Float32Array): void {
    const slopes = product(slopesOfUnits, strengths);
    const parts = this.#slopesOfParts;
    addTo(parts.biases, slopes);
    addToRows(slopes, { features: MANNERS_IN_ORDER, values: manner }, parts.ofManner);
    addToRows(slopes, words, this.#slopes.words);
    addToRows(slopes.subarray(0, this.size.shape.pairUnits), pairs, this.#slopes.pairs);
    for (const feature of words.features) this.#touched.words.add(feature);
    for (const feature of pairs.features) this.#touched.pairs.add(feature);
  }

  /** Features without those left out at random; the others are as much stronger. */
  #leaveOut({ features, values }: IndexedFeatures): IndexedFeatures {
    const left = new Int32Array(features.length);
    const strong = new Float32Array(features.length);
    let count = 0;
    for (let i = 0; i < features.length; i++) {
      if (this.random() < FEATURES_OUT) continue;
      left[count] = features[i] as number;
      strong[count++] = (values[i] as number) / (1 - FEATURES_OUT);
    }
    return { features: left.subarray(0, count), values: strong.subarray(0, count) };
  }

  /** For each of so many numbers 0 or how much stronger it is for those left out. */
  #strengths(length: number): Float32Array {
    return new Float32Array(length).map(() => (this.random() < UNITS_OUT ? 0 : 1 / (1 - UNITS_OUT)));
  }
}
