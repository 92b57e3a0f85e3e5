import { HEADER_BYTES, MAGIC, PLACE_BITS } from '../../analysis/learned/weights.ts';

/** Weights in full precision, as training leaves them. */
export interface TrainedWeights {
  readonly labels: number;
  /** `labels` weights for each of the 2^22 places of `placeOf`. */
  readonly table: Float32Array;
  readonly fixed: readonly number[];
}

/** Steps on either side of zero that a weight is rounded to: more bring nothing and pack worse. */
const LEVELS = 31;

/** The place of a row that is kept, with the largest of its weights. */
function heaviestRows({ labels, table }: TrainedWeights, most: number, counts?: Uint32Array): number[] {
  const kept: { place: number; weight: number }[] = [];
  for (let place = 0; place < 2 ** PLACE_BITS; place++) {
    let weight = 0;
    for (let label = 0; label < labels; label++)
      weight = Math.max(weight, Math.abs(table[place * labels + label] as number));
    if (weight > 0) kept.push({ place, weight: weight * (counts ? Math.sqrt(counts[place] as number) : 1) });
  }
  kept.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return kept
    .slice(0, most)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

/**
 * The places of the `most` rows that matter most, for training again on these alone: those with the largest weights, times the root of how
 * often they are met where `counts` says that for each place.
 */
export function keptPlaces(trained: TrainedWeights, most: number, counts?: Uint32Array): Uint8Array {
  const kept = new Uint8Array(2 ** PLACE_BITS);
  for (const place of heaviestRows(trained, most, counts)) kept[place] = 1;
  return kept;
}

/** The file of these weights as `readWeights` reads it, with at most `most` rows: those with the largest weights. */
export function writeWeights(trained: TrainedWeights, most: number): Uint8Array {
  const { labels, table, fixed } = trained;
  const rowAt = (place: number) => table.subarray(place * labels, (place + 1) * labels);
  return writeRows({ labels, fixed }, heaviestRows(trained, most), rowAt);
}

/** The file of these rows as `readWeights` reads it. `places`: ascending. */
export function writeRows(
  { labels, fixed }: Pick<TrainedWeights, 'labels' | 'fixed'>,
  places: readonly number[],
  rowAt: (place: number) => Float32Array,
): Uint8Array {
  // The few largest weights would make all others coarse.
  const sizes = places.flatMap((place) => Array.from(rowAt(place), Math.abs)).sort((a, b) => a - b);
  const scale = Math.max(1e-6, sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LEVELS;
  const rows: number[] = [];
  const gaps: number[] = [];
  let last = 0;
  for (const place of places) {
    const own = Array.from(rowAt(place), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / scale))),
    );
    if (own.every((weight) => weight === 0)) continue;
    rows.push(...own);
    let gap = place - last;
    for (; gap >= 0x80; gap = Math.floor(gap / 0x80)) gaps.push((gap % 0x80) + 0x80);
    gaps.push(gap);
    last = place;
  }
  const bytes = new Uint8Array(HEADER_BYTES + fixed.length * 4 + gaps.length + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, labels, true);
  view.setUint32(8, rows.length / labels, true);
  view.setUint32(12, fixed.length, true);
  view.setFloat32(16, scale, true);
  fixed.forEach((weight, index) => {
    view.setFloat32(HEADER_BYTES + index * 4, weight, true);
  });
  bytes.set(gaps, HEADER_BYTES + fixed.length * 4);
  new Int8Array(bytes.buffer).set(rows, HEADER_BYTES + fixed.length * 4 + gaps.length);
  return bytes;
}
