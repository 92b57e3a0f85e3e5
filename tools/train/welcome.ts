/** How welcome an answer is, by its index: 1 for what must be found; answers not named are wrong. */
export type Welcome = readonly (readonly [answer: number, welcome: number])[];

/**
 * Turns the chances of an example into the slopes of its loss, in place: the logarithm of the chance of all welcome answers together, times
 * the example's weight.
 */
export function toSlopes(chances: Float32Array, answers: Welcome, weight: number): void {
  let welcome = 1e-9;
  for (const [answer, own] of answers) welcome += (chances[answer] as number) * own;
  const shares = answers.map(
    ([answer, own]) => [answer, ((chances[answer] as number) * own) / welcome] as const,
  );
  for (const [answer, share] of shares) chances[answer] = (chances[answer] as number) - share;
  for (let answer = 0; answer < chances.length; answer++)
    chances[answer] = (chances[answer] as number) * weight;
}
