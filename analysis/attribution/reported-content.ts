import { DETERMINERS, isAuxiliary, PREPOSITIONS, SUBJECT_PRONOUNS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { AfterCue } from './after-cue.ts';
import { clauseEnd, objectEnd } from './clause-ends.ts';
import { type Content, reportedText, utterance } from './content.ts';
import { type Context, lowerAt, opensQuote } from './context.ts';
import type { VerbCue } from './find-cues.ts';

/** Verbs that report only with a clause or quotation in sight: with a plain object they tell of seeing, adding, finding. */
const WEAK = new Set(
  `find show see know feel hear learn decide hold read mean notice remember continue add understand prove rule agree realize realise sense
  write imagine dream discover determine guess bet establish recall expect hope fear`.split(/\s+/),
);
/** Verbs that hold a view of their object only with this word after it: "saw the vote as", "put the cost at". */
const NEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ see: 'as', view: 'as', cast: 'as', rate: 'as', put: 'at', regard: 'as', attribute: 'to' }),
);
/** How far behind the object that word is looked for. */
const REACH = 20;

/** What stands after a cue as its content; `null` when nothing does that the verb could report. */
export function contentAfter(
  context: Context,
  cue: VerbCue,
  after: AfterCue,
  region: TokenRange,
): Content | null {
  const { frames, lemma } = cue.verb;
  const { at, next } = after;
  const clause = (first: number) => reportedText(context, first, clauseEnd(context, first, region.end));
  if (frames.has('quote') || frames.has('clause')) {
    const from = next === 'colon' || lowerAt(context, at) === ',' ? at + 1 : at;
    if (next === 'colon') return utteranceAt(context, from, region) ?? clause(from);
    if (next === 'quote') return utteranceAt(context, from, region) ?? clause(from);
  }
  if (frames.has('clause')) {
    if (next === 'that') return clause(at + 1);
    if (next === 'wh' && !cue.negated) return clause(at);
  }
  if (next === 'to' && frames.has('to')) return clause(at);
  if (
    (frames.has('target') || frames.has('object')) &&
    !(frames.has('quote') && clauseFollows(context, at, region.end))
  ) {
    const found = objectAt(context, cue, region);
    if (found) return found;
  }
  if (!frames.has('clause') || next !== 'words' || cue.negated) return null;
  if ((WEAK.has(lemma) || NEEDS.has(lemma)) && !clauseFollows(context, at, region.end)) return null;
  return clause(at);
}

/** The noun phrase after a verb that takes one, with what is said of it; `null` when none stands there. */
function objectAt(context: Context, cue: VerbCue, region: TokenRange): Content | null {
  const at = cue.range.end;
  const word = lowerAt(context, at);
  if (at >= region.end || /^(?:and|but|or|to|not)$/.test(word)) return null;
  const opens = opensQuote(context, at);
  const phrase = context.tokens[at]?.kind !== 'punctuation' && !PREPOSITIONS.has(word);
  if (!opens && !phrase && cue.verb.particle.length === 0) return null;
  const isClause = cue.verb.frames.has('clause') && clauseFollows(context, at, region.end);
  const end = isClause ? clauseEnd(context, at, region.end) : objectEnd(context, at, region.end);
  const needed = NEEDS.get(cue.verb.lemma);
  if (needed && !stands(context, needed, at, Math.min(end, at + REACH))) return null;
  return reportedText(context, at, end);
}

function stands(context: Context, word: string, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (lowerAt(context, at) === word) return true;
  return false;
}

/** A quotation that opens at `at` and is all that is left of the sentence. */
function utteranceAt(context: Context, at: number, region: TokenRange): Content | null {
  if (!opensQuote(context, at)) return null;
  const quotation = context.quotes[context.quoteAt[at] as number];
  if (!quotation) return null;
  // Words after a short quotation make it a part of the sentence, not an utterance.
  if (quotation.end < region.end && context.tokens[quotation.end]?.kind === 'word') return null;
  return utterance(context, quotation);
}

/** True when a verb of its own stands soon after `at`: what follows is a clause, not a thing. */
function clauseFollows(context: Context, at: number, ceiling: number): boolean {
  const word = lowerAt(context, at);
  if (SUBJECT_PRONOUNS.has(word) || /^(?:there|nobody|nothing|that)$/.test(word)) return true;
  for (let i = at; i < Math.min(ceiling, at + 12); i++) {
    const each = lowerAt(context, i);
    if (/^[,;:.]$/.test(each)) return false;
    if (isAuxiliary(each) && each !== "'s") return true;
    if (
      i > at &&
      /[^e]ed$/.test(each) &&
      !/^(?:and|or|,)$/.test(lowerAt(context, i - 1)) &&
      !DETERMINERS.has(lowerAt(context, i - 1))
    )
      return true;
  }
  return false;
}
