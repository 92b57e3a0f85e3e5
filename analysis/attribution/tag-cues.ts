import { BestPath } from '../learned/best-path.ts';
import { RowSums } from '../learned/row-sums.ts';
import type { Weights } from '../learned/weights.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import { CUE_ROLES, CueFeatures, MOST_CUE_FEATURES } from './cue-features.ts';
import type { Parts } from './parts.ts';
import { KINDS, type WordTraits } from './word-traits.ts';

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
/** Words whose neighbours alone put them so far from being a cue are not looked at more closely. */
const HOPELESS = -4;
/** The score of a label that is not to be taken. */
const NEVER = -1e9;
/** Tokens of a sentence; few are longer. */
const USUAL_SENTENCE = 128;

/**
 * Where the text says that somebody said, wrote, thought or wants something, as a linear-chain tagger learned it from PolNeAR, weighed with
 * what the rules found. In reading order, never overlapping, each within one sentence.
 */
export function tagCues(
  context: Context,
  traits: WordTraits,
  byRule: readonly Parts[],
  weights: Weights,
): TokenRange[] {
  const { text } = context;
  const features = new CueFeatures(context, traits);
  const ruled = new Uint8Array(text.tokens.length);
  for (const { cue } of byRule) ruled.fill(1, cue.first, cue.end);
  // First the keys of forms, then those of kinds.
  const kindKeys = (text.forms.length + 2) * CUE_ROLES;
  const sums = new RowSums(weights, kindKeys + KINDS * CUE_ROLES);
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  const path = new BestPath(weights, USUAL_SENTENCE);
  const found: TokenRange[] = [];
  for (const sentence of text.sentences) {
    const { firstToken, endToken } = sentence;
    const scores = path.scoresFor(endToken - firstToken);
    let isHopeful = false;
    for (let at = firstToken; at < endToken; at++) {
      sums.start();
      for (let role = 0; role < CUE_ROLES; role++) {
        const form = features.formIn(role, at, sentence);
        const formKey = form * CUE_ROLES + role;
        if (!sums.has(formKey)) sums.keep(formKey, hashes, features.writeForm(role, form, hashes));
        sums.addKeptToTotal(formKey);
        const kind = features.kindIn(role, at, sentence);
        const kindKey = kindKeys + kind * CUE_ROLES + role;
        if (!sums.has(kindKey)) sums.keep(kindKey, hashes, features.writeKind(role, kind, hashes));
        sums.addKeptToTotal(kindKey);
      }
      const to = (at - firstToken) * CUE_LABELS;
      sums.writeTotal(scores, to);
      const forCue = Math.max(scores[to + 1] as number, scores[to + 2] as number) - (scores[to] as number);
      if (ruled[at] === 0 && forCue < HOPELESS) {
        scores[to] = 0;
        scores[to + 1] = NEVER;
        scores[to + 2] = NEVER;
        continue;
      }
      isHopeful = true;
      sums.addToTotal(hashes, features.writeToken(at, sentence, hashes));
      sums.writeTotal(scores, to);
      scores[to] = (scores[to] as number) - FOR_CUES - (ruled[at] === 0 ? 0 : trustAt(context, at));
    }
    if (!isHopeful) continue;
    for (const { first, end } of path.marked(endToken - firstToken, firstToken))
      if (end - first <= LONGEST_CUE) found.push({ first, end });
  }
  return found;
}

function trustAt({ quoteAt }: Context, at: number): number {
  return (quoteAt[at] as number) < 0 ? TRUST_IN_RULES : TRUST_IN_QUOTED_RULES;
}
