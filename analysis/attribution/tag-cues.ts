import { BestPath } from '../learned/best-path.ts';
import type { Weights } from '../learned/weights.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import { CUE_ROLES, CueFeatures, MOST_CUE_FEATURES } from './cue-features.ts';
import { CueGate } from './cue-gate.ts';
import { CueWords } from './cue-words.ts';
import type { Parts } from './parts.ts';
import type { WordTraits } from './word-traits.ts';

/** No cue, the first word of one, a further word of it. */
export const CUE_LABELS = 3;
/** A longer cue is a mistake; PolNeAR has one in a thousand. */
const LONGEST_CUE = 14;
/**
 * In favour of cues, in log-odds. Cue F1 on PolNeAR's dev part is flat around it (.636 to .638 from -0.1 to 0.2); at 0.7 it is .596, for what is
 * found more is wrong.
 */
const FOR_CUES = 0.1;
/** How much a cue the rules found weighs beside the tagger, in log-odds: with it cue F1 there rises by .01. */
const TRUST_IN_RULES = 3;
/** Inside quotations the rules hear only somebody else's plain saying, and the tagger seldom looks there. */
const TRUST_IN_QUOTED_RULES = 5;
/** Tokens of a sentence; few are longer. */
const USUAL_SENTENCE = 128;

/** Which words may be cues, and which are. */
export interface CueModels {
  readonly gate: Weights;
  readonly cues: Weights;
}

/**
 * Where the text says that somebody said, wrote, thought or wants something, as a linear-chain tagger learned it from PolNeAR, weighed with
 * what the rules found. In reading order, never overlapping, each within one sentence.
 */
export function tagCues(
  context: Context,
  traits: WordTraits,
  byRule: readonly Parts[],
  { gate: gateWeights, cues: weights }: CueModels,
): TokenRange[] {
  const { text } = context;
  const features = new CueFeatures(context, traits);
  const gate = new CueGate(context, features, gateWeights);
  const words = new CueWords(context, features, weights);
  const ruled = new Uint8Array(text.tokens.length);
  for (const { cue } of byRule) ruled.fill(1, cue.first, cue.end);
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  const path = new BestPath(weights, USUAL_SENTENCE);
  const found: TokenRange[] = [];
  for (const sentence of text.sentences)
    for (const { first, end } of gate.openStretches(sentence, ruled)) {
      const scores = path.scoresFor(end - first);
      for (let at = first; at < end; at++) {
        const to = (at - first) * CUE_LABELS;
        words.sum(at, sentence, 0, CUE_ROLES);
        words.sums.addToTotal(hashes, features.writeToken(at, sentence, hashes));
        words.sums.writeTotal(scores, to);
        scores[to] = (scores[to] as number) - FOR_CUES - (ruled[at] === 0 ? 0 : trustAt(context, at));
      }
      for (const cue of path.marked(end - first, first))
        if (cue.end - cue.first <= LONGEST_CUE) found.push({ first: cue.first, end: cue.end });
    }
  return found;
}

function trustAt({ quoteAt }: Context, at: number): number {
  return (quoteAt[at] as number) < 0 ? TRUST_IN_RULES : TRUST_IN_QUOTED_RULES;
}
