import type { GatedLayer, GatedStep } from '../../analysis/learned/gated-layer.ts';
import { addTo } from '../../analysis/learned/weighted-rows.ts';
import { backThroughRows } from './back-through-rows.ts';

/** A layer and the slopes of a loss by its numbers, in the same parts. */
export interface LayerWithSlopes {
  readonly layer: GatedLayer;
  readonly slopes: GatedLayer;
}

/** A step that was taken, from what, and the slopes of a loss by what it came from, to be added to. */
export interface TakenStep {
  readonly step: GatedStep;
  readonly input: Float32Array;
  readonly before: Float32Array;
  readonly slopesOfInput: Float32Array;
  readonly slopesOfBefore: Float32Array;
}

/**
 * The way back through `gatedStep` (back-propagation, Rumelhart et al. 1986): from the slopes of a loss by the states after a step, adds those by the layer's
 * numbers, by the input and by the states before.
 */
export function backThroughStep(
  { layer, slopes }: LayerWithSlopes,
  slopesOfState: Float32Array,
  { step, input, before, slopesOfInput, slopesOfBefore }: TakenStep,
): void {
  const states = before.length;
  const { reset, update, fresh, kept } = step;
  // The slopes by the sums that the gates and the new states are made of.
  const ofSums = new Float32Array(3 * states);
  const ofGates = ofSums.subarray(0, 2 * states);
  const ofFresh = ofSums.subarray(2 * states);
  const ofKept = new Float32Array(states);
  for (let i = 0; i < states; i++) {
    const slope = slopesOfState[i] as number;
    const stays = update[i] as number;
    const own = fresh[i] as number;
    ofFresh[i] = slope * (1 - stays) * (1 - own * own);
    ofGates[states + i] = slope * ((before[i] as number) - own) * stays * (1 - stays);
    slopesOfBefore[i] = (slopesOfBefore[i] as number) + slope * stays;
  }
  backThroughRows(
    ofFresh,
    { values: kept, rows: layer.ofKept },
    { slopesOfValues: ofKept, slopesOfRows: slopes.ofKept },
  );
  for (let i = 0; i < states; i++) {
    const open = reset[i] as number;
    const slope = ofKept[i] as number;
    ofGates[i] = slope * (before[i] as number) * open * (1 - open);
    slopesOfBefore[i] = (slopesOfBefore[i] as number) + slope * open;
  }
  backThroughRows(
    ofGates,
    { values: before, rows: layer.ofState },
    { slopesOfValues: slopesOfBefore, slopesOfRows: slopes.ofState },
  );
  backThroughRows(
    ofSums,
    { values: input, rows: layer.ofInput },
    { slopesOfValues: slopesOfInput, slopesOfRows: slopes.ofInput },
  );
  addTo(slopes.biases, ofSums);
}
