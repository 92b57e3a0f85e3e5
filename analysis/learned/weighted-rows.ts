/**
 * Adds to `sums` the rows of a matrix, each as strong as its value: row `i` are the `sums.length` numbers from `i * sums.length`. Rows of value 0
 * are passed over; the others are added four at a time, since most of the time goes into reading and writing the sums.
 */
export function addWeightedRows(sums: Float32Array, values: Float32Array, rows: Float32Array): void {
  const width = sums.length;
  const at = new Int32Array(4);
  const strengths = new Float32Array(4);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row] === 0) continue;
    at[count] = row * width;
    strengths[count] = values[row] as number;
    if (++count < 4) continue;
    addFour(sums, at, strengths, rows);
    count = 0;
  }
  strengths.fill(0, count);
  if (count > 0) addFour(sums, at, strengths, rows);
}

function addFour(sums: Float32Array, at: Int32Array, strengths: Float32Array, rows: Float32Array): void {
  const [atA, atB, atC, atD] = [at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, at[3] ?? 0];
  const [a, b, c, d] = [strengths[0] ?? 0, strengths[1] ?? 0, strengths[2] ?? 0, strengths[3] ?? 0];
  for (let i = 0; i < sums.length; i++)
    sums[i] =
      (sums[i] as number) +
      a * (rows[atA + i] as number) +
      b * (rows[atB + i] as number) +
      c * (rows[atC + i] as number) +
      d * (rows[atD + i] as number);
}
