/**
 * The way back through `addWeightedRows`: from the slopes of a loss by the sums, adds those by each row of value other than 0 to `slopesOfRows` and that by its
 * value to `slopesOfValues`. A value of 0 gets no slope: it is a unit or state that was silent or left out, whose slope counts for nothing, but for a state that
 * is 0 by chance.
 */
export function backThroughRows(
  slopes: Float32Array,
  { values, rows }: { readonly values: Float32Array; readonly rows: Float32Array },
  {
    slopesOfValues,
    slopesOfRows,
  }: { readonly slopesOfValues: Float32Array; readonly slopesOfRows: Float32Array },
): void {
  const width = slopes.length;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value === 0) continue;
    const at = row * width;
    let own = 0;
    for (let i = 0; i < width; i++) {
      const slope = slopes[i] as number;
      own += slope * (rows[at + i] as number);
      slopesOfRows[at + i] = (slopesOfRows[at + i] as number) + slope * value;
    }
    slopesOfValues[row] = (slopesOfValues[row] as number) + own;
  }
}
