import type { Weights } from './weights.ts';

/**
 * Sums of a model's weights, in units of its scale. What depends on a word alone, wherever that stands, is summed once for each distinct
 * word: of some eighty features of a token that leaves twenty rows to look up.
 */
export class RowSums {
  readonly #weights: Weights;
  readonly #sums: Int32Array;
  readonly #isSummed: Uint8Array;

  /** `keys`: how many sums may be kept. */
  constructor(weights: Weights, keys: number) {
    this.#weights = weights;
    this.#sums = new Int32Array(keys * weights.labels);
    this.#isSummed = new Uint8Array(keys);
  }

  /** Adds the weights of `count` features to the sums of all labels from `to` on. */
  add(features: Int32Array, count: number, sums: Float64Array | Int32Array, to: number): void {
    const { rows, labels } = this.#weights;
    for (let f = 0; f < count; f++) {
      const row = this.#weights.rowOf(features[f] as number);
      if (row < 0) continue;
      for (let l = 0; l < labels; l++) sums[to + l] = (sums[to + l] as number) + (rows[row + l] as number);
    }
  }

  /** True when the sum of this key is kept. */
  has(key: number): boolean {
    return this.#isSummed[key] === 1;
  }

  /** Keeps the sum of `count` features under a key. */
  keep(key: number, features: Int32Array, count: number): void {
    this.#isSummed[key] = 1;
    this.add(features, count, this.#sums, key * this.#weights.labels);
  }

  /** Adds the sum kept under a key. */
  addKept(key: number, sums: Float64Array, to: number): void {
    const { labels } = this.#weights;
    const from = key * labels;
    for (let l = 0; l < labels; l++)
      sums[to + l] = (sums[to + l] as number) + (this.#sums[from + l] as number);
  }
}
