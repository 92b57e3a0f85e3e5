import {
  ARTICLES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';
import { looksFinite } from './finite-verb.ts';

/** No source is longer; keeps the search bounded on texts without punctuation. */
const LONGEST = 30;
const CLOSERS = /^[)\]]$/;

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
