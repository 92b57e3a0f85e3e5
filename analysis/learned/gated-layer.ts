import { addWeightedRows } from './weighted-rows.ts';

/**
 * A gated recurrent layer (Cho et al. 2014): it reads one input after another and keeps a state, of which each input may forget a part and
 * change a part. Parts of one array of numbers, so that training can change them.
 */
export interface GatedLayer {
  /** For each number of an input `3 * states` weights: for the reset gates, the update gates, and the new states. */
  readonly ofInput: Float32Array;
  /** For each state `2 * states` weights, for the gates. */
  readonly ofState: Float32Array;
  /** For each state that the reset gate lets through `states` weights, for the new states. */
  readonly ofKept: Float32Array;
  /** `3 * states` numbers, in the order of `ofInput`. */
  readonly biases: Float32Array;
}

/** How many numbers a layer has. */
export function gatedLayerLength(inputs: number, states: number): number {
  return 3 * states * (inputs + states + 1);
}

/** The layer whose `gatedLayerLength` numbers these are. */
export function gatedLayer(numbers: Float32Array, inputs: number, states: number): GatedLayer {
  const ends = [3 * inputs, 3 * inputs + 2 * states, 3 * inputs + 3 * states].map((rows) => rows * states);
  const [input = 0, state = 0, kept = 0] = ends;
  return {
    ofInput: numbers.subarray(0, input),
    ofState: numbers.subarray(input, state),
    ofKept: numbers.subarray(state, kept),
    biases: numbers.subarray(kept, kept + 3 * states),
  };
}

/** One step of a layer, with all that training needs to go back through it. */
export interface GatedStep {
  /** How much of each state before is kept for the new ones, from 0 to 1. */
  readonly reset: Float32Array;
  /** How much of each state stays as it was, from 0 to 1. */
  readonly update: Float32Array;
  /** The new states, from -1 to 1, of which `update` leaves room for a part. */
  readonly fresh: Float32Array;
  /** The states before, as far as the reset gates let them through. */
  readonly kept: Float32Array;
  /** The states after the step, from -1 to 1. */
  readonly state: Float32Array;
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));

/** What a layer makes of an input when its states are `before`. */
export function gatedStep(
  { ofInput, ofState, ofKept, biases }: GatedLayer,
  input: Float32Array,
  before: Float32Array,
): GatedStep {
  const states = before.length;
  const sums = biases.slice();
  addWeightedRows(sums, input, ofInput);
  const gates = sums.subarray(0, 2 * states);
  addWeightedRows(gates, before, ofState);
  const kept = new Float32Array(states);
  for (let index = 0; index < states; index++) {
    gates[index] = sigmoid(gates[index] as number);
    gates[states + index] = sigmoid(gates[states + index] as number);
    kept[index] = (before[index] as number) * (gates[index] as number);
  }
  const fresh = sums.subarray(2 * states);
  addWeightedRows(fresh, kept, ofKept);
  const state = new Float32Array(states);
  for (let index = 0; index < states; index++) {
    fresh[index] = Math.tanh(fresh[index] as number);
    const stays = gates[states + index] as number;
    state[index] = stays * (before[index] as number) + (1 - stays) * (fresh[index] as number);
  }
  return { reset: gates.subarray(0, states), update: gates.subarray(states), fresh, kept, state };
}

/** In which order inputs are read: from the first to the last, or the other way. */
export type Direction = 'forward' | 'backward';

/** The indexes of so many inputs in the order they are read in. */
export function readingOrder(length: number, direction: Direction): number[] {
  const order = Array.from({ length }, (_, index) => index);
  return direction === 'forward' ? order : order.reverse();
}

/** The steps of a layer over inputs, read in their order or from the last to the first; `steps[i]` is that of `inputs[i]` in both cases. */
export function gatedSteps(
  layer: GatedLayer,
  inputs: readonly Float32Array[],
  direction: Direction,
): GatedStep[] {
  const steps: GatedStep[] = new Array(inputs.length);
  let state = new Float32Array(layer.biases.length / 3);
  for (const index of readingOrder(inputs.length, direction)) {
    const step = gatedStep(layer, inputs[index] as Float32Array, state);
    steps[index] = step;
    state = step.state as Float32Array<ArrayBuffer>;
  }
  return steps;
}
