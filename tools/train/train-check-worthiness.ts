import { PLACE_BITS } from '../../analysis/learned/weights.ts';
import { readJsonLines } from '../evaluate/shared-corpora.ts';
import { type DebateSentence, vectorsByPlace, worthExamples } from './check-worthiness-examples.ts';
import { type Example, type Fit, fitModel, oddsOf } from './check-worthiness-fit.ts';
import { wordVectors } from './check-worthiness-word-vectors.ts';
import { keptPlaces, type TrainedWeights, writeWeights } from './write-weights.ts';

/** Rows of the file: with all 60,000 features average precision on debates held out is the same to 0.001. */
const ROWS = 20_000;
/** Fits whose weights are averaged: from three on nothing is won. */
const SEEDS = [7, 8, 9];
/** Runs of neighbouring debates, each held out once to calibrate. */
const FOLDS = 5;
/** Sentences beside a fold that are neither learned from nor scored: the same exchange goes on. */
const GAP = 200;
/**
 * The probability at which 0.5 is set, so that F1 is best there. On the debates of 2016, each held out in turn, F1 is best between 0.20 and
 * 0.32, on older ones between 0.36 and 0.45: what comes next will be more like the newest.
 */
const BEST_THRESHOLD = 0.28;

/**
 * Trains the model of check-worthiness on the debate sentences of CheckThat! 2024 (CC BY 4.0) under the shared `folder`; what words are used
 * alike is learned from these and from two sets of news. Gives the file `assets/models/check-worthiness.bin`; the same texts, the same bytes.
 */
export function trainCheckWorthiness(folder: string): Uint8Array {
  const sentences = readJsonLines<DebateSentence>(folder, 'corpora/claims/checkthat24_en/train.jsonl');
  const news = ['corpora/news-conflict.jsonl', 'corpora/polnear/train.jsonl'].flatMap((path) =>
    readJsonLines<{ text: string }>(folder, path),
  );
  const vectors = wordVectors([...sentences, ...news].map(({ text }) => text));
  const examples = worthExamples(sentences, vectors);
  return writeWeights(toWeights(trainOn(examples, vectors), vectors, calibration(examples, vectors)), ROWS);
}

/** Learns from examples: once on all features, then again on those with the largest weights. */
export function trainOn(examples: readonly Example[], vectors: ReadonlyMap<string, Float64Array>): Fit {
  const kept = keptPlaces(toWeights(meanFit(examples, null), vectors, PLAIN), ROWS);
  return meanFit(examples, kept);
}

function meanFit(examples: readonly Example[], kept: Uint8Array | null): Fit {
  const fits = SEEDS.map((seed) => fitModel(examples, kept, seed));
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const [first] = fits as [Fit];
  return {
    table: first.table.map((_, index) => mean(fits.map(({ table }) => table[index] as number))),
    directions: first.directions.map((_, index) =>
      mean(fits.map(({ directions }) => directions[index] as number)),
    ),
    bias: mean(fits.map(({ bias }) => bias)),
  };
}

/** The odds of a fit are multiplied by `slope` and moved by `shift`. */
interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

const PLAIN: Calibration = { slope: 1, shift: 0 };

/** Fits with each run of debates held out, and from their odds a slope and shift (Platt 1999) that make 0.5 the best threshold. */
function calibration(examples: readonly Example[], vectors: ReadonlyMap<string, Float64Array>): Calibration {
  const heldOut: { odds: number; isWorth: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const start = Math.floor((fold * examples.length) / FOLDS);
    const end = Math.floor(((fold + 1) * examples.length) / FOLDS);
    const [from, to] = [examples[start]?.order ?? 0, examples[end - 1]?.order ?? 0];
    const others = examples.filter(({ order }) => order < from - GAP || order > to + GAP);
    const model = trainOn(others, vectors);
    for (const example of examples.slice(start, end))
      heldOut.push({ odds: oddsOf(model, example), isWorth: example.isWorth });
  }
  const { slope, shift } = platt(heldOut);
  return { slope, shift: shift - Math.log(BEST_THRESHOLD / (1 - BEST_THRESHOLD)) };
}

/** A logistic regression on the odds alone, by Newton's method; thirty steps are more than it needs. */
function platt(scored: readonly { readonly odds: number; readonly isWorth: boolean }[]): Calibration {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 30; step++) {
    let [ofSlope, ofShift, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, isWorth } of scored) {
      const probability = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const error = probability - (isWorth ? 1 : 0);
      const spread = probability * (1 - probability);
      ofSlope += error * odds;
      ofShift += error;
      aa += spread * odds * odds;
      ab += spread * odds;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * ofSlope - ab * ofShift) / determinant;
    shift -= (aa * ofShift - ab * ofSlope) / determinant;
  }
  return { slope, shift };
}

/** The fit as a table of places: what the word vectors say of a word goes into the weight of the word itself. */
function toWeights(
  { table, directions, bias }: Fit,
  vectors: ReadonlyMap<string, Float64Array>,
  { slope, shift }: Calibration,
): TrainedWeights {
  const weights = Float32Array.from(table, (weight) => weight * slope);
  for (const [place, vector] of vectorsByPlace(vectors)) {
    const own = vector.reduce((sum, each, index) => sum + each * (directions[index] as number), 0);
    weights[place] = (weights[place] as number) + own * slope;
  }
  if (weights.length !== 2 ** PLACE_BITS) throw new Error('a weight for each place');
  return { labels: 1, table: weights, fixed: [bias * slope + shift] };
}
