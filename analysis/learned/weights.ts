/** The weights of a linear model over hashed features, as a file of `assets/models` holds them. */
export interface Weights {
  /** How many labels each feature has a weight for. */
  readonly labels: number;
  /** Where the row of a feature starts in `rows`, by its hash; -1 for a feature the model has no weights for. */
  rowOf(hash: number): number;
  /** The weights, `labels` of them a row, in units of `scale`. */
  readonly rows: Int8Array;
  readonly scale: number;
  /** Weights that belong to no feature: biases, transitions; their order is the model's own. */
  readonly fixed: Float32Array;
}

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

  // Open addressing at half load: a table of pointers over all places would be 8 MB.
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const mask = capacity - 1;
  const places = new Int32Array(capacity).fill(-1);
  const offsets = new Int32Array(capacity);
  let place = 0;
  for (let row = 0; row < count; row++) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      place += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    let slot = place & mask;
    while (places[slot] !== -1) slot = (slot + 1) & mask;
    places[slot] = place;
    offsets[slot] = row * labels;
  }
  const end = at + count * labels;
  if (bytes.length < end) throw new Error('model: ends too soon');
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * labels);
  const rowOf = (hash: number): number => {
    const wanted = placeOf(hash);
    let slot = wanted & mask;
    for (;;) {
      const found = places[slot];
      if (found === wanted) return offsets[slot] as number;
      if (found === -1) return -1;
      slot = (slot + 1) & mask;
    }
  };
  return { weights: { labels, rowOf, rows, scale, fixed }, end };
}
