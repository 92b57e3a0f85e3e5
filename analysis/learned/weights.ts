/** The weights of a linear model over hashed features, as a file of `assets/models` holds them. */
export interface Weights {
  /** How many labels each feature has a weight for. */
  readonly labels: number;
  /** Where the row of a feature starts in `rows`, by its hash; -1 for a feature the model has no weights for. */
  rowOf(hash: number): number;
  /** Numbers of a packed sum: two labels to each. */
  readonly lanes: number;
  /**
   * Adds the weights of `count` features, at most `MOST_ADDED` in all, to the packed sum that begins at `sums[to]`. The lower half of a
   * number is the first label's sum, and the number less that half, divided by 2^16, the second's.
   */
  addRows(features: Int32Array, count: number, sums: Int32Array, to: number): void;
  /** The weights, `labels` of them a row, in units of `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** Weights that belong to no feature: biases, transitions; their order is the model's own. */
  readonly fixed: Float32Array;
}

/** More weights may not fit the half of a number. */
export const MOST_ADDED = 255;

/** A feature's place among 2^22: a feature the model never saw is taken for one of 40,000 it knows once in a hundred times. */
export const PLACE_BITS = 22;

/** The place of a feature under which its row is kept. */
export function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - PLACE_BITS);
}

/** The first bytes of every file of weights: "SLW" and the version of the format. */
export const MAGIC = 0x31574c53;
/** Bytes before the numbers: magic, labels, rows, fixed weights (32 bits each) and the scale. */
export const HEADER_BYTES = 20;

/**
 * Reads weights that begin at byte `from` of a file: the header; the fixed weights as 32-bit floats; the distance of each row's place from the
 * place before in seven-bit groups, lowest first; the rows. All little-endian. `end` is one past their last byte. Throws an Error saying what
 * is wrong when the bytes are no such file or end too soon.
 */
export function readWeights(bytes: Uint8Array, from = 0): { weights: Weights; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < from + HEADER_BYTES || view.getUint32(from, true) !== MAGIC)
    throw new Error(`model: no weights at byte ${from}; train the models again with "npm run train"`);
  const labels = view.getUint32(from + 4, true);
  const count = view.getUint32(from + 8, true);
  const fixed = new Float32Array(view.getUint32(from + 12, true));
  const scale = view.getFloat32(from + 16, true);
  let at = from + HEADER_BYTES;
  if (bytes.length < at + fixed.length * 4 + count * (labels + 1)) throw new Error('model: ends too soon');
  for (let i = 0; i < fixed.length; i++, at += 4) fixed[i] = view.getFloat32(at, true);

  const places = new Int32Array(count);
  let place = 0;
  for (let row = 0; row < count; row++) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      place += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    places[row] = place;
  }
  const end = at + count * labels;
  if (bytes.length < end) throw new Error('model: ends too soon');
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * labels);
  return { weights: new PlacedWeights(places, { labels, rows, scale, fixed }), end };
}

/**
 * Weights found by rank in a set of bits (Jacobson 1989): a bit for each place says whether it has a row, and the rows stand in the places'
 * order, so a row's number is how many bits are set before its own. Most features of a text have no row, and to find that out touches half a
 * megabyte in all; with a hash table of places most of the time went into waiting for memory.
 */
class PlacedWeights implements Weights {
  readonly labels: number;
  readonly lanes: number;
  readonly rows: Int8Array;
  readonly scale: number;
  readonly fixed: Float32Array;
  /** 32 places to a number, the lowest bit first. */
  readonly #bits = new Int32Array(2 ** (PLACE_BITS - 5));
  /** How many bits are set in the numbers before. */
  readonly #before = new Int32Array(2 ** (PLACE_BITS - 5));
  /** Rows found and not yet added. */
  readonly #found = new Int32Array(MOST_ADDED);

  constructor(
    places: Int32Array,
    { labels, rows, scale, fixed }: Pick<Weights, 'labels' | 'rows' | 'scale' | 'fixed'>,
  ) {
    this.labels = labels;
    this.lanes = (labels + 1) >> 1;
    this.rows = rows;
    this.scale = scale;
    this.fixed = fixed;
    const bits = this.#bits;
    for (const place of places) bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
    for (let i = 1; i < bits.length; i++)
      this.#before[i] = (this.#before[i - 1] as number) + bitsSet(bits[i - 1] as number);
  }

  rowOf(hash: number): number {
    const place = placeOf(hash);
    const bits = this.#bits[place >> 5] as number;
    const own = 1 << (place & 31);
    if ((bits & own) === 0) return -1;
    return ((this.#before[place >> 5] as number) + bitsSet(bits & (own - 1))) * this.labels;
  }

  addRows(features: Int32Array, count: number, sums: Int32Array, to: number): void {
    const found = this.#found;
    const { rows, labels } = this;
    const pairs = labels >> 1;
    // All rows are looked for before any is added: so the searches need not wait for each other's memory.
    let hits = 0;
    for (let f = 0; f < count; f++) {
      const row = this.rowOf(features[f] as number);
      found[hits] = row;
      if (row >= 0) hits++;
    }
    for (let hit = 0; hit < hits; hit++) {
      let at = found[hit] as number;
      for (let lane = to; lane < to + pairs; lane++, at += 2)
        sums[lane] = (sums[lane] as number) + (rows[at] as number) + ((rows[at + 1] as number) << 16);
      if ((labels & 1) !== 0) sums[to + pairs] = (sums[to + pairs] as number) + (rows[at] as number);
    }
  }
}

/** How many of the 32 bits are set. */
function bitsSet(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
