import type { Weights } from '../learned/weights.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import { CUE_ROLES, type CueFeatures } from './cue-features.ts';
import { CueWords } from './cue-words.ts';

/** Out of a cue, or in one. */
export const GATE_LABELS = 2;
/** The gate looks at the token and its neighbours: the roles `[first, end)` of `CueFeatures`. */
export const GATE_ROLES = { first: (CUE_ROLES >> 1) - 1, end: (CUE_ROLES >> 1) + 2 };
/**
 * In log-odds. A third of the words of PolNeAR's dev part lie above it, and nine tenths of those in cues. What the tagger finds among them is
 * as good as what it finds among all (relation F1 .561 and .562), for half the work.
 */
const LEAST = -4;

/** Tells at little cost which tokens may be part of a cue, by a linear model, so that the tagger need not look at the others. */
export class CueGate {
  readonly #words: CueWords;
  readonly #bias: number;
  readonly #scores = new Float64Array(GATE_LABELS);

  constructor(context: Context, features: CueFeatures, weights: Weights) {
    this.#words = new CueWords(context, features, weights);
    // The model is a tagger of single tokens: each comes after nothing, and nothing after it.
    const [out = 0, into = 0, from = 0] = weights.fixed;
    this.#bias = into + from - 2 * out;
  }

  /** The stretches of a sentence whose tokens may be part of a cue, and those with a 1 in `always`. */
  openStretches(sentence: SentenceSpan, always: Uint8Array): TokenRange[] {
    const stretches: TokenRange[] = [];
    let first = -1;
    for (let at = sentence.firstToken; at <= sentence.endToken; at++) {
      const isOpen = at < sentence.endToken && (always[at] === 1 || this.#isOpen(at, sentence));
      if (isOpen && first === -1) first = at;
      if (isOpen || first === -1) continue;
      stretches.push({ first, end: at });
      first = -1;
    }
    return stretches;
  }

  #isOpen(at: number, sentence: SentenceSpan): boolean {
    this.#words.sum(at, sentence, GATE_ROLES.first, GATE_ROLES.end);
    this.#words.sums.writeTotal(this.#scores, 0);
    return (this.#scores[1] as number) - (this.#scores[0] as number) + this.#bias >= LEAST;
  }
}
