import { COORDINATORS, isAdverb, TIME_WORDS } from '../text/closed-classes.ts';
import { afterQuote, type Context, lowerAt } from './context.ts';
import { verbCueAt } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** No reported clause is longer; keeps the search bounded on texts without punctuation. */
const LONGEST_CLAUSE = 150;
const LONGEST_OBJECT = 60;
const TRAILING = /^[.,;:—–-]$|^\.+$|^…$/;

/** One past the last token of a reported clause that begins at `first`, within `ceiling`; closing commas and full stops left out. */
export function clauseEnd(context: Context, first: number, ceiling: number): number {
  const limit = Math.min(ceiling, first + LONGEST_CLAUSE);
  let at = first;
  while (at < limit) {
    if (at > first && endsClause(context, at)) break;
    at = afterQuote(context, at, first);
  }
  return trimEnd(context, first, Math.min(at, limit));
}

/** The same for a reported noun phrase and what belongs to it ("the charge", "Lee for leaving early"). */
export function objectEnd(context: Context, first: number, ceiling: number): number {
  const limit = Math.min(ceiling, first + LONGEST_OBJECT);
  let at = first;
  while (at < limit) {
    if (
      at > first &&
      (endsClause(context, at) || (lowerAt(context, at) === ',' && !isListComma(context, at)))
    )
      break;
    at = afterQuote(context, at, first);
  }
  return trimEnd(context, first, Math.min(at, limit));
}

/** Leaves out punctuation at the end of `[first, end)`; question and exclamation marks stay. */
export function trimEnd(context: Context, first: number, end: number): number {
  let last = end;
  while (last > first && TRAILING.test(context.tokens[last - 1]?.text ?? '')) {
    // The full stop of an abbreviation is part of its token, one that stands alone is not.
    last--;
  }
  return last;
}

/** True when what was reported stops before `at`: another tag, a participle that reports on, a clause of the outlet's own. */
function endsClause(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (!token) return true;
  if (token.text === ';') return true;
  const isBreak = token.text === ',' || token.text === '—' || token.text === '–';
  const next = isBreak ? at + 1 : at;
  const word = lowerAt(context, next);
  if (isBreak) {
    if (word === 'according' || /^(?:though|although|whereas)$/.test(word)) return true;
    let verb = next;
    while (isAdverb(lowerAt(context, verb)) && verb < next + 3) verb++;
    const cue = verbCueAt(context, verb);
    if (cue?.voice === 'participle') return true;
    if (/^(?:citing|quoting)$/.test(word)) return true;
    if (closingTag(context, next)) return true;
  }
  if (word === 'according' && lowerAt(context, next + 1) === 'to') return true;
  if (!COORDINATORS.has(word) || word === 'or' || word === 'nor') return false;
  let verb = next + 1;
  while (isAdverb(lowerAt(context, verb)) && verb < next + 4) verb++;
  const cue = verbCueAt(context, verb);
  return (
    cue !== null &&
    cue.voice === 'active' &&
    cue.group <= next + 1 &&
    context.tokens[verb]?.kind === 'word' &&
    lowerAt(context, verb) !== cue.verb.lemma
  );
}

/** ", said the mayor." and ", the mayor said.": a tag that ends the sentence reports all of it, it is no part of what another reports. */
function closingTag(context: Context, at: number): boolean {
  const { text } = context;
  const end = text.sentences[text.sentenceOf[at] as number]?.endToken ?? at;
  const verb = verbCueAt(context, at);
  if (verb) {
    if (verb.voice !== 'active' || !verb.verb.frames.has('quote')) return false;
    const speaker = nounPhraseAfter(context, verb.range.end, end);
    return speaker !== null && closes(context, speaker.end, end);
  }
  const speaker = nounPhraseAfter(context, at, end);
  const cue = speaker && verbCueAt(context, speaker.end);
  return (
    cue?.voice === 'active' &&
    cue.verb.frames.has('quote') &&
    cue.range.first === speaker?.end &&
    closes(context, cue.range.end, end)
  );
}

/** True where nothing follows but the end of the sentence, a time or a further description. */
function closes(context: Context, at: number, end: number): boolean {
  return (
    at >= end ||
    TIME_WORDS.has(lowerAt(context, at)) ||
    (lowerAt(context, at) === 'on' && TIME_WORDS.has(lowerAt(context, at + 1))) ||
    /^[.,?!)]$/.test(lowerAt(context, at))
  );
}

/** True for the comma of a list: another comma or an "and" follows within a few words. */
function isListComma(context: Context, at: number): boolean {
  if (/^(?:which|who|where|when|while|but|as|after|with|a|an|the|including)$/.test(lowerAt(context, at + 1)))
    return false;
  for (let i = at + 1; i < at + 7; i++) {
    const word = lowerAt(context, i);
    if (word === 'and' || word === 'or') return true;
    if (word === ',' && i > at + 1) return true;
    if (/^[.;:—]$/.test(word)) return false;
  }
  return false;
}
