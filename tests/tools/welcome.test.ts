import { expect, it } from 'vitest';
import { softmax } from '../../analysis/learned/softmax.ts';
import { toSlopes } from '../../tools/train/welcome.ts';
import { measuredSlopes } from '../support/measured-slopes.ts';

const ODDS = Float32Array.from([0.4, -1.2, 2, -0.3]);

it('gives the slopes of the logarithm of the chance of all welcome answers', () => {
  const loss = () => {
    const chances = ODDS.slice();
    softmax(chances);
    return -0.5 * Math.log((chances[1] as number) + 0.4 * (chances[2] as number));
  };
  const slopes = ODDS.slice();
  softmax(slopes);
  toSlopes(
    slopes,
    [
      [1, 1],
      [2, 0.4],
    ],
    0.5,
  );
  measuredSlopes(ODDS, loss).forEach((slope, index) => {
    expect(slopes[index], `number ${index}`).toBeCloseTo(slope, 3);
  });
});
