import {
  ARTICLES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt, opensQuote } from './context.ts';
import { looksFinite } from './finite-verb.ts';
import { reportingForms } from './reporting-verbs.ts';

/** No source is longer; keeps the search bounded on texts without punctuation. */
const LONGEST = 30;
const CLOSERS = /^[)\]]$/;
const STOPS = /^[,;:—–("“”«»‘[]$/;

function isCapital(context: Context, at: number): boolean {
  return /^\p{Lu}/u.test(context.tokens[at]?.text ?? '');
}

/** Steps back from the closing bracket at `at` to the token before its opening one; `at` where there is none near. */
function beforeBracket(context: Context, at: number, floor: number): number {
  for (let i = at - 1; i >= Math.max(floor, at - 12); i--)
    if (/^[([]$/.test(context.tokens[i]?.text ?? '')) return i - 1;
  return at;
}

/**
 * The noun phrase that ends right before `end`, no further left than `floor`; `null` when what stands there can be none.
 * Determiner and prepositional parts are included: "two people familiar with its thinking".
 */
export function nounPhraseBefore(context: Context, end: number, floor: number): TokenRange | null {
  const limit = Math.max(floor, end - LONGEST);
  let last = end - 1;
  if (last < limit) return null;
  if (CLOSERS.test(context.tokens[last]?.text ?? '')) {
    last = beforeBracket(context, last, limit);
    if (last < limit) return null;
  }
  if (SUBJECT_PRONOUNS.has(lowerAt(context, last)) && lowerAt(context, last - 1) !== 'of')
    return { first: last, end };
  if (COORDINATORS.has(lowerAt(context, last)) || PREPOSITIONS.has(lowerAt(context, last))) return null;
  let first = end;
  for (let at = last; at >= limit; at--) {
    const token = context.tokens[at];
    if (!token) break;
    const word = token.lower;
    if (context.mentionAt[at] !== -1) {
      first = at;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (CLOSERS.test(token.text)) {
        const before = beforeBracket(context, at, limit);
        if (before === at) break;
        at = before + 1;
        continue;
      }
      // Hyphens, dots of abbreviations, percent and currency signs belong to words.
      if (STOPS.test(token.text) || opensQuote(context, at)) break;
      if (
        token.text === '.' &&
        !/^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|st|prof|rev|jr|sr|maj|\p{L})$/u.test(
          lowerAt(context, at - 1),
        )
      )
        break;
      if (/^['?!]$/.test(token.text) && !(token.text === "'" && !token.spaced)) break;
      continue;
    }
    if (word === 'who') {
      // "two residents who gave only their first names"
      first = at;
      continue;
    }
    if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) break;
    if (COORDINATORS.has(word)) {
      if (!joinsNouns(context, at, limit)) break;
      continue;
    }
    if (SUBJECT_PRONOUNS.has(word) || looksFinite(context, at)) {
      // "people who are close to him": the verb is inside the phrase.
      const relative = backToWho(context, at, limit);
      if (relative < 0) break;
      at = relative;
      first = at;
      continue;
    }
    if (PREPOSITIONS.has(word)) {
      if (!NOUN_PREPOSITIONS.has(word) && !/^(?:familiar|close|known)$/.test(lowerAt(context, at - 1))) break;
      // An adverbial opens the sentence: "In Vilnius officials retort".
      if (
        at === limit ||
        STOPS.test(context.tokens[at - 1]?.text ?? '') ||
        SUBORDINATORS.has(lowerAt(context, at - 1))
      )
        break;
      continue;
    }
    if (word === 'not' || word === 'to') break;
    first = at;
    if (ARTICLES.has(word) || isPossessive(word)) {
      // A new phrase begins here; it goes on to the left only when a preposition or a possessive ties it there.
      const before = lowerAt(context, at - 1);
      const tied =
        NOUN_PREPOSITIONS.has(before) ||
        COORDINATORS.has(before) ||
        DETERMINERS.has(before) ||
        /^(?:familiar|close|known)$/.test(lowerAt(context, at - 2));
      if (at - 1 < limit || !tied) break;
    }
  }
  if (first >= end) return null;
  return trimStart(context, { first: beforeClause(context, first, limit), end });
}

/** "two residents who gave only their first names": the phrase that a relative clause before `first` describes; `first` where none does. */
function beforeClause(context: Context, first: number, limit: number): number {
  for (let at = first - 1; at >= Math.max(limit, first - 8); at--) {
    const token = context.tokens[at];
    if (token?.kind === 'punctuation') return first;
    const isRelative =
      token?.lower === 'who' || (token?.lower === 'that' && at + 1 < first && isRelativeThat(context, at));
    if (isRelative && context.tokens[at - 1]?.kind === 'word')
      return nounPhraseBefore(context, at, limit)?.first ?? first;
    if (token?.lower === 'that') return first;
  }
  return first;
}

/** "a monitor that follows the coast", not "said that the coast": a singular noun and a verb of its number beside it, or one that has no number. */
function isRelativeThat(context: Context, at: number): boolean {
  const noun = lowerAt(context, at - 1);
  const verb = lowerAt(context, at + 1);
  if (looksFinite(context, at - 1) || reportingForms(noun).length > 0) return false;
  return looksFinite(context, at + 1) || (/[^s]s$/.test(verb) && /[^s]$/.test(noun) && !isPossessive(verb));
}

function isPossessive(word: string): boolean {
  return /^(?:his|her|its|their|our|my|your)$/.test(word);
}

/** True when the coordinator at `at` joins two nouns rather than two clauses: no verb stands left of it within a few words. */
function joinsNouns(context: Context, at: number, limit: number): boolean {
  if (lowerAt(context, at) !== 'and' && lowerAt(context, at) !== 'or') return false;
  let words = 0;
  for (let i = at - 1; i >= limit; i--) {
    const token = context.tokens[i];
    if (!token) return false;
    if (token.kind === 'punctuation' && /^[;:—–"“”]$/.test(token.text)) break;
    if (token.text === ',' && words > 0) {
      // A list ("A, B and C"), unless the words before the comma already hold a verb.
      if (context.mentionAt[i - 1] === -1) break;
      continue;
    }
    if (looksFinite(context, i) || SUBJECT_PRONOUNS.has(token.lower)) return false;
    if (++words > 12) return false;
  }
  return words > 0;
}

/** The index of the "who" whose clause the verb at `at` is in, when it stands within a few words before it; -1 otherwise. */
function backToWho(context: Context, at: number, limit: number): number {
  for (let i = at - 1; i >= Math.max(limit, at - 6); i--) {
    const word = lowerAt(context, i);
    if (word === 'who') return i;
    if (!isAdverb(word) && !isAuxiliary(word) && word !== 'not') return -1;
  }
  return -1;
}

/** Takes away adverbs, conjunctions and time words a phrase cannot begin with. */
function trimStart(context: Context, range: TokenRange): TokenRange | null {
  let { first } = range;
  while (first < range.end) {
    const word = lowerAt(context, first);
    const punctuation = context.tokens[first]?.kind === 'punctuation';
    const droppable =
      context.mentionAt[first] === -1 &&
      (punctuation ||
        COORDINATORS.has(word) ||
        (isAdverb(word) && !/^(?:all|both|long)$/.test(word)) ||
        (TIME_WORDS.has(word) && first + 1 < range.end && !isCapital(context, first + 1) === false));
    if (!droppable) break;
    first++;
  }
  return first < range.end ? { first, end: range.end } : null;
}
