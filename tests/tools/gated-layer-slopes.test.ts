import { expect, it } from 'vitest';
import { gatedLayer, gatedLayerLength, gatedStep, gatedSteps } from '../../analysis/learned/gated-layer.ts';
import { backThroughStep } from '../../tools/train/gated-layer-slopes.ts';
import { createRandom } from '../../tools/train/random.ts';
import { measuredSlopes } from '../support/measured-slopes.ts';

const [INPUTS, STATES] = [5, 3];
const random = createRandom(3);
const some = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1);
const numbers = some(gatedLayerLength(INPUTS, STATES));
const input = some(INPUTS);
const before = some(STATES);
const outer = some(STATES);

/** A loss of one step that each of its numbers bears on: the states, each times a number of its own. */
function loss(): number {
  const { state } = gatedStep(gatedLayer(numbers, INPUTS, STATES), input, before);
  return state.reduce((sum, own, index) => sum + own * (outer[index] as number), 0);
}

it('goes back through a step by the slopes that small changes show', () => {
  const slopes = new Float32Array(numbers.length);
  const layers = {
    layer: gatedLayer(numbers, INPUTS, STATES),
    slopes: gatedLayer(slopes, INPUTS, STATES),
  };
  const slopesOfInput = new Float32Array(INPUTS);
  const slopesOfBefore = new Float32Array(STATES);
  const step = gatedStep(layers.layer, input, before);
  backThroughStep(layers, outer, { step, input, before, slopesOfInput, slopesOfBefore });
  for (const [own, reckoned] of [
    [numbers, slopes],
    [input, slopesOfInput],
    [before, slopesOfBefore],
  ] as const)
    measuredSlopes(own, loss).forEach((slope, index) => {
      expect(reckoned[index]).toBeCloseTo(slope, 3);
    });
});

it('reads inputs in either direction, each state from those read before', () => {
  const layer = gatedLayer(numbers, INPUTS, STATES);
  const [one, two] = [some(INPUTS), some(INPUTS)];
  const states = (inputs: readonly Float32Array[], direction: 'forward' | 'backward') =>
    gatedSteps(layer, inputs, direction).map(({ state }) => [...state]);
  expect(states([one, two], 'backward')).toEqual(states([two, one], 'forward').reverse());
  expect(states([one, two], 'forward')[0]).toEqual(states([one], 'forward')[0]);
  expect(states([one, two], 'forward')[1]).not.toEqual(states([two], 'forward')[0]);
});
