import { isAdverb, isAuxiliary, PREPOSITIONS, TIME_WORDS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { AfterCue } from './after-cue.ts';
import { clauseEnd, trimEnd } from './clause-ends.ts';
import { type Content, reportedText, utterance } from './content.ts';
import { type Context, lowerAt, quoteEndingAt } from './context.ts';
import { verbCueAt } from './find-cues.ts';
import type { Quotation } from './quotes.ts';
import { startOfStatement } from './start-of-statement.ts';

/** No reported sentence is longer; keeps the search bounded on texts without punctuation. */
const LONGEST = 200;
/** So few words before a tag are no statement: "By last winter, she says, …". */
const SHORT = 4;
const COMMA = /^[,—–]$/;
/** A tag after one of these interrupts the clause that follows: "a register in which, she said, …". */
const OPENS_CLAUSE =
  /^(?:which|that|who|where|when|and|but|then|because|if|though|although|while|so|sent|what|or|of)$/;

/**
 * The content a tag that begins at `at` follows: `"…," Ann Lee said` and `It was late, Ann Lee said on Monday.`
 * `floor`: where what an earlier tag of the sentence reports has ended. `null` when this is no tag.
 */
export function contentBefore(
  context: Context,
  at: number,
  region: TokenRange,
  after: AfterCue,
  floor: number,
): Content | null {
  const closesTag =
    after.next === 'end' || after.next === 'comma' || after.next === 'dash' || after.next === 'adverbial';
  if (!closesTag && after.next !== 'quote') return null;
  const quotation = quoteBefore(context, at);
  // `"Who did it?" Lee asked.`: the question mark has ended the sentence before the tag.
  if (quotation) return closesTag || at > region.first ? quotedContent(context, quotation, region) : null;
  if (at <= region.first || !COMMA.test(lowerAt(context, at - 1))) return null;
  if (!closesTag && !quotesOn(context, after.at)) return null;
  if (isSourcePhrase(context, region.first, at - 1)) return null;
  return textAround(context, region, at - 1, after, floor);
}

/** The quotation a tag at `at` follows, with or without a comma between; `null` when none ends there in the same block. */
export function quoteBefore(context: Context, at: number): Quotation | null {
  if (context.tokens[at - 1]?.block !== context.tokens[at]?.block) return null;
  return (
    quoteEndingAt(context, at) ?? (lowerAt(context, at - 1) === ',' ? quoteEndingAt(context, at - 1) : null)
  );
}

/** All of a quotation, or the sentence up to its end where the quotation is only the tail of it. */
export function quotedContent(context: Context, quotation: Quotation, region: TokenRange): Content | null {
  const before = context.tokens[quotation.open - 1];
  const startsUtterance =
    quotation.open <= region.first ||
    before?.block !== context.tokens[quotation.open]?.block ||
    /^[,:;—–.?!"”)]$/.test(before?.text ?? '');
  if (startsUtterance) return utterance(context, quotation);
  return { ranges: [{ first: startOfStatement(context, region.first), end: quotation.end }], quote: 'mixed' };
}

/** The sentence before a tag's comma; with its rest where the tag only interrupts it; its rest alone where the clause begins there. */
function textAround(
  context: Context,
  region: TokenRange,
  comma: number,
  after: AfterCue,
  floor: number,
): Content | null {
  const resumes =
    after.next === 'quote' ||
    (after.next === 'comma' &&
      (isUnfinished(context, region.first, comma) || goesOn(context, after.at + 1, region.end)));
  if (resumes && OPENS_CLAUSE.test(lowerAt(context, comma - 1))) {
    const first = after.at + 1;
    return reportedText(context, first, clauseEnd(context, first, region.end));
  }
  let first = Math.max(startOfStatement(context, region.first), comma - LONGEST, floor);
  // A semicolon parts what is said from what went before; only the nearest matters.
  for (let at = comma - 1; at > first; at--)
    if (lowerAt(context, at) === ';') {
      first = at + 1;
      break;
    }
  while (first < comma && COMMA.test(lowerAt(context, first))) first++;
  return reportedText(
    context,
    first,
    trimEnd(context, first, resumes ? clauseEnd(context, after.at + 1, region.end) : comma),
  );
}

/** "According to two aides, the ministry knew …": what stands before the comma is a source, no statement. */
function isSourcePhrase(context: Context, first: number, comma: number): boolean {
  if (lowerAt(context, first) !== 'according' || lowerAt(context, first + 1) !== 'to') return false;
  for (let at = first; at < Math.min(comma, first + LONGEST); at++)
    if (lowerAt(context, at) === ',') return false;
  return true;
}

/** `It lasted, she says, "until the spring"`: a quotation that begins in lower case takes the sentence up again. */
function quotesOn(context: Context, comma: number): boolean {
  return lowerAt(context, comma) === ',' && /^\p{Ll}/u.test(context.tokens[comma + 2]?.text ?? '');
}

/** "By last winter, she says, …" and "He had also, Lee said, …": too little stands before the tag to be a statement. */
function isUnfinished(context: Context, first: number, comma: number): boolean {
  if (comma - first > SHORT) return false;
  const last = lowerAt(context, comma - 1);
  return PREPOSITIONS.has(lowerAt(context, first)) || isAuxiliary(last) || isAdverb(last);
}

/** True when the interrupted sentence goes on at `at`, rather than a clause of the outlet's own or another report. */
function goesOn(context: Context, at: number, ceiling: number): boolean {
  const word = lowerAt(context, at);
  if (at >= ceiling || TIME_WORDS.has(word)) return false;
  if (
    /^(?:and|but|though|although|while|as|who|which|whose|where|when|because|according|citing|quoting|after|before|in|speaking|a|an)$/.test(
      word,
    )
  )
    return false;
  if (/..ing$/.test(word) && !PREPOSITIONS.has(word)) return false;
  return verbCueAt(context, at)?.voice !== 'participle';
}
