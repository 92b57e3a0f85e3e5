import { PLACE_BITS, placeOf } from '../../analysis/learned/weights.ts';
import { createRandom, shuffle } from './random.ts';
import { keptPlaces, type TrainedWeights, writeWeights } from './write-weights.ts';

/** A run of tokens with what speaks for their labels. Label 0 stands before and after every run. */
export interface LabelledRun {
  /** Hashes of the features of all its tokens, one token after the other. */
  readonly features: Int32Array;
  /** Where each token's features begin; one more number than tokens. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** How much the run counts beside others. */
  readonly weight: number;
}

export interface TaggerSettings {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a token's features that is left out at each look, so that no feature is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
  /** Places that may have weights (1); missing: all. */
  readonly kept?: Uint8Array;
  /** Features of fewer tokens have no weight: what was seen once says nothing of other texts. */
  readonly fewest: number;
  /** Epochs at the end whose weights are averaged. */
  readonly averaged: number;
  /** Fits on the kept features whose weights are averaged, each with a seed of its own: what one order of the texts did by chance evens out. */
  readonly fits: number;
}

/** Gathers the features of a run, token by token. */
export class RunBuilder {
  readonly #features: number[] = [];
  readonly #starts: number[] = [0];

  /** Adds the hashes from `from` to before `to` to the token at hand. */
  add(hashes: Int32Array, to: number, from = 0): void {
    for (let i = from; i < to; i++) this.#features.push(hashes[i] as number);
  }

  endToken(): void {
    this.#starts.push(this.#features.length);
  }

  /** The run with the label of each token. */
  run(labels: Uint8Array, weight: number): LabelledRun {
    return {
      features: Int32Array.from(this.#features),
      starts: Int32Array.from(this.#starts),
      labels,
      weight,
    };
  }
}

/** A tagger as a file of `assets/models`: trained on all features, then again, `fits` times, on the `most` rows that were kept. `byFrequency`: as for `keptPlaces`. */
export function trainPrunedTagger(
  runs: readonly LabelledRun[],
  settings: TaggerSettings,
  { most, byFrequency }: { readonly most: number; readonly byFrequency: boolean },
): Uint8Array {
  const { counts, ...first } = trainTagger(runs, settings);
  const kept = keptPlaces(first, most, byFrequency ? counts : undefined);
  const fits = Array.from({ length: settings.fits }, (_, fit) =>
    trainTagger(runs, { ...settings, kept, seed: settings.seed + fit }),
  );
  return writeWeights(averageOf(fits), most);
}

function averageOf(fits: readonly TrainedWeights[]): TrainedWeights {
  const [first, ...others] = fits as [TrainedWeights, ...TrainedWeights[]];
  const table = Float32Array.from(first.table);
  const fixed = [...first.fixed];
  for (const other of others) {
    other.table.forEach((weight, at) => {
      table[at] = (table[at] as number) + weight;
    });
    other.fixed.forEach((weight, at) => {
      fixed[at] = (fixed[at] as number) + weight;
    });
  }
  return {
    labels: first.labels,
    table: table.map((sum) => sum / fits.length),
    fixed: fixed.map((sum) => sum / fits.length),
  };
}

/** Pairs of labels `from * labels + to` that cannot follow each other: a mark goes on only after its own beginning. */
function forbiddenPairs(labels: number): Set<number> {
  const pairs = new Set<number>();
  for (let from = 0; from < labels; from++)
    for (let to = 2; to < labels; to += 2) if (from !== to && from !== to - 1) pairs.add(from * labels + to);
  return pairs;
}

/**
 * A linear-chain conditional random field over hashed features, fitted by AdaGrad with inverted feature dropout; the weights of the last
 * epochs are averaged. `fixed` of the result are the transitions, `from * labels + to`. The same runs, settings and seed give the same weights.
 */
function trainTagger(
  runs: readonly LabelledRun[],
  settings: TaggerSettings,
): TrainedWeights & { readonly counts: Uint32Array } {
  const { labels, epochs, rate, dropout, seed, kept, fewest } = settings;
  const random = createRandom(seed);
  const dense = new Map<number, number>();
  const counts = new Uint32Array(2 ** PLACE_BITS);
  for (const { features } of runs)
    for (const hash of features) {
      const place = placeOf(hash);
      counts[place] = (counts[place] as number) + 1;
    }
  const placed = runs.map(({ features }) =>
    features.map((hash) => {
      const place = placeOf(hash);
      if ((kept && kept[place] === 0) || (counts[place] as number) < fewest) return -1;
      let index = dense.get(place);
      if (index === undefined) {
        index = dense.size;
        dense.set(place, index);
      }
      return index;
    }),
  );
  const size = dense.size * labels;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-8);
  const sums = new Float32Array(size);
  const transitions = new Float64Array(labels * labels);
  const forbidden = forbiddenPairs(labels);
  for (const pair of forbidden) transitions[pair] = -50;
  const transitionSquares = new Float64Array(labels * labels).fill(1e-8);
  const transitionSums = new Float64Array(labels * labels);
  const order = runs.map((_, index) => index);
  const longest = runs.reduce((most, { labels: own }) => Math.max(most, own.length), 0);
  const scores = new Float64Array(longest * labels);
  const forward = new Float64Array((longest + 1) * labels);
  const backward = new Float64Array((longest + 1) * labels);
  const terms = new Float64Array(labels);
  const gradient = new Float64Array(labels);
  const pairs = new Float64Array(labels * labels);
  let used = new Int32Array(1024);
  const usedStarts = new Int32Array(longest + 1);

  const logSum = (): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < labels; i++) if ((terms[i] as number) > most) most = terms[i] as number;
    let sum = 0;
    for (let i = 0; i < labels; i++) sum += Math.exp((terms[i] as number) - most);
    return most + Math.log(sum);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const run = runs[index] as LabelledRun;
      const features = placed[index] as Int32Array;
      const count = run.labels.length;
      if (used.length < features.length) used = new Int32Array(features.length * 2);
      const raised = 1 / (1 - dropout);
      let usedCount = 0;
      for (let i = 0; i < count; i++) {
        usedStarts[i] = usedCount;
        for (let l = 0; l < labels; l++) scores[i * labels + l] = 0;
        for (let f = run.starts[i] as number; f < (run.starts[i + 1] as number); f++) {
          const row = features[f] as number;
          if (row < 0 || (dropout > 0 && random() < dropout)) continue;
          used[usedCount++] = row;
          for (let l = 0; l < labels; l++)
            scores[i * labels + l] =
              (scores[i * labels + l] as number) + (weights[row * labels + l] as number) * raised;
        }
      }
      usedStarts[count] = usedCount;
      for (let l = 0; l < labels; l++) forward[l] = (scores[l] as number) + (transitions[l] as number);
      for (let i = 1; i < count; i++)
        for (let l = 0; l < labels; l++) {
          for (let k = 0; k < labels; k++)
            terms[k] = (forward[(i - 1) * labels + k] as number) + (transitions[k * labels + l] as number);
          forward[i * labels + l] = logSum() + (scores[i * labels + l] as number);
        }
      for (let l = 0; l < labels; l++) backward[(count - 1) * labels + l] = transitions[l * labels] as number;
      for (let i = count - 2; i >= 0; i--)
        for (let l = 0; l < labels; l++) {
          for (let k = 0; k < labels; k++)
            terms[k] =
              (transitions[l * labels + k] as number) +
              (scores[(i + 1) * labels + k] as number) +
              (backward[(i + 1) * labels + k] as number);
          backward[i * labels + l] = logSum();
        }
      for (let l = 0; l < labels; l++)
        terms[l] =
          (forward[(count - 1) * labels + l] as number) + (backward[(count - 1) * labels + l] as number);
      const total = logSum();
      pairs.fill(0);
      for (let i = 0; i < count; i++) {
        const gold = run.labels[i] as number;
        const before = i === 0 ? 0 : (run.labels[i - 1] as number);
        pairs[before * labels + gold] = (pairs[before * labels + gold] as number) + 1;
        if (i === 0)
          for (let l = 0; l < labels; l++)
            pairs[l] =
              (pairs[l] as number) - Math.exp((forward[l] as number) + (backward[l] as number) - total);
        else
          for (let k = 0; k < labels; k++)
            for (let l = 0; l < labels; l++)
              pairs[k * labels + l] =
                (pairs[k * labels + l] as number) -
                Math.exp(
                  (forward[(i - 1) * labels + k] as number) +
                    (transitions[k * labels + l] as number) +
                    (scores[i * labels + l] as number) +
                    (backward[i * labels + l] as number) -
                    total,
                );
        for (let l = 0; l < labels; l++)
          gradient[l] =
            ((l === gold ? 1 : 0) -
              Math.exp((forward[i * labels + l] as number) + (backward[i * labels + l] as number) - total)) *
            run.weight;
        for (let u = usedStarts[i] as number; u < (usedStarts[i + 1] as number); u++) {
          const row = (used[u] as number) * labels;
          for (let l = 0; l < labels; l++) {
            const own = gradient[l] as number;
            squares[row + l] = (squares[row + l] as number) + own * own;
            weights[row + l] =
              (weights[row + l] as number) + (rate * own) / Math.sqrt(squares[row + l] as number);
          }
        }
      }
      const last = run.labels[count - 1] as number;
      pairs[last * labels] = (pairs[last * labels] as number) + 1;
      for (let l = 0; l < labels; l++)
        pairs[l * labels] =
          (pairs[l * labels] as number) -
          Math.exp(
            (forward[(count - 1) * labels + l] as number) +
              (backward[(count - 1) * labels + l] as number) -
              total,
          );
      for (let p = 0; p < pairs.length; p++) {
        if (forbidden.has(p)) continue;
        const own = (pairs[p] as number) * run.weight;
        if (own === 0) continue;
        transitionSquares[p] = (transitionSquares[p] as number) + own * own;
        transitions[p] =
          (transitions[p] as number) + (rate * own) / Math.sqrt(transitionSquares[p] as number);
      }
    }
    if (epoch >= epochs - settings.averaged) {
      for (let i = 0; i < size; i++)
        sums[i] = (sums[i] as number) + (weights[i] as number) / settings.averaged;
      for (let i = 0; i < transitions.length; i++)
        transitionSums[i] = (transitionSums[i] as number) + (transitions[i] as number) / settings.averaged;
    }
  }
  const table = new Float32Array(2 ** PLACE_BITS * labels);
  for (const [place, index] of dense)
    table.set(sums.subarray(index * labels, (index + 1) * labels), place * labels);
  return { labels, table, fixed: [...transitionSums], counts };
}
