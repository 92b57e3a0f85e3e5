/** Makes of log-odds chances that sum to 1, in place (softmax; the largest is taken off first so that none overflows). */
export function softmax(odds: Float32Array | Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const each of odds) most = Math.max(most, each);
  let sum = 0;
  for (let i = 0; i < odds.length; i++) {
    odds[i] = Math.exp((odds[i] as number) - most);
    sum += odds[i] as number;
  }
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] as number) / sum;
}
