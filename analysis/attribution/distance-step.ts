import type { TokenRange } from '../text/token-range.ts';

/** How far the token at `at` stands from a cue, in steps: 0 in it, then 1, 2, 3, up to 5, 8, 12, 20 tokens and beyond. */
export function distanceStep(at: number, { first, end }: TokenRange): number {
  const distance = at < first ? first - at : at >= end ? at - end + 1 : 0;
  if (distance <= 3) return distance;
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 12) return 6;
  return distance <= 20 ? 7 : 8;
}
