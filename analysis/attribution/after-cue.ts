import { isAdverb, PREPOSITIONS, TIME_WORDS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt, opensQuote } from './context.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

/** What stands right after a cue and its adverbials. */
export type Next =
  | 'end'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'quote'
  | 'that'
  | 'wh'
  | 'to'
  | 'adverbial'
  | 'words';

export interface AfterCue {
  /** First token after the cue, its hearer and its adverbials. */
  readonly at: number;
  readonly next: Next;
  readonly hearer: TokenRange | null;
  readonly interview: boolean;
}

/** How far an adverbial reaches: "in an interview with the Herald on Tuesday". */
const LONGEST_ADVERBIAL = 14;
const OCCASION =
  /^(?:statement|interview|interviews|speech|email|e-mail|letter|report|tweet|briefing|conference|post|call|message|note|memo|hearing|rally|telegram|twitter|facebook|instagram|phone|telephone|condition|response|reply|television|tv|court|parliament|debate|op-ed|column|video|remarks|testimony|part|reporters|journalists|release|event|town|meeting|stop|podcast|show|program|filing)$/;

/** Reads on from a cue over whom it was told to, when, where and how. */
export function readAfterCue(context: Context, from: number, ceiling: number, verb: ReportingVerb): AfterCue {
  let at = from;
  let hearer: TokenRange | null = null;
  let interview = false;
  if (verb.frames.has('hearer') && at < ceiling && !/^(?:that|of|about|by)$/.test(lowerAt(context, at))) {
    const found = nounPhraseAfter(context, at, ceiling);
    if (found) {
      hearer = found;
      at = found.end;
    }
  }
  for (let turns = 0; turns < 4; turns++) {
    const next = skipAdverbial(context, at, ceiling);
    if (next === at) break;
    for (let i = at; i < next; i++) {
      if (/^interviews?$/.test(lowerAt(context, i))) interview = true;
      const previous = lowerAt(context, i - 1);
      if (!hearer && interview && (previous === 'with' || previous === 'to'))
        hearer = nounPhraseAfter(context, i, next);
    }
    at = next;
  }
  const next = nextAt(context, at, ceiling);
  if ((next === 'adverbial' || next === 'comma') && !verb.frames.has('target') && verb.frames.has('quote')) {
    // "announced in March, along with two others, that …": the clause waits behind the adverbial.
    const that = thatAhead(context, at, ceiling);
    if (that > 0) return { at: that, next: 'that', hearer, interview };
  }
  return { at, next, hearer, interview };
}

/** The "that" which opens the reported clause after an adverbial; -1 when none is near. */
function thatAhead(context: Context, at: number, ceiling: number): number {
  if (lowerAt(context, at) !== ',' && !PREPOSITIONS.has(lowerAt(context, at))) return -1;
  let commas = 0;
  for (let i = at; i < Math.min(ceiling, at + 18); i++) {
    const word = lowerAt(context, i);
    if (word === ',') commas++;
    if (/^[.;:—“”"]$/.test(word) || opensQuote(context, i) || /^(?:who|which|said|says)$/.test(word))
      return -1;
    // After a noun "that" is a relative; after a comma, a pair of them, or a name it opens a clause.
    if (word === 'that' && i > at)
      return lowerAt(context, i - 1) === ',' ? (commas === 2 ? i : -1) : commas === 0 ? i : -1;
  }
  return -1;
}

/** One past a time or occasion that begins at `at` ("on Tuesday", "in a statement to the Herald"); `at` when none does. */
function skipAdverbial(context: Context, at: number, ceiling: number): number {
  const word = lowerAt(context, at);
  if (at >= ceiling) return at;
  if (isTime(context, at)) {
    let end = at;
    while (
      end < ceiling &&
      (isTime(context, end) ||
        (context.tokens[end]?.kind === 'number' && end > at) ||
        isMonthStop(context, end))
    )
      end++;
    return end;
  }
  if (isAdverb(word)) return at + 1;
  if (!PREPOSITIONS.has(word) || word === 'of' || word === 'as' || word === 'like' || word === 'than')
    return at;
  let occasion = false;
  let end = at + 1;
  for (; end < Math.min(ceiling, at + LONGEST_ADVERBIAL); end++) {
    const next = lowerAt(context, end);
    if (next === 'that' || opensQuote(context, end) || /^[,.;:—–?!)]$/.test(next)) {
      if (!isMonthStop(context, end)) break;
    }
    if (OCCASION.test(next) || isTime(context, end)) occasion = true;
    else if (
      occasion &&
      !PREPOSITIONS.has(next) &&
      !PREPOSITIONS.has(lowerAt(context, end - 1)) &&
      context.mentionAt[end] === -1 &&
      !/^(?:the|a|an)$/.test(lowerAt(context, end - 1))
    )
      break;
  }
  return occasion ? end : at;
}

function isTime(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return (
    token !== undefined &&
    TIME_WORDS.has(token.lower) &&
    !/^(?:may|march|this|that|then|still|again|now|already|once)$/.test(token.text)
  );
}

/** The full stop of "Feb." */
function isMonthStop(context: Context, at: number): boolean {
  return (
    lowerAt(context, at) === '.' &&
    /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/.test(lowerAt(context, at - 1)) &&
    context.tokens[at + 1]?.kind === 'number'
  );
}

/** "said in a statement that was published on Monday": the clause describes the statement. */
function describesOccasion(context: Context, at: number): boolean {
  return (
    OCCASION.test(lowerAt(context, at - 1)) &&
    /^(?:is|are|was|were|has|had|will|would)$/.test(lowerAt(context, at + 1))
  );
}

function nextAt(context: Context, at: number, ceiling: number): Next {
  const token = context.tokens[at];
  if (!token || at >= ceiling || /^[.?!)\]]$|^\.+$|^;$/.test(token.text)) return 'end';
  if (token.text === ',') return opensQuote(context, at + 1) && at + 1 < ceiling ? 'quote' : 'comma';
  if (token.text === '—' || token.text === '–') return 'dash';
  if (token.text === ':') return 'colon';
  if (opensQuote(context, at)) return 'quote';
  if (token.kind === 'punctuation')
    return token.text === '-' && token.spaced ? 'dash' : /^[$€£@#(‘“"'[]$/.test(token.text) ? 'words' : 'end';
  if (token.lower === 'that') return describesOccasion(context, at) ? 'adverbial' : 'that';
  if (/^(?:what|why|how|whether|if|who|where|which)$/.test(token.lower)) return 'wh';
  if (token.lower === 'to') return 'to';
  if (
    /^(?:about|around|over|under|at)$/.test(token.lower) &&
    /^(?:\d.*|half|least|most|a|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      lowerAt(context, at + 1),
    )
  )
    return /^(?:a)$/.test(lowerAt(context, at + 1)) &&
      !/^(?:third|quarter|dozen|hundred|thousand|million|fifth)$/.test(lowerAt(context, at + 2))
      ? 'adverbial'
      : 'words';
  if (/[^e]ed$/.test(token.lower) && PREPOSITIONS.has(lowerAt(context, at + 1))) return 'adverbial';
  if (/^(?:and|but|while|as|after|before|because|although|though|during|amid|when|since)$/.test(token.lower))
    return 'adverbial';
  if (PREPOSITIONS.has(token.lower)) return 'adverbial';
  return 'words';
}
