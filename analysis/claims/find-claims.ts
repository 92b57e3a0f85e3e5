import type { Attribution, Claim, Entity, Mention, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, tokensOf } from '../text/token-range.ts';
import { type ClaimCandidate, claimCandidates } from './claim-candidates.ts';
import { claimKind } from './claim-kind.ts';
import { findHedges } from './hedges.ts';
import { findNegations } from './negation.ts';
import { findQuantities } from './quantities.ts';

/** An article shows at most this many claims, and at least the lower number where its sentences allow. */
const MOST = 14;
const LEAST = 8;
/** Between the two, this share of its sentences. */
const SHARE = 0.7;
/** Below this a sentence is an aside, whatever the length of the article. */
const FLOOR = 0.1;

/** What speaks for showing a claim beyond the score of its sentence, in the same log-odds. */
const WEIGHTS = {
  /** Somebody named or described stands behind it. */
  attributed: 0.5,
  /** The heart of a dispute. */
  accusation: 0.9,
  denied: 0.9,
  legal: 1,
  statistic: 0.4,
  comparison: 0.3,
  /** In a debate "will" is a promise, in the news somebody's forecast. */
  prediction: 1.5,
  negation: 0.3,
  /** What opens an article is what it is about. */
  opening: 0.6,
  /** "I lifted him": what somebody lived through is nobody's to check. */
  personal: -1.8,
} as const;
const PERSONAL = /^(?:i|i'm|i've|i'd|i'll|me|my|we|we're|we've|our|us|you|your)$/;
const OPENING_SENTENCES = 2;

/** The most check-worthy statements of the article in reading order; questions and asides are none. Empty when nothing could be checked. */
export function findClaims(
  text: SegmentedText,
  _names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  attributions: readonly Attribution[],
  checkworthiness: readonly number[],
): Claim[] {
  const claims = claimCandidates(text, attributions).flatMap((candidate) =>
    toClaim(text, candidate, attributions, checkworthiness[candidate.sentence] ?? 0),
  );
  const wanted = Math.max(LEAST, Math.min(MOST, Math.round(text.sentences.length * SHARE)));
  return claims
    .filter(({ score }) => score >= FLOOR)
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, wanted)
    .sort((a, b) => a.sentence - b.sentence);
}

function toClaim(
  text: SegmentedText,
  candidate: ClaimCandidate,
  attributions: readonly Attribution[],
  worth: number,
): Claim[] {
  const { range, sentence } = candidate;
  const attribution = candidate.attribution === null ? undefined : attributions[candidate.attribution];
  const span = spansOf(text, range)[0];
  if (!span) return [];
  const quantities = findQuantities(text, range);
  const kind = claimKind(text, range, quantities, attribution !== undefined);
  const spans = (found: ReturnType<typeof findHedges>): Span[] =>
    found.flatMap((each) => spansOf(text, each));
  const negations = spans(findNegations(text, range));
  let odds = Math.log(Math.max(worth, 0.01) / Math.max(1 - worth, 0.01));
  if (attribution) odds += WEIGHTS.attributed;
  if (attribution?.denies) odds += WEIGHTS.denied;
  if (kind === 'prediction' && attribution) odds += WEIGHTS.prediction;
  if (kind === 'accusation' || kind === 'legal' || kind === 'statistic' || kind === 'comparison')
    odds += WEIGHTS[kind];
  if (negations.length > 0) odds += WEIGHTS.negation;
  if (sentence < OPENING_SENTENCES) odds += WEIGHTS.opening;
  if (isPersonal(text, candidate)) odds += WEIGHTS.personal;
  return [
    {
      span,
      sentence,
      kind,
      score: 1 / (1 + Math.exp(-odds)),
      attribution: candidate.attribution,
      hedges: hedgesOf(text, candidate, attribution),
      negations,
      quantities,
      because: attribution ? 'claim/attributed' : 'claim/own-voice',
    },
  ];
}

/** Cues that themselves hold back: "experts estimate", "is believed to". */
const HEDGING_CUE =
  /^(?:estimat|believ|suspect|presum|reckon|guess|speculat|reportedly|allegedly|understood|thought|fear|predict)/;

/** The hedging words of a claim, with the cue where that hedges and stands outside the claim. */
function hedgesOf(
  text: SegmentedText,
  { range }: ClaimCandidate,
  attribution: Attribution | undefined,
): Span[] {
  const own = findHedges(text, range).flatMap((each) => spansOf(text, each));
  const cues = (attribution?.cue ?? []).filter((span) => {
    const { first, end } = tokensOf(text, span);
    const outside = end <= range.first || first >= range.end;
    return outside && HEDGING_CUE.test(text.tokens[end - 1]?.lower ?? '');
  });
  return [...cues, ...own];
}

function isPersonal(text: SegmentedText, { range }: ClaimCandidate): boolean {
  for (let at = range.first; at < range.end; at++)
    if (PERSONAL.test(text.tokens[at]?.lower ?? '')) return true;
  return false;
}
