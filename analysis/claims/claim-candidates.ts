import { reportingForms } from '../attribution/reporting-verbs.ts';
import type { Attribution, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { type TokenRange, tokensOf } from '../text/token-range.ts';
import type { ClauseWords } from './clause-words.ts';

/** A statement that may be shown as a claim. */
export interface ClaimCandidate {
  readonly sentence: number;
  readonly range: TokenRange;
  /** Index of the attribution it belongs to; `null` for the article's own voice. */
  readonly attribution: number | null;
  /**
   * `whole`: a sentence nobody is the source of; `content`: what is reported; `act`: the reporting itself ("accused the council of waste",
   * "predicted a veto"); `rest`: what the article itself tells in a sentence that reports too.
   */
  readonly part: 'whole' | 'content' | 'act' | 'rest';
}

/** Fewer words state nothing that could be checked. */
const FEWEST_WORDS = 4;
/** Reported words that are less of their sentence than this are a detail of what the article itself tells. */
const SMALL_PART = 0.3;
/** What the article tells beside a report is shown when it is at least so much of the sentence; less is a source's office or place. */
const LARGE_PART = 0.5;
/** What is reported within a report takes its place when it is at least so much of it. */
const MOST_OF_IT = 0.5;
/** A sentence that reports more than this is a list. */
const MOST_IN_A_SENTENCE = 4;
/** How far before its verb a source may start and still be its subject in the same clause. */
const SUBJECT_REACH = 14;

interface Reported {
  readonly range: TokenRange;
  readonly attribution: number;
  readonly part: 'content' | 'act';
}

/** What a sentence reports, and which of its tokens are taken up by that: sources, cues and contents. */
interface SentenceReports {
  reported: readonly Reported[];
  readonly taken: TokenRange[];
  /** True when a source merely tags the words of one of them: "…," said Ann Lee. */
  isTagged: boolean;
}

/**
 * What somebody is said to hold in each sentence, and what the article itself tells in it. Headings, captions and questions give none, nor do
 * runs of words without a verb.
 */
export function claimCandidates(
  text: SegmentedText,
  words: ClauseWords,
  attributions: readonly Attribution[],
): ClaimCandidate[] {
  const reports = reportsBySentence(text, words, attributions);
  const isStatement = ({ range }: ClaimCandidate) =>
    words.countWords(range) >= FEWEST_WORDS && !isQuestion(text, range);
  return text.sentences.flatMap((sentence, index): ClaimCandidate[] => {
    const kind = text.blocks[sentence.span.block]?.kind;
    if (kind === 'heading' || kind === 'caption') return [];
    const whole = { first: sentence.firstToken, end: sentence.endToken };
    const own = reports.get(index);
    if (!own) return [candidate(index, whole, 'whole')].filter(isStatement);
    const size = words.countWords(whole);
    const long = own.reported.filter(({ range }) => words.countWords(range) >= SMALL_PART * size);
    if (long.length === 0) return fromShortReports(index, whole, own).filter(isStatement);
    const contents = long.map((each): ClaimCandidate => ({ sentence: index, ...each }));
    const rests = restOf(text, whole, own.taken)
      .filter((range) => words.countWords(range) >= LARGE_PART * size && words.hasFiniteVerb(range))
      .map((range) => candidate(index, range, 'rest'));
    return [...contents, ...rests].filter(isStatement).sort((a, b) => a.range.first - b.range.first);
  });
}

/**
 * What a sentence that reports little of its length states: the utterance where its source merely tags it ("No one shot at us," said Ann Lee,
 * the chief physician of …), else the sentence itself, for the article tells it and the report is a detail of it.
 */
function fromShortReports(
  sentence: number,
  whole: TokenRange,
  { reported, isTagged }: SentenceReports,
): ClaimCandidate[] {
  return isTagged ? reported.map((each) => ({ sentence, ...each })) : [candidate(sentence, whole, 'whole')];
}

function candidate(sentence: number, range: TokenRange, part: 'whole' | 'rest'): ClaimCandidate {
  return { sentence, range, attribution: null, part };
}

function isQuestion(text: SegmentedText, { end }: TokenRange): boolean {
  return text.tokens[end - 1]?.text === '?' || text.tokens[end]?.text === '?';
}

function reportsBySentence(
  text: SegmentedText,
  words: ClauseWords,
  attributions: readonly Attribution[],
): Map<number, SentenceReports> {
  const reports = new Map<number, SentenceReports>();
  attributions.forEach((attribution, index) => {
    if (isOwnTelling(text, attribution)) return;
    const cue = attribution.cue[0] ? tokensOf(text, attribution.cue[0]) : null;
    const source = attribution.source[0] ? tokensOf(text, attribution.source[0]) : null;
    for (const span of attribution.content) {
      const content = tokensOf(text, span);
      const act = actAround(content, { cue, source });
      const isAct = act !== null && (!words.hasFiniteVerb(content) || saysOfTarget(text, content, cue));
      for (const { sentence, range } of bySentence(text, isAct ? wholeAct(text, act, cue) : content)) {
        const own = reports.get(sentence) ?? { reported: [], taken: [], isTagged: false };
        reports.set(sentence, own);
        own.reported = settle(own.reported, { range, attribution: index, part: isAct ? 'act' : 'content' });
        own.isTagged ||= attribution.quote === 'direct' || (cue !== null && content.first < cue.first);
        own.taken.push(range, ...(cue ? [cue] : []), ...(source ? [source] : []));
      }
    }
  });
  return reports;
}

/**
 * "appears to" and "refused to leave" are told by the article itself: nobody is the source of the words. So is what a word reports that no rule
 * takes for one and that no clause follows: "launched an offer", "supports the decision".
 */
function isOwnTelling(text: SegmentedText, attribution: Attribution): boolean {
  const content = attribution.content[0];
  if (attribution.because === 'attribution/raising' || !content) return true;
  if (attribution.quote !== 'indirect') return false;
  if (text.tokens[tokensOf(text, content).first]?.lower === 'to') return true;
  return (
    attribution.because === 'attribution/model' && !attribution.cue.some((span) => takesClause(text, span))
  );
}

function takesClause(text: SegmentedText, cue: Span): boolean {
  const { first, end } = tokensOf(text, cue);
  return text.tokens
    .slice(first, end)
    .some(({ lower }) => reportingForms(lower).some(({ verb }) => verb.frames.has('clause')));
}

/** From the source, where it stands right before its verb, to the end of the content; `null` when they are no one run of words. */
function actAround(
  content: TokenRange,
  { cue, source }: { readonly cue: TokenRange | null; readonly source: TokenRange | null },
): TokenRange | null {
  if (!cue || content.first < cue.end || content.first > cue.end + 2) return null;
  const isSubject = source !== null && source.end <= cue.first && source.end + 3 >= cue.first;
  const first = isSubject && cue.first - source.first <= SUBJECT_REACH ? source.first : cue.first;
  return { first, end: content.end };
}

/** An act without a subject right before its verb is told by its whole sentence: "Their vote, held on Sunday, was dismissed as a sham." */
function wholeAct(text: SegmentedText, act: TokenRange, cue: TokenRange | null): TokenRange {
  if (act.first !== cue?.first) return act;
  const sentence = text.sentences[text.sentenceOf[act.first] as number];
  return sentence ? { first: sentence.firstToken, end: Math.max(act.end, sentence.endToken) } : act;
}

/** "accused the council of waste": what is said of a target makes a statement only with its verb. */
function saysOfTarget(text: SegmentedText, content: TokenRange, cue: TokenRange | null): boolean {
  if (!cue || content.first !== cue.end) return false;
  return reportingForms(text.tokens[cue.first]?.lower ?? '').some(
    ({ verb }) => verb.frames.has('target') && !verb.frames.has('clause') && !verb.denies,
  );
}

/** Adds what is reported to the rest of its sentence, or lets the better of two that overlap stand. */
function settle(others: readonly Reported[], own: Reported): Reported[] {
  const length = ({ range }: Reported) => range.end - range.first;
  const last = others.at(-1);
  if (!last || last.range.end <= own.range.first) return [...others, own].slice(0, MOST_IN_A_SENTENCE);
  const outer = length(last) >= length(own) ? last : own;
  const inner = outer === last ? own : last;
  const inside = outer.range.first <= inner.range.first && inner.range.end <= outer.range.end;
  const better =
    inside && inner.part === 'content' && length(inner) >= MOST_OF_IT * length(outer) ? inner : outer;
  return [...others.slice(0, -1), better];
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

/** Words that join a clause to the one before and are no part of what it states. */
const JOINTS = new Set(
  'and but or so yet though although while whereas which who that as where when'.split(' '),
);

/** The runs of tokens of a sentence that nothing reported takes up, without the joints and marks at their ends. */
function restOf(text: SegmentedText, whole: TokenRange, taken: readonly TokenRange[]): TokenRange[] {
  const isTaken = new Uint8Array(whole.end - whole.first);
  for (const { first, end } of taken)
    isTaken.fill(1, Math.max(0, first - whole.first), Math.max(0, end - whole.first));
  const rests: TokenRange[] = [];
  let first = whole.first;
  for (let at = whole.first; at <= whole.end; at++) {
    if (at < whole.end && isTaken[at - whole.first] === 0 && text.tokens[at]?.text !== ';') continue;
    if (at > first) rests.push(trim(text, { first, end: at }));
    first = at + 1;
  }
  return rests.filter(({ first: start, end }) => end > start);
}

function trim(text: SegmentedText, range: TokenRange): TokenRange {
  let { first, end } = range;
  const isMark = (at: number) => text.tokens[at]?.kind === 'punctuation';
  while (first < end && (isMark(first) || JOINTS.has(text.tokens[first]?.lower ?? ''))) first++;
  while (end > first && (isMark(end - 1) || JOINTS.has(text.tokens[end - 1]?.lower ?? ''))) end--;
  return { first, end };
}
