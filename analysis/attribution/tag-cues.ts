import { writeBestPath } from '../learned/best-path.ts';
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
 * In favour of cues, in log-odds: without it the tagger finds 46 of a hundred cue words of PolNeAR's dev part and is right in 84; with it
 * 57 and 73, where F1 is best.
 */
const FOR_CUES = 0.1;
/** How much a cue the rules found weighs beside the tagger, in log-odds: cue F1 on PolNeAR's dev part .631 without, .642 with. */
const TRUST_IN_RULES = 3;
/** Inside quotations the rules hear only somebody else's plain saying, and the tagger seldom looks there. */
const TRUST_IN_QUOTED_RULES = 5;
/** Words whose neighbours alone put them so far from being a cue are not looked at more closely. */
const HOPELESS = -4;

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
  const byForm = new RowSums(weights, (text.forms.length + 2) * CUE_ROLES);
  const byKind = new RowSums(weights, KINDS * CUE_ROLES);
  const transitions = { labels: CUE_LABELS, weights: weights.fixed };
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  const sums = new Float64Array(CUE_LABELS);
  let scores = new Float64Array(256 * CUE_LABELS);
  let path = new Uint8Array(256);
  const found: TokenRange[] = [];
  for (const sentence of text.sentences) {
    const { firstToken, endToken } = sentence;
    const count = endToken - firstToken;
    if (path.length < count) {
      path = new Uint8Array(count * 2);
      scores = new Float64Array(count * 2 * CUE_LABELS);
    }
    let isHopeful = false;
    for (let at = firstToken; at < endToken; at++) {
      sums.fill(0);
      for (let role = 0; role < CUE_ROLES; role++) {
        const form = features.formIn(role, at, sentence);
        const formKey = form * CUE_ROLES + role;
        if (!byForm.has(formKey)) byForm.keep(formKey, hashes, features.writeForm(role, form, hashes));
        byForm.addKept(formKey, sums, 0);
        const kind = features.kindIn(role, at, sentence);
        const kindKey = kind * CUE_ROLES + role;
        if (!byKind.has(kindKey)) byKind.keep(kindKey, hashes, features.writeKind(role, kind, hashes));
        byKind.addKept(kindKey, sums, 0);
      }
      const [none, begins, goesOn] = sums as unknown as [number, number, number];
      const to = (at - firstToken) * CUE_LABELS;
      const isRuled = ruled[at] === 1;
      if (!isRuled && (Math.max(begins, goesOn) - none) * weights.scale < HOPELESS) {
        scores[to] = 0;
        scores[to + 1] = scores[to + 2] = -1e9;
        continue;
      }
      isHopeful = true;
      byForm.add(hashes, features.writeToken(at, sentence, hashes), sums, 0);
      for (let label = 0; label < CUE_LABELS; label++)
        scores[to + label] = (sums[label] as number) * weights.scale;
      scores[to] =
        (scores[to] as number) -
        FOR_CUES -
        (isRuled ? ((context.quoteAt[at] as number) < 0 ? TRUST_IN_RULES : TRUST_IN_QUOTED_RULES) : 0);
    }
    if (!isHopeful) continue;
    writeBestPath(scores, 0, count, transitions, path);
    for (let i = 0; i < count; i++) {
      if (path[i] === 0) continue;
      let stop = i + 1;
      while (stop < count && path[stop] === 2) stop++;
      if (stop - i <= LONGEST_CUE) found.push({ first: firstToken + i, end: firstToken + stop });
      i = stop - 1;
    }
  }
  return found;
}
