import {
  ARTICLES,
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  isAdverb,
  isAuxiliary,
  MODALS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt, opensQuote } from './context.ts';
import { reportingForms } from './reporting-verbs.ts';

/** No source is longer; keeps the search bounded on texts without punctuation. */
const LONGEST = 30;
const CLOSERS = /^[)\]]$/;
const STOPS = /^[,;:—–("“”«»‘[]$/;

function isCapital(context: Context, at: number): boolean {
  return /^\p{Lu}/u.test(context.tokens[at]?.text ?? '');
}

/** True where a finite verb is likely: an auxiliary, a reporting verb with a subject before it, or a past before an article. */
function looksFinite(context: Context, at: number): boolean {
  const word = lowerAt(context, at);
  if (context.mentionAt[at] !== -1) return false;
  if (BE.has(word) || HAVE.has(word) || MODALS.has(word)) return word !== "'s";
  const before = lowerAt(context, at - 1);
  if (/[^e]ed$/.test(word)) {
    const next = lowerAt(context, at + 1);
    if (ARTICLES.has(next) || SUBJECT_PRONOUNS.has(next) || next === 'that' || next === 'to') return true;
    // "judges issued warrants" has a noun on both sides, "the accused officials" an article before, "held by" a preposition behind.
    const noun = context.mentionAt[at - 1] !== -1 || /^\p{Ll}{3,}[^s]s$/u.test(before);
    return (
      noun && context.tokens[at + 1]?.kind === 'word' && !PREPOSITIONS.has(next) && !COORDINATORS.has(next)
    );
  }
  return reportingForms(word).some(
    ({ verb, form }) =>
      form === 'past' && !DETERMINERS.has(before) && (verb.frames.has('clause') || verb.frames.has('target')),
  );
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
  return trimStart(context, { first: beforeWho(context, first, limit), end });
}

/** "two residents who gave only their first names": the phrase that a relative clause before `first` describes; `first` where none does. */
function beforeWho(context: Context, first: number, limit: number): number {
  for (let at = first - 1; at >= Math.max(limit, first - 8); at--) {
    const token = context.tokens[at];
    if (token?.kind === 'punctuation' || token?.lower === 'that') return first;
    if (token?.lower === 'who' && context.tokens[at - 1]?.kind === 'word')
      return nounPhraseBefore(context, at, limit)?.first ?? first;
  }
  return first;
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

/** What follows a person's name is said of the act, not of the person: "said Ann Lee in a statement". */
const OF_THE_ACT =
  /^(?:statement|interview|speech|email|letter|report|tweet|briefing|press|conference|post|call|message|note|memo|hearing|rally|news|television|telephone|phone|telegram|twitter|facebook|x|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|response|reply|condition)$/;

/**
 * The noun phrase that begins at `first`, within `ceiling`; `null` when what stands there can be none. A relative clause that describes
 * an unnamed source is part of it: "two aides who were not authorised to speak".
 */
export function nounPhraseAfter(context: Context, first: number, ceiling: number): TokenRange | null {
  const limit = Math.min(ceiling, first + LONGEST);
  let end = first;
  let named = false;
  for (let at = first; at < limit; at++) {
    const token = context.tokens[at];
    if (!token) break;
    const word = token.lower;
    const mention = context.mentionAt[at] as number;
    if (mention !== -1) {
      const isPerson = context.mentions[mention]?.type === 'person';
      // "…, said Ann Lee Bob Ray" never happens: after a person's name only "of" goes on.
      while (at + 1 < limit && context.mentionAt[at + 1] === mention) at++;
      end = at + 1;
      named ||= isPerson;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (/^[([]$/.test(token.text) && at > first) {
        // "the ministry (MoD)": a short bracket belongs to the name.
        let close = at;
        while (close < Math.min(limit, at + 5) && !CLOSERS.test(context.tokens[close]?.text ?? '')) close++;
        if (!CLOSERS.test(context.tokens[close]?.text ?? '')) break;
        at = close;
        end = close + 1;
        continue;
      }
      if (
        token.text === '-' ||
        (token.text === '.' &&
          !token.spaced &&
          /^\p{L}$|^(?:mr|mrs|ms|dr|sen|rep|gov|gen)$/u.test(lowerAt(context, at - 1)))
      ) {
        continue;
      }
      break;
    }
    if (
      at === first &&
      (SUBJECT_PRONOUNS.has(word) || word === 'him' || word === 'them' || word === 'us' || word === 'me')
    )
      return { first, end: at + 1 };
    if (word === 'who' && !named && at > first) {
      end = clauseStop(context, at, limit);
      break;
    }
    if (SUBORDINATORS.has(word) && !NOUN_PREPOSITIONS.has(word)) break;
    if (looksFinite(context, at) && at > first) break;
    if (TIME_WORDS.has(word) && at > first) break;
    if (PREPOSITIONS.has(word)) {
      if (at === first) return null;
      if (named && word !== 'of') break;
      if (!NOUN_PREPOSITIONS.has(word) && !/^(?:familiar|close)$/.test(lowerAt(context, at - 1))) break;
      let head = at + 1;
      while (DETERMINERS.has(lowerAt(context, head))) head++;
      const following = [lowerAt(context, head), lowerAt(context, head + 1)];
      if (following.some((each) => OF_THE_ACT.test(each)) && word !== 'of') break;
      continue;
    }
    if (COORDINATORS.has(word)) {
      if (isAdverb(lowerAt(context, at + 1)) || looksFinite(context, at + 1)) break;
      continue;
    }
    if (isAdverb(word) && at > first && !/^(?:all|both)$/.test(word)) break;
    end = at + 1;
  }
  if (end <= first) return null;
  // A phrase needs a head: "the" alone is none.
  return end === first + 1 && ARTICLES.has(lowerAt(context, first)) ? null : { first, end };
}

/** One past the last token before the next punctuation mark. */
function clauseStop(context: Context, at: number, limit: number): number {
  let end = at;
  while (end < limit && !/^[,;:—–.?!"“”]$/.test(context.tokens[end]?.text ?? '')) end++;
  return end;
}
