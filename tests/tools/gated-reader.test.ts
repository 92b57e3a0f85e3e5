import { expect, it } from 'vitest';
import { gatedLayer, gatedLayerLength } from '../../analysis/learned/gated-layer.ts';
import { GatedReader } from '../../tools/train/gated-reader.ts';
import { createRandom } from '../../tools/train/random.ts';
import { measuredSlopes } from '../support/measured-slopes.ts';

const [INPUTS, STATES, ANSWERS, LENGTH] = [4, 3, 2, 4];
const random = createRandom(5);
const some = (length: number) => Float32Array.from({ length }, () => random() * 2 - 1);
/** One state is left out, the others are made stronger. */
const strengths = () => Float32Array.of(1.5, 0, 1.5);

it.each(['forward', 'backward'] as const)(
  'goes back through a whole text by the slopes that small changes show: %s',
  (direction) => {
    const numbers = some(gatedLayerLength(INPUTS, STATES));
    const rows = some(STATES * ANSWERS);
    const inputs = Array.from({ length: LENGTH }, () => some(INPUTS));
    const outer = Array.from({ length: LENGTH }, () => some(ANSWERS));
    const slopesOfNumbers = new Float32Array(numbers.length);
    const slopesOfRows = new Float32Array(rows.length);
    const slopesOfInputs = inputs.map(() => new Float32Array(INPUTS));
    const reader = new GatedReader(
      direction,
      { layer: gatedLayer(numbers, INPUTS, STATES), rows },
      { layer: gatedLayer(slopesOfNumbers, INPUTS, STATES), rows: slopesOfRows },
    );
    const loss = () => {
      const reading = reader.read(inputs, strengths);
      return outer.reduce((sum, own, index) => {
        const odds = new Float32Array(ANSWERS);
        reader.addOdds(odds, reading, index);
        return sum + odds.reduce((all, each, answer) => all + each * (own[answer] as number), 0);
      }, 0);
    };
    const reading = reader.read(inputs, strengths);
    outer.forEach((own, index) => {
      reader.backFromOdds(own, reading, index);
    });
    reader.backToInputs(reading, inputs, slopesOfInputs);

    const parts: [Float32Array, Float32Array][] = [
      [numbers, slopesOfNumbers],
      [rows, slopesOfRows],
      ...inputs.map((own, index) => [own, slopesOfInputs[index]] as [Float32Array, Float32Array]),
    ];
    for (const [own, reckoned] of parts)
      measuredSlopes(own, loss).forEach((slope, index) => {
        expect(reckoned[index]).toBeCloseTo(slope, 2);
      });
  },
);
