/** Where up to four rows begin, and how strong they are: kept here since making them anew each time costs as much as adding a row. */
const at = new Int32Array(4);
const strengths = new Float32Array(4);

/**
 * Adds to `sums` the rows of a matrix, each as strong as its value: row `i` are the `sums.length` numbers from `i * sums.length`. Rows of value 0
 * are passed over; the others are added four at a time, since most of the time goes into reading and writing the sums.
 */
export function addWeightedRows(sums: Float32Array, values: Float32Array, rows: Float32Array): void {
  const width = sums.length;
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row] === 0) continue;
    at[count] = row * width;
    strengths[count] = values[row] as number;
    if (++count < 4) continue;
    addFour(sums, rows);
    count = 0;
  }
  // Rows of no strength stand in for those that four lack.
  strengths.fill(0, count);
  at.fill(0, count);
  if (count > 0) addFour(sums, rows);
}

function addFour(sums: Float32Array, rows: Float32Array): void {
  const atA = at[0] as number;
  const atB = at[1] as number;
  const atC = at[2] as number;
  const atD = at[3] as number;
  const a = strengths[0] as number;
  const b = strengths[1] as number;
  const c = strengths[2] as number;
  const d = strengths[3] as number;
  for (let i = 0; i < sums.length; i++)
    sums[i] =
      (sums[i] as number) +
      a * (rows[atA + i] as number) +
      b * (rows[atB + i] as number) +
      c * (rows[atC + i] as number) +
      d * (rows[atD + i] as number);
}

/** Adds numbers to as many others, each to its own. */
export function addTo(sums: Float32Array, own: Float32Array): void {
  for (let i = 0; i < own.length; i++) sums[i] = (sums[i] as number) + (own[i] as number);
}
