import { describe, expect, it } from 'vitest';
import { BestPath } from '../../../analysis/learned/best-path.ts';
import { hashWord, mix } from '../../../analysis/learned/feature-hash.ts';
import { PLACE_BITS, placeOf, readWeights } from '../../../analysis/learned/weights.ts';
import { readWordClusters } from '../../../analysis/learned/word-clusters.ts';
import { writeWeights } from '../../../tools/train/write-weights.ts';

const LABELS = 3;
const KNOWN = ['port', 'ship', 'crane'].map((word) => mix(1, hashWord(word)));

function file(): Uint8Array {
  const table = new Float32Array(2 ** PLACE_BITS * LABELS);
  KNOWN.forEach((hash, index) => {
    table.set([index + 1, 0, -1], placeOf(hash) * LABELS);
  });
  return writeWeights({ labels: LABELS, table, fixed: [0.5, -0.25] }, 10);
}

describe('a file of weights', () => {
  it('gives back what was written, rounded to its scale', () => {
    const { weights, end } = readWeights(file());
    expect(end).toBe(file().length);
    expect([...weights.fixed]).toEqual([0.5, -0.25]);
    KNOWN.forEach((hash, index) => {
      const row = weights.rowOf(hash);
      expect((weights.rows[row] as number) * weights.scale).toBeCloseTo(index + 1, 1);
      expect((weights.rows[row + 2] as number) * weights.scale).toBeCloseTo(-1, 1);
    });
  });

  it('has no row for a feature it was not given', () => {
    const { weights } = readWeights(file());
    expect(weights.rowOf(mix(1, hashWord('lighthouse')))).toBe(-1);
  });

  it('keeps only the heaviest rows when there is no room for more', () => {
    const table = new Float32Array(2 ** PLACE_BITS * LABELS);
    KNOWN.forEach((hash, index) => {
      table.set([index + 1, 0, 0], placeOf(hash) * LABELS);
    });
    const { weights } = readWeights(writeWeights({ labels: LABELS, table, fixed: [] }, 1));
    expect(KNOWN.map((hash) => weights.rowOf(hash) >= 0)).toEqual([false, false, true]);
  });

  it('reads a part of a larger buffer as well as a buffer of its own', () => {
    const own = file();
    const larger = new Uint8Array(own.length + 7);
    larger.set(own, 7);
    const { weights } = readWeights(larger.subarray(7));
    const alone = readWeights(own).weights;
    expect(weights.rows[weights.rowOf(KNOWN[1] as number)]).toBe(alone.rows[alone.rowOf(KNOWN[1] as number)]);
  });

  it.each([
    ['other bytes', new Uint8Array(64), /no weights at byte 0/],
    ['nothing', new Uint8Array(0), /no weights at byte 0/],
    ['the first half', file().slice(0, 30), /ends too soon/],
  ])('is refused with what is wrong: %s', (_, bytes, message) => {
    expect(() => readWeights(bytes)).toThrow(message);
  });
});

describe('the best path', () => {
  /** What is marked in tokens of these scores, with labels none, begins and goes on. */
  function marked(scores: readonly number[], fixed: readonly number[]) {
    const table = new Float32Array(2 ** PLACE_BITS * LABELS);
    const { weights } = readWeights(writeWeights({ labels: LABELS, table, fixed }, 1));
    const path = new BestPath(weights, 1);
    const count = scores.length / LABELS;
    path.scoresFor(count).set(scores);
    return path.marked(count, 10);
  }

  it('prefers labels that fit together over labels that fit alone', () => {
    const scores = [0, 1, 0, 0, 1, 0.8];
    expect(marked(scores, [0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      { kind: 0, first: 10, end: 11 },
      { kind: 0, first: 11, end: 12 },
    ]);
    expect(marked(scores, [0, 0, 0, 0, -5, 0, 0, 0, 0])).toEqual([{ kind: 0, first: 10, end: 12 }]);
  });

  it('marks nothing where no mark begins, and in a run without tokens', () => {
    expect(marked([1, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
    expect(marked([], [0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });
});

describe('the file of word classes', () => {
  it('gives each word the number of its line', () => {
    const clusters = readWordClusters('said told\nport ship\n');
    expect(['told', 'port', 'moon'].map((word) => clusters.get(word))).toEqual([0, 1, undefined]);
  });

  it('is refused when it has too many lines', () => {
    expect(() => readWordClusters('a\n'.repeat(300))).toThrow(/more than 256 lines/);
  });
});
