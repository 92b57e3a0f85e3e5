import { PLACE_BITS } from '../../analysis/learned/weights.ts';
import { createRandom, shuffle } from './random.ts';

/** A sentence to learn from. */
export interface Example {
  /** Place of the sentence among the debates: neighbours are a few lines apart. */
  readonly order: number;
  readonly isWorth: boolean;
  /** The places of its features, each once. */
  readonly places: Int32Array;
  /** Beside each place by how much more or less than others its kind of feature learns. */
  readonly paces: Float32Array;
  /** By what all features of the sentence together are multiplied, see `worthShare`. */
  readonly share: number;
  /** The sum of the vectors of its words. */
  readonly vector: Float64Array;
}

/** A linear model: a weight for each place, one for each direction of the word vectors, and a bias; all in log-odds. */
export interface Fit {
  readonly table: Float64Array;
  readonly directions: Float64Array;
  bias: number;
}

/** Chosen on the debates of 2016 held out, with three older ones; neighbours of each value change average precision by less than 0.003. */
const EPOCHS = 12;
const STEP = 0.1;
const VECTOR_STEP = 0.05;
/** So many features are left out at random each time, so that none leans on another. */
const LEFT_OUT = 0.2;
/** Judgements by hand are wrong about so often. */
const DOUBT = 0.03;

/** AdaGrad's sums at the start: rare features then learn in few steps, vectors slowly. */
const FIRST_SQUARE = 1e-3;
const FIRST_VECTOR_SQUARE = 0.1;

/**
 * Fits a logistic regression by AdaGrad with left-out features, averaged over the later half of its epochs. `kept`: 1 at places that may have
 * a weight; `null` when all may. The same examples and seed give the same numbers.
 */
export function fitModel(examples: readonly Example[], kept: Uint8Array | null, seed: number): Fit {
  const random = createRandom(seed);
  const size = 2 ** PLACE_BITS;
  const length = examples[0]?.vector.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(FIRST_SQUARE);
  const directions = new Float64Array(length);
  const directionSquares = new Float64Array(length).fill(FIRST_VECTOR_SQUARE);
  let bias = -1;
  let biasSquare = FIRST_SQUARE;
  const mean: Fit = { table: new Float64Array(size), directions: new Float64Array(length), bias: 0 };
  const order = examples.map((_, index) => index);
  const used = new Int32Array(examples.reduce((most, { places }) => Math.max(most, places.length), 0));

  const learnFrom = ({ isWorth, places, paces, share, vector }: Example) => {
    const pull = share / (1 - LEFT_OUT);
    let odds = bias + dot(directions, vector) * share;
    let count = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (kept !== null && kept[place] === 0) continue;
      if (random() < LEFT_OUT) continue;
      used[count++] = i;
      odds += (weights[place] as number) * pull;
    }
    const error = 1 / (1 + Math.exp(-odds)) - (isWorth ? 1 - DOUBT : DOUBT);
    biasSquare += error * error;
    bias -= (STEP * error) / Math.sqrt(biasSquare);
    for (let i = 0; i < length; i++) {
      const slope = error * (vector[i] as number) * share;
      directionSquares[i] = (directionSquares[i] as number) + slope * slope;
      directions[i] =
        (directions[i] as number) - (VECTOR_STEP * slope) / Math.sqrt(directionSquares[i] as number);
    }
    for (let i = 0; i < count; i++) {
      const place = places[used[i] as number] as number;
      const step = STEP * (paces[used[i] as number] as number);
      const slope = error * pull;
      squares[place] = (squares[place] as number) + slope * slope;
      weights[place] = (weights[place] as number) - (step * slope) / Math.sqrt(squares[place] as number);
    }
  };

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) learnFrom(examples[index] as Example);
    if (epoch < EPOCHS / 2) continue;
    const part = 1 / (EPOCHS / 2);
    for (let i = 0; i < size; i++) mean.table[i] = (mean.table[i] as number) + (weights[i] as number) * part;
    for (let i = 0; i < length; i++)
      mean.directions[i] = (mean.directions[i] as number) + (directions[i] as number) * part;
    mean.bias += bias * part;
  }
  return mean;
}

/** The log-odds a fit gives an example. */
export function oddsOf(model: Fit, { places, share, vector }: Example): number {
  let sum = dot(model.directions, vector);
  for (const place of places) sum += model.table[place] as number;
  return model.bias + sum * share;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
