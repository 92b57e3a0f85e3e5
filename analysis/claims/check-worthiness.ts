import type { Weights } from '../learned/weights.ts';
import type { SegmentedText } from '../text/segment.ts';
import { createWorthFeatures, worthShare } from './worth-features.ts';
import { describeForms } from './worth-forms.ts';

/**
 * For each sentence 0 (an aside) to 1 (surely worth checking), by a linear model over hashed features (`assets/models/check-worthiness.bin`).
 * From 0.5 on more is won than lost by showing the sentence: F1 on debates the model was not trained on is best there. It cannot be a plain
 * probability as well: a sentence at 0.5 was worth checking in 28 of 100 cases among debates, where 24 of 100 sentences are; the score is
 * the probability for a text in which 45 of 100 are.
 */
export function checkWorthiness(text: SegmentedText, weights: Weights): number[] {
  const { rows, scale, fixed } = weights;
  const featuresOf = createWorthFeatures(text, describeForms(text.forms));
  // A feature counts once a sentence, however often it stands there.
  const countedIn = new Int32Array(rows.length).fill(-1);
  return text.sentences.map(({ firstToken, endToken }, sentence) => {
    const hashes = featuresOf({ first: firstToken, end: endToken });
    let sum = 0;
    for (const hash of hashes) {
      const row = weights.rowOf(hash);
      if (row < 0 || countedIn[row] === sentence) continue;
      countedIn[row] = sentence;
      sum += rows[row] as number;
    }
    const odds = (fixed[0] ?? 0) + sum * scale * worthShare(hashes.length);
    return 1 / (1 + Math.exp(-odds));
  });
}
