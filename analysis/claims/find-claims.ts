import type { Attribution, Claim, Entity, Mention, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange, tokensOf } from '../text/token-range.ts';
import { claimKind } from './claim-kind.ts';
import { findHedges } from './hedges.ts';
import { findNegations } from './negation.ts';
import { findQuantities } from './quantities.ts';

/** An article shows at most this many claims, and at least the lower number where its sentences allow. */
const MOST = 14;
const LEAST = 6;
/** One claim for so many sentences between the two. */
const SENTENCES_PER_CLAIM = 2;
/** Below this a sentence is an aside, whatever the length of the article. */
const FLOOR = 0.3;
/** Fewer words state nothing that could be checked. */
const FEWEST_WORDS = 4;

interface Candidate {
  readonly sentence: number;
  readonly range: TokenRange;
  readonly attribution: number | null;
  readonly score: number;
}

/** The most check-worthy statements of the article in reading order; questions and asides are none. Empty when nothing could be checked. */
export function findClaims(
  text: SegmentedText,
  _names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  attributions: readonly Attribution[],
  checkworthiness: readonly number[],
): Claim[] {
  const candidates = findCandidates(text, attributions, checkworthiness).filter(
    ({ score }) => score >= FLOOR,
  );
  const sentences = text.sentences.length;
  const wanted = Math.max(LEAST, Math.min(MOST, Math.round(sentences / SENTENCES_PER_CLAIM)));
  return [...candidates]
    .sort((a, b) => b.score - a.score || a.range.first - b.range.first)
    .slice(0, wanted)
    .sort((a, b) => a.range.first - b.range.first)
    .flatMap((candidate) => {
      const span = spansOf(text, candidate.range)[0];
      return span ? [toClaim(text, candidate, span)] : [];
    });
}

function toClaim(text: SegmentedText, candidate: Candidate, span: Span): Claim {
  const { range, attribution } = candidate;
  const quantities = findQuantities(text, range);
  return {
    span,
    sentence: candidate.sentence,
    kind: claimKind(text, range, quantities, attribution !== null),
    score: candidate.score,
    attribution,
    hedges: findHedges(text, range).flatMap((hedge) => spansOf(text, hedge)),
    negations: findNegations(text, range).flatMap((negation) => spansOf(text, negation)),
    quantities,
    because: attribution === null ? 'claim/own-voice' : 'claim/attributed',
  };
}

/** One candidate a sentence: what somebody is said to hold in it, else the sentence itself. */
function findCandidates(
  text: SegmentedText,
  attributions: readonly Attribution[],
  checkworthiness: readonly number[],
): Candidate[] {
  const contents = contentsBySentence(text, attributions);
  const candidates: Candidate[] = [];
  text.sentences.forEach((sentence, index) => {
    const score = checkworthiness[index] ?? 0;
    const own = { first: sentence.firstToken, end: sentence.endToken };
    const reported = contents.get(index);
    const chosen = reported ?? { range: own, attribution: null };
    if (words(text, chosen.range) < FEWEST_WORDS) return;
    candidates.push({ sentence: index, score, ...chosen });
  });
  return candidates;
}

/** For each sentence the longest content of an attribution in it. */
function contentsBySentence(text: SegmentedText, attributions: readonly Attribution[]) {
  const longest = new Map<number, { range: TokenRange; attribution: number }>();
  attributions.forEach((attribution, index) => {
    for (const span of attribution.content) {
      const whole = tokensOf(text, span);
      let first = whole.first;
      while (first < whole.end) {
        const sentence = text.sentenceOf[first] as number;
        const end = Math.min(whole.end, text.sentences[sentence]?.endToken ?? whole.end);
        const known = longest.get(sentence);
        if (!known || end - first > known.range.end - known.range.first)
          longest.set(sentence, { range: { first, end }, attribution: index });
        first = end;
      }
    }
  });
  return longest;
}

function words(text: SegmentedText, range: TokenRange): number {
  let count = 0;
  for (let at = range.first; at < range.end; at++) if (text.tokens[at]?.kind !== 'punctuation') count++;
  return count;
}
