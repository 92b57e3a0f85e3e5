/** Sequences of labels and how one may follow another. */
export interface Transitions {
  readonly labels: number;
  /** `from * labels + to`; label 0 stands before the first and after the last token. */
  readonly weights: ArrayLike<number>;
}

/** Room for the tables of a search, kept between searches; grows with the longest run. */
let best = new Float64Array(1024);
let from = new Uint8Array(1024);

/**
 * The labels of a run that are likeliest together (Viterbi 1967). `scores[i * labels + label]` says how well a label fits token `i`, from token
 * `first` to before `end`; the answer is written into `path` from index `first` on. Time grows with the tokens times the square of the labels.
 */
export function writeBestPath(
  scores: Float64Array,
  first: number,
  end: number,
  { labels, weights }: Transitions,
  path: Uint8Array,
): void {
  const count = end - first;
  if (count <= 0) return;
  if (best.length < count * labels) {
    best = new Float64Array(count * labels * 2);
    from = new Uint8Array(count * labels * 2);
  }
  for (let to = 0; to < labels; to++)
    best[to] = (scores[first * labels + to] as number) + (weights[to] as number);
  for (let i = 1; i < count; i++) {
    const before = (i - 1) * labels;
    const own = i * labels;
    for (let to = 0; to < labels; to++) {
      let most = Number.NEGATIVE_INFINITY;
      let chosen = 0;
      for (let k = 0; k < labels; k++) {
        const sum = (best[before + k] as number) + (weights[k * labels + to] as number);
        if (sum > most) {
          most = sum;
          chosen = k;
        }
      }
      best[own + to] = most + (scores[(first + i) * labels + to] as number);
      from[own + to] = chosen;
    }
  }
  let most = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (let k = 0; k < labels; k++) {
    const sum = (best[(count - 1) * labels + k] as number) + (weights[k * labels] as number);
    if (sum > most) {
      most = sum;
      label = k;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    path[first + i] = label;
    label = from[i * labels + label] as number;
  }
}
