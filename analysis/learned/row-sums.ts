import type { Weights } from './weights.ts';

/**
 * Sums of a model's weights, in units of its scale. What depends on a word alone, wherever that stands, is summed once for each distinct
 * word: of some eighty features of a token that leaves twenty rows to look up.
 */
export class RowSums {
  readonly #weights: Weights;
  readonly #lanes: number;
  /** Packed as `Weights.addRows` does it. */
  readonly #kept: Int32Array;
  readonly #isKept: Uint8Array;
  readonly #total: Int32Array;

  /** `keys`: how many sums may be kept. */
  constructor(weights: Weights, keys: number) {
    this.#weights = weights;
    this.#lanes = weights.lanes;
    this.#kept = new Int32Array(keys * weights.lanes);
    this.#isKept = new Uint8Array(keys);
    this.#total = new Int32Array(weights.lanes);
  }

  /** True when the sum of this key is kept. */
  has(key: number): boolean {
    return this.#isKept[key] === 1;
  }

  /** Keeps the sum of `count` features under a key that has none yet. */
  keep(key: number, features: Int32Array, count: number): void {
    this.#isKept[key] = 1;
    this.#weights.addRows(features, count, this.#kept, key * this.#lanes);
  }

  /** Keeps the sum of `count` features under a key in place of what was kept there. */
  keepAnew(key: number, features: Int32Array, count: number): void {
    const from = key * this.#lanes;
    this.#kept.fill(0, from, from + this.#lanes);
    this.keep(key, features, count);
  }

  /** Begins a total at nothing. */
  start(): void {
    for (let lane = 0; lane < this.#lanes; lane++) this.#total[lane] = 0;
  }

  /** Begins a total at the sum kept under a key. */
  startFrom(key: number): void {
    const from = key * this.#lanes;
    for (let lane = 0; lane < this.#lanes; lane++) this.#total[lane] = this.#kept[from + lane] as number;
  }

  /** Adds the weights of `count` features to the total. */
  addToTotal(features: Int32Array, count: number): void {
    this.#weights.addRows(features, count, this.#total, 0);
  }

  /** Adds the sum kept under a key to the total. */
  addKeptToTotal(key: number): void {
    const total = this.#total;
    const from = key * this.#lanes;
    for (let lane = 0; lane < this.#lanes; lane++)
      total[lane] = (total[lane] as number) + (this.#kept[from + lane] as number);
  }

  /** Keeps the total under a key. */
  keepTotal(key: number): void {
    this.#isKept[key] = 1;
    const to = key * this.#lanes;
    for (let lane = 0; lane < this.#lanes; lane++) this.#kept[to + lane] = this.#total[lane] as number;
  }

  /** Writes the total of each label, times the model's scale, from `to` on. */
  writeTotal(scores: Float64Array, to: number): void {
    const { labels, scale } = this.#weights;
    for (let label = 0; label < labels; label++)
      scores[to + label] = unpacked(this.#total[label >> 1] as number, label) * scale;
  }
}

/** A label's sum in its number. */
function unpacked(packed: number, label: number): number {
  const first = (packed << 16) >> 16;
  return (label & 1) === 0 ? first : (packed - first) >> 16;
}
