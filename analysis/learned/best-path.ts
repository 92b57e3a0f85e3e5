import type { Weights } from './weights.ts';

/**
 * A stretch of tokens a tagger marks: `[first, end)`. Label 0 is no mark; of marks of kind `k` label `2k + 1` begins one and `2k + 2` goes on.
 */
export interface Marked {
  readonly kind: number;
  readonly first: number;
  readonly end: number;
}

/** The label that begins a mark of this kind; the next one goes on. */
export function beginningOf(kind: number): number {
  return 2 * kind + 1;
}

/**
 * Finds the labels of a run of tokens that are likeliest together (Viterbi 1967), with the transitions in `weights.fixed`: `from * labels + to`,
 * label 0 standing before the first and after the last token. Time grows with the tokens times the square of the labels.
 */
export class BestPath {
  readonly #weights: Weights;
  #scores: Float64Array;
  #best: Float64Array;
  #from: Uint8Array;
  #path: Uint8Array;

  /** `room`: tokens of a usual run; a longer one makes more. */
  constructor(weights: Weights, room: number) {
    this.#weights = weights;
    this.#scores = new Float64Array(room * weights.labels);
    this.#best = new Float64Array(room * weights.labels);
    this.#from = new Uint8Array(room * weights.labels);
    this.#path = new Uint8Array(room);
  }

  /** Where the scores of a run of `count` tokens are to be written: `token * labels + label`. What was written before is still there. */
  scoresFor(count: number): Float64Array {
    if (count > this.#path.length) {
      const size = 2 * count * this.#weights.labels;
      this.#scores = new Float64Array(size);
      this.#best = new Float64Array(size);
      this.#from = new Uint8Array(size);
      this.#path = new Uint8Array(2 * count);
    }
    return this.#scores;
  }

  /** What the best labels of a run of `count` tokens mark, in reading order, the run's first token being token `first`. */
  marked(count: number, first: number): Marked[] {
    this.#findPath(count);
    const found: Marked[] = [];
    for (let i = 0; i < count; i++) {
      const label = this.#path[i] as number;
      if (label % 2 === 0) continue;
      let end = i + 1;
      while (end < count && this.#path[end] === label + 1) end++;
      found.push({ kind: (label - 1) / 2, first: first + i, end: first + end });
      i = end - 1;
    }
    return found;
  }

  #findPath(count: number): void {
    if (count === 0) return;
    const { labels, fixed } = this.#weights;
    const scores = this.#scores;
    const best = this.#best;
    for (let to = 0; to < labels; to++) best[to] = (scores[to] as number) + (fixed[to] as number);
    for (let i = 1; i < count; i++) {
      const before = (i - 1) * labels;
      const own = i * labels;
      for (let to = 0; to < labels; to++) {
        let most = Number.NEGATIVE_INFINITY;
        let chosen = 0;
        for (let k = 0; k < labels; k++) {
          const sum = (best[before + k] as number) + (fixed[k * labels + to] as number);
          if (sum > most) {
            most = sum;
            chosen = k;
          }
        }
        best[own + to] = most + (scores[own + to] as number);
        this.#from[own + to] = chosen;
      }
    }
    let most = Number.NEGATIVE_INFINITY;
    let label = 0;
    for (let k = 0; k < labels; k++) {
      const sum = (best[(count - 1) * labels + k] as number) + (fixed[k * labels] as number);
      if (sum > most) {
        most = sum;
        label = k;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      this.#path[i] = label;
      label = this.#from[i * labels + label] as number;
    }
  }
}
