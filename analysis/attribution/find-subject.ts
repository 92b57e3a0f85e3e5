import { DETERMINERS, PREPOSITIONS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/** The subject of a verb, and where its phrase with all that describes it begins. */
export interface Subject {
  readonly range: TokenRange;
  /** First token of the whole subject, descriptions included: a tag's comma stands right before it. */
  readonly from: number;
  /** What a relative pronoun stands for; `null` for any other subject. */
  readonly antecedent: TokenRange | null;
}

/** How far back the comma that opens a description is looked for. */
const LONGEST_DESCRIPTION = 40;
/** How many commas are stepped over: "Ann Lee, 52, a nurse from Kent, said". */
const MOST_COMMAS = 4;

/** The subject of a verb group that begins at `group`, no further left than `floor`; `null` when none stands there. */
export function findSubject(context: Context, group: number, floor: number): Subject | null {
  let end = group;
  for (let commas = 0; commas < MOST_COMMAS; commas++) {
    if (context.tokens[end - 1]?.text === ',' && end - 1 > floor) {
      const skipped = skipDescription(context, end - 1, floor);
      if (!skipped) return null;
      if (skipped.name) return { range: skipped.name, from: skipped.from, antecedent: null };
      end = beforeAge(context, skipped.from);
      continue;
    }
    const range = nounPhraseBefore(context, end, floor);
    if (!range) return null;
    const word = lowerAt(context, range.first);
    if (range.end - range.first === 1 && (word === 'who' || word === 'which' || word === 'that')) {
      const comma = lowerAt(context, range.first - 1) === ',' ? 1 : 0;
      const antecedent = nounPhraseBefore(context, range.first - comma, floor);
      return { range, from: range.first, antecedent };
    }
    return { range, from: range.first, antecedent: null };
  }
  return null;
}

/** "Ann Lee, 52, a nurse": steps over the age before a description that has been stepped over. */
function beforeAge(context: Context, end: number): number {
  const isAge =
    /^\d{1,3}$/.test(context.tokens[end - 1]?.text ?? '') && context.tokens[end - 2]?.text === ',';
  return isAge ? end - 2 : end;
}

/**
 * Steps back over a description between commas that ends with the comma at `comma`. A description that is itself a name is the subject:
 * "the governor, Ann Lee, said". `null` when no comma opens one.
 */
function skipDescription(
  context: Context,
  comma: number,
  floor: number,
): { from: number; name: TokenRange | null } | null {
  let open = -1;
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_DESCRIPTION); at--) {
    const quotation = context.quotes[context.quoteAt[at] as number];
    if (quotation && quotation.open > floor && context.quoteAt[at] !== context.quoteAt[comma]) {
      at = quotation.open;
      continue;
    }
    const token = context.tokens[at];
    if (!token || /^[;:”“"]$/.test(token.text)) break;
    if (token.text === ',') {
      open = at;
      break;
    }
  }
  if (open <= floor) return null;
  const first = open + 1;
  const mention = context.mentionAt[first] as number;
  const wholeName = mention !== -1 && context.mentionAt[comma - 1] === mention;
  if (personNamedFrom(context, first) === comma) {
    const described = nounPhraseBefore(context, open, floor);
    return { from: described?.first ?? first, name: { first, end: comma } };
  }
  const word = lowerAt(context, first);
  const isAge = /^\d{1,3}$/.test(word) && comma - first === 1;
  const describes =
    isAge ||
    wholeName ||
    hasPossessive(context, first, comma) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    /^(?:who|which|whose|where|citing|quoting|speaking|wearing|including|according|reading|writing)$/.test(
      word,
    ) ||
    /^\p{Ll}/u.test(context.tokens[first]?.text ?? '') ||
    /^\p{Lu}-?$/u.test(context.tokens[first]?.text ?? '');
  // "…, and on Tuesday, Ann said": a comma that closes an adverbial has no noun phrase before its partner.
  if (!describes && !/^(?:r|d)$/.test(word)) return null;
  return { from: open, name: null };
}

/** A title before a name has no more words: "Lieutenant General". */
const LONGEST_TITLE = 3;

/** One past the name of a person, with a title or without, that begins at `first`; -1 where none does. */
export function personNamedFrom(context: Context, first: number): number {
  let at = first;
  while (
    at < first + LONGEST_TITLE &&
    context.mentionAt[at] === -1 &&
    (/^\p{Lu}\p{L}*\.?$/u.test(context.tokens[at]?.text ?? '') ||
      (at > first && context.tokens[at]?.text === '.'))
  )
    at++;
  const mention = context.mentionAt[at] as number;
  if (mention === undefined || context.mentions[mention]?.type !== 'person') return -1;
  while (context.mentionAt[at] === mention) at++;
  return at;
}

/** "Lee's campaign manager": a description may begin with somebody else's name. */
function hasPossessive(context: Context, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + 5); at++)
    if (/^'s?$/.test(lowerAt(context, at))) return true;
  return false;
}
