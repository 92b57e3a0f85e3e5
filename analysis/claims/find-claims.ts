import type { Attribution, Claim, Mention, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange, tokensOf } from '../text/token-range.ts';
import { type ClaimCandidate, claimCandidates } from './claim-candidates.ts';
import { claimKind } from './claim-kind.ts';
import { CLAIM_PHRASES } from './claim-phrases.ts';
import { describeClauseWords } from './clause-words.ts';
import { createTimeFinder } from './find-times.ts';
import { hedgesWithin } from './hedges.ts';
import { negationsWithin } from './negation.ts';
import { scanPhrases } from './phrase-hits.ts';
import { findQuantities } from './quantities.ts';
import { scopesWithin } from './scopes.ts';
import { type ClaimEvidence, weighClaim } from './weigh-claim.ts';

/** What claims are found from beside the text. */
export interface ClaimSources {
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** For each sentence, see `checkWorthiness`. */
  readonly checkworthiness: readonly number[];
  /** The day the article appeared as `ArticleMeta.published` has it. */
  readonly published: string;
}

/** An article shows at most this many claims, and at least the lower number where its sentences allow. */
const MOST = 18;
const LEAST = 8;
/** Between the two, this share of its sentences. */
const SHARE = 0.8;
/** Below this a sentence is an aside, whatever the length of the article. */
const FLOOR = 0.1;

/** The most check-worthy statements of the article in reading order; questions and asides are none. Empty when nothing could be checked. */
export function findClaims(text: SegmentedText, sources: ClaimSources): Claim[] {
  const { mentions, attributions, checkworthiness, published } = sources;
  const words = describeClauseWords(text);
  const phrases = scanPhrases(text, CLAIM_PHRASES);
  const quantities = findQuantities(text, mentions);
  const times = createTimeFinder(text, published);
  const weigh = (candidate: ClaimCandidate) => {
    const { range, sentence } = candidate;
    const attribution = candidate.attribution === null ? undefined : attributions[candidate.attribution];
    const [span] = spansOf(text, range) as [Span];
    const own = (quantities[sentence] ?? []).filter((quantity) => isInside(quantity.span, span));
    const kind = claimKind(text, range, { quantities: own, phrases, attributed: attribution !== undefined });
    const cues = hedgingCues(text, candidate, attribution);
    const hedges = hedgesWithin(text, range, phrases);
    const negations = negationsWithin(text, range, phrases);
    const evidence: ClaimEvidence = {
      candidate,
      worth: checkworthiness[sentence] ?? 0,
      kind,
      attribution,
      quantities: own,
      isNegated: negations.length > 0,
      isHedged: hedges.length + cues.length > 0,
    };
    return { evidence, span, cues, hedges, negations, score: weighClaim(evidence, phrases, words) };
  };
  const wanted = Math.max(LEAST, Math.min(MOST, Math.round(text.sentences.length * SHARE)));
  return claimCandidates(text, words, attributions)
    .map(weigh)
    .filter(({ score }) => score >= FLOOR)
    .sort((a, b) => b.score - a.score || a.evidence.candidate.range.first - b.evidence.candidate.range.first)
    .slice(0, wanted)
    .sort((a, b) => a.evidence.candidate.range.first - b.evidence.candidate.range.first)
    .map(({ evidence, span, cues, hedges, negations, score }) => ({
      span,
      sentence: evidence.candidate.sentence,
      kind: evidence.kind,
      score,
      attribution: evidence.candidate.attribution,
      hedges: [...cues, ...toSpans(text, hedges)],
      negations: toSpans(text, negations),
      quantities: evidence.quantities,
      scopes: scopesWithin(text, evidence.candidate.range, { hedges, negations, phrases }),
      times: times.within(evidence.candidate.range),
      because: evidence.attribution ? 'claim/attributed' : 'claim/own-voice',
    }));
}

function toSpans(text: SegmentedText, ranges: readonly TokenRange[]): Span[] {
  return ranges.flatMap((range) => spansOf(text, range));
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

/** Cues that themselves hold back: "experts estimate", "is believed to". */
const HEDGING_CUE =
  /^(?:estimat|believ|suspect|presum|reckon|guess|speculat|reportedly|allegedly|understood|thought|fear|predict)/;

/** The cue of a claim's attribution where that hedges and stands outside the claim. */
function hedgingCues(
  text: SegmentedText,
  { range }: ClaimCandidate,
  attribution: Attribution | undefined,
): Span[] {
  return (attribution?.cue ?? []).filter((span) => {
    const { first, end } = tokensOf(text, span);
    const outside = end <= range.first || first >= range.end;
    return outside && HEDGING_CUE.test(text.tokens[end - 1]?.lower ?? '');
  });
}
