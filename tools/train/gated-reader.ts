import {
  type Direction,
  type GatedLayer,
  type GatedStep,
  gatedSteps,
  readingOrder,
} from '../../analysis/learned/gated-layer.ts';
import { addWeightedRows } from '../../analysis/learned/weighted-rows.ts';
import { backThroughRows } from './back-through-rows.ts';
import { backThroughStep } from './gated-layer-slopes.ts';

/** A layer and the rows that lead from its states to answers, or the slopes of a loss by both. */
export interface ReaderParts {
  readonly layer: GatedLayer;
  readonly rows: Float32Array;
}

/** What reading a text one way gave, and what is learned from it. */
export interface GatedReading {
  readonly steps: readonly GatedStep[];
  /** For each step how much stronger each state was made, and 0 for those left out. */
  readonly strengths: readonly Float32Array[];
  /** The states of each step as answers see them. */
  readonly states: readonly Float32Array[];
  readonly slopesOfStates: readonly Float32Array[];
}

/** Reads texts in one direction while they are learned from: forward to the answers, and back with the slopes of a loss. */
export class GatedReader {
  constructor(
    private readonly direction: Direction,
    private readonly parts: ReaderParts,
    private readonly slopes: ReaderParts,
  ) {}

  /** Reads the inputs of a text; `strengthsOf` says how much stronger each of so many states is made. */
  read(inputs: readonly Float32Array[], strengthsOf: (states: number) => Float32Array): GatedReading {
    const steps = gatedSteps(this.parts.layer, inputs, this.direction);
    const strengths = steps.map(({ state }) => strengthsOf(state.length));
    return {
      steps,
      strengths,
      states: steps.map(({ state }, index) => product(state, strengths[index] as Float32Array)),
      slopesOfStates: steps.map(({ state }) => new Float32Array(state.length)),
    };
  }

  /** Adds to the odds of an input's answers what the states say. */
  addOdds(odds: Float32Array, { states }: GatedReading, index: number): void {
    addWeightedRows(odds, states[index] as Float32Array, this.parts.rows);
  }

  /** From the slopes by the odds of an input to those by its states: once for each input, before `backToInputs`. */
  backFromOdds(
    slopes: Float32Array,
    { states, strengths, slopesOfStates }: GatedReading,
    index: number,
  ): void {
    const own = slopesOfStates[index] as Float32Array;
    backThroughRows(
      slopes,
      { values: states[index] as Float32Array, rows: this.parts.rows },
      { slopesOfValues: own, slopesOfRows: this.slopes.rows },
    );
    own.set(product(own, strengths[index] as Float32Array));
  }

  /** From the slopes by all states, the last one read first, to those by the layer's numbers and, added to, by the inputs. */
  backToInputs(
    { steps, slopesOfStates }: GatedReading,
    inputs: readonly Float32Array[],
    slopesOfInputs: readonly Float32Array[],
  ): void {
    const back = this.direction === 'forward' ? -1 : 1;
    for (const index of readingOrder(inputs.length, this.direction).reverse()) {
      const step = steps[index] as GatedStep;
      const none = () => new Float32Array(step.state.length);
      backThroughStep(
        { layer: this.parts.layer, slopes: this.slopes.layer },
        slopesOfStates[index] as Float32Array,
        {
          step,
          input: inputs[index] as Float32Array,
          before: steps[index + back]?.state ?? none(),
          slopesOfInput: slopesOfInputs[index] as Float32Array,
          slopesOfBefore: slopesOfStates[index + back] ?? none(),
        },
      );
    }
  }
}

/** Each number times the other's. */
export function product(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, index) => value * (other[index] as number));
}
