import { reportingForms } from '../attribution/reporting-verbs.ts';
import type { Attribution } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { type TokenRange, tokensOf } from '../text/token-range.ts';

/** A statement that may be shown as a claim. */
export interface ClaimCandidate {
  readonly sentence: number;
  readonly range: TokenRange;
  /** Index of the attribution it belongs to; `null` for the article's own voice. */
  readonly attribution: number | null;
}

/** Fewer words state nothing that could be checked. */
const FEWEST_WORDS = 4;
/** Reported words that are less of their sentence than this are a detail of what the article itself tells. */
const SMALL_PART = 0.3;
/** What is reported within a report takes its place when it is at least so much of it. */
const MOST_OF_IT = 0.5;

/** A sentence that reports more than this is a list. */
const MOST_IN_A_SENTENCE = 3;

interface Reported {
  readonly range: TokenRange;
  readonly attribution: number;
}

/** What somebody is said to hold in each sentence, else the sentence itself. Headings, captions and questions give none. */
export function claimCandidates(text: SegmentedText, attributions: readonly Attribution[]): ClaimCandidate[] {
  const reported = reportedBySentence(text, attributions);
  return text.sentences.flatMap((sentence, index): ClaimCandidate[] => {
    const kind = text.blocks[sentence.span.block]?.kind;
    if (kind === 'heading' || kind === 'caption') return [];
    const whole = { first: sentence.firstToken, end: sentence.endToken };
    const found = reported.get(index) ?? [];
    const long = found.filter((each) => !isShort(text, each, whole));
    // A short utterance with its tag around it states nothing in the article's own voice.
    if (long.length === 0 && found.some(({ attribution }) => isTagged(attributions[attribution]))) return [];
    const candidates: ClaimCandidate[] =
      long.length > 0
        ? long.map((each) => ({ sentence: index, ...each }))
        : [{ sentence: index, range: whole, attribution: null }];
    return candidates.filter(
      ({ range }) => countWords(text, range) >= FEWEST_WORDS && !isQuestion(text, range),
    );
  });
}

function isShort(text: SegmentedText, { range }: Reported, whole: TokenRange): boolean {
  return countWords(text, range) < SMALL_PART * countWords(text, whole);
}

function isTagged(attribution: Attribution | undefined): boolean {
  return /^attribution\/(?:tag|inverted|carried)$/.test(attribution?.because ?? '');
}

/** For each sentence what is reported in it, side by side; of contents that hold one another the one that says more of what was said. */
function reportedBySentence(
  text: SegmentedText,
  attributions: readonly Attribution[],
): Map<number, Reported[]> {
  const chosen = new Map<number, Reported[]>();
  attributions.forEach((attribution, index) => {
    if (isOwnTelling(text, attribution)) return;
    const cue = attribution.cue[0] ? tokensOf(text, attribution.cue[0]) : null;
    for (const span of attribution.content)
      for (const { sentence, range } of bySentence(text, withCue(text, tokensOf(text, span), cue)))
        chosen.set(sentence, settle(chosen.get(sentence) ?? [], { range, attribution: index }));
  });
  return chosen;
}

/** Adds what is reported to the rest of its sentence, or lets the better of two that overlap stand. */
function settle(others: readonly Reported[], own: Reported): Reported[] {
  const length = ({ range }: Reported) => range.end - range.first;
  const last = others.at(-1);
  if (!last || last.range.end <= own.range.first) return [...others, own].slice(0, MOST_IN_A_SENTENCE);
  const outer = length(last) >= length(own) ? last : own;
  const inner = outer === last ? own : last;
  const better =
    isInside(inner.range, outer.range) && length(inner) >= MOST_OF_IT * length(outer) ? inner : outer;
  return [...others.slice(0, -1), better];
}

/** "appears to" and "refused to leave" are told by the article itself: nobody is the source of the words. */
function isOwnTelling(text: SegmentedText, attribution: Attribution): boolean {
  const content = attribution.content[0];
  if (attribution.because === 'attribution/raising' || !content) return true;
  return attribution.quote === 'indirect' && text.tokens[tokensOf(text, content).first]?.lower === 'to';
}

/** "accused the council of waste": what is said of a target makes a statement only with its verb. */
function withCue(text: SegmentedText, content: TokenRange, cue: TokenRange | null): TokenRange {
  if (!cue || content.first !== cue.end) return content;
  const word = text.tokens[cue.first]?.lower ?? '';
  const saysOf = reportingForms(word).some(
    ({ verb }) => verb.frames.has('target') && !verb.frames.has('clause') && !verb.denies,
  );
  return saysOf ? { first: cue.first, end: content.end } : content;
}

/** A range cut at the ends of sentences. */
function bySentence(text: SegmentedText, whole: TokenRange): { sentence: number; range: TokenRange }[] {
  const pieces: { sentence: number; range: TokenRange }[] = [];
  let { first } = whole;
  while (first < whole.end) {
    const sentence = text.sentenceOf[first] as number;
    const end = Math.min(whole.end, text.sentences[sentence]?.endToken ?? whole.end);
    pieces.push({ sentence, range: { first, end } });
    first = end;
  }
  return pieces;
}

function isInside(inner: TokenRange, outer: TokenRange): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

function isQuestion(text: SegmentedText, { end }: TokenRange): boolean {
  return text.tokens[end - 1]?.text === '?' || text.tokens[end]?.text === '?';
}

/** How many tokens of a range are words or numbers. */
export function countWords(text: SegmentedText, range: TokenRange): number {
  let count = 0;
  for (let at = range.first; at < range.end; at++) if (text.tokens[at]?.kind !== 'punctuation') count++;
  return count;
}
