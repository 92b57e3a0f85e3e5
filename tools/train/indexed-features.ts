/** Indexes of features and how strong each is. */
export interface IndexedFeatures {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** Adds to sums the rows of features in a matrix whose rows are as long as the sums, each as strong as its feature. */
export function addRows(sums: Float32Array, { features, values }: IndexedFeatures, rows: Float32Array): void {
  const width = sums.length;
  for (let i = 0; i < features.length; i++) {
    const at = (features[i] as number) * width;
    const value = values[i] as number;
    for (let unit = 0; unit < width; unit++)
      sums[unit] = (sums[unit] as number) + (rows[at + unit] as number) * value;
  }
}

/** Adds slopes to the rows of features, each as strong as its feature: the way back through `addRows`. */
export function addToRows(
  slopes: Float32Array,
  { features, values }: IndexedFeatures,
  rows: Float32Array,
): void {
  const width = slopes.length;
  for (let i = 0; i < features.length; i++) {
    const at = (features[i] as number) * width;
    const value = values[i] as number;
    for (let unit = 0; unit < width; unit++)
      rows[at + unit] = (rows[at + unit] as number) + (slopes[unit] as number) * value;
  }
}
