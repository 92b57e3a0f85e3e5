import type { Block, Span } from '../reading.ts';
import { createTokeniser, type Token } from './tokens.ts';

/** A sentence with its tokens: `tokens[firstToken, endToken)` of the text. */
export interface SentenceSpan {
  readonly span: Span;
  readonly firstToken: number;
  readonly endToken: number;
}

/** An article cut into sentences and tokens. Token indexes run through the whole article; no token or sentence crosses a block. */
export interface SegmentedText {
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** The distinct words of the text as `Token.lower` gives them, in order of first use: what a step asks of a word it need ask only once. */
  readonly forms: readonly string[];
  /** For each token the index of its word in `forms`. */
  readonly formOf: Int32Array;
}

/** Abbreviations after which a full stop rarely ends a sentence. Titles and the like are always followed by more. */
const NEVER_FINAL = new Set(
  'v vs mr mrs ms dr prof rev fr sr st gen col lt maj capt cpl sgt cmdr adm sen rep gov pres hon amb insp supt ed eds cf al eg ie viz approx est mt'.split(
    ' ',
  ),
);
/** Abbreviations only before a number: "No. 413", but "She said no. Then …". */
const BEFORE_NUMBERS = new Set('no nos art arts para paras fig figs vol vols sec ch'.split(' '));
/** After "Tolvik Inc." these go on with the name's owner. */
const OFFICES = new Set(
  'president chairman chairwoman chief ceo executive director spokesman spokeswoman vice founder officials'.split(
    ' ',
  ),
);
/** Abbreviations that may end a sentence: final only when a capitalised word that is no name part follows is unlikely to continue. */
const MONTHS_AND_SUFFIXES = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp jr bros dept univ'.split(' '),
);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›', '“']);

/** True for a token whose last character ends sentences: a mark, several full stops, or a dotted abbreviation. */
function hasEnder({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Full stop, exclamation mark, question mark, ellipsis.
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026;
}

function isEnder(token: Token): boolean {
  return token.kind === 'punctuation' && hasEnder(token);
}

function startsLower(token: Token): boolean {
  return /^\p{Ll}/u.test(token.text);
}

/** True when the full stop at `at` closes a sentence. */
function ends(tokens: readonly Token[], at: number, next: number): boolean {
  const stop = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[next];
  if (!after) return true;
  if (startsLower(after) && stop.text !== '?' && stop.text !== '!') return false;
  if (stop.text === '?' || stop.text === '!') return !startsLower(after);
  if (!after.spaced && after.kind !== 'punctuation' && next === at + 1) return false;
  if (stop.text === '.' && before && !stop.spaced) {
    if (NEVER_FINAL.has(before.lower)) return false;
    if (BEFORE_NUMBERS.has(before.lower)) return after.kind !== 'number';
    // "J. Hartwell", but "Plan B. The …"
    if (/^\p{Lu}$/u.test(before.text) && after.kind === 'word') return OPENING_WORDS.has(after.lower);
    if (MONTHS_AND_SUFFIXES.has(before.lower))
      return after.kind !== 'number' && /^\p{Lu}/u.test(after.text) && !OFFICES.has(after.lower);
  }
  return true;
}

/** Token indexes at which sentences of one block end (exclusive). */
function sentenceEnds(tokens: readonly Token[]): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!hasEnder(token)) continue;
    const dotted = token.kind === 'word';
    let end = i + 1;
    while (end < tokens.length && isEnder(tokens[end] as Token)) end++;
    while (end < tokens.length && CLOSERS.has((tokens[end] as Token).text) && !(tokens[end] as Token).spaced)
      end++;
    const next = tokens[end];
    if (dotted) {
      // "U.S." or "p.m." ends a sentence only before a word that opens one.
      if (!next || !OPENING_WORDS.has(next.lower) || startsLower(next)) continue;
    } else if (!ends(tokens, i, end)) continue;
    cuts.push(end);
    i = end - 1;
  }
  if (cuts.at(-1) !== tokens.length) cuts.push(tokens.length);
  return cuts;
}

/** Words that open sentences and seldom go on after an abbreviation. */
const OPENING_WORDS = new Set(
  'the a an in on at it he she they we this that these those but and however according after before since when while if as for from by'.split(
    ' ',
  ),
);

/**
 * Cuts blocks into sentences and tokens. Sentence spans run from the first to the last token, without the white space between them.
 * A block without a visible character gives no sentence.
 */
export function segment(blocks: readonly Block[]): SegmentedText {
  const tokeniser = createTokeniser();
  const { tokens, forms } = tokeniser;
  const sentences: SentenceSpan[] = [];
  blocks.forEach((block, index) => {
    const base = tokens.length;
    tokeniser.add(block.text, index);
    const own = tokens.slice(base);
    let first = 0;
    for (const end of sentenceEnds(own)) {
      if (end <= first) continue;
      sentences.push({
        span: { block: index, start: (own[first] as Token).start, end: (own[end - 1] as Token).end },
        firstToken: base + first,
        endToken: base + end,
      });
      first = end;
    }
  });
  const sentenceOf: number[] = new Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
  });
  return { blocks, tokens, sentences, sentenceOf, forms, formOf: tokeniser.formOf() };
}
