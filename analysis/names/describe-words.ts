import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { classesOf, fold, Word } from './word-classes.ts';

/** How a token is written. */
export const Shape = {
  /** Small letters, or a mark that is none of the others. */
  Small: 0,
  /** A capital letter, then at least one small one: "Kyiv", "McKay". */
  Title: 1,
  /** Two or more letters, all capital: "NATO", "M23", "U.S.". */
  Capitals: 2,
  /** One capital letter. */
  Initial: 3,
  Number: 4,
  Mark: 5,
  /** Letters of another script than Latin. */
  Uncased: 6,
} as const;

/** The tokens of a text with what the name rules ask of each; all arrays run along `tokens`. */
export interface Words {
  readonly text: SegmentedText;
  readonly tokens: readonly Token[];
  readonly shape: Uint8Array;
  /** Bits of `Word`; 0 for numbers and marks. */
  readonly classes: Int32Array;
  /** Lower case without accents. */
  readonly folded: readonly string[];
  /** 1 where a capital says nothing, for the word opens a sentence, a quotation or a line. */
  readonly opens: Uint8Array;
  /** For each block whose capitals say nothing: 1 for a headline in Title Case, 2 for ALL CAPS; else 0. */
  readonly shouted: Uint8Array;
  /** For each block, 1 when it is a row of figures: results, standings, prices. */
  readonly tabular: Uint8Array;
}

const LATIN = /^\p{Script=Latin}/u;

function shapeOf(token: Token): number {
  if (token.kind === 'number') return Shape.Number;
  if (token.kind === 'punctuation') return Shape.Mark;
  const text = token.text;
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return Shape.Small;
  // Rules for capitals are rules of English: other scripts are read by what the packs know.
  if (first >= 0x250 && !LATIN.test(text)) return Shape.Uncased;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code >= 65 && code <= 90) upper++;
      else if (code >= 97 && code <= 122) lower++;
    } else {
      const letter = text.charAt(i);
      const small = letter.toLowerCase();
      if (small !== letter) upper++;
      else if (letter.toUpperCase() !== letter) lower++;
    }
    if (i === 0 && upper === 0) return lower === 0 ? Shape.Uncased : Shape.Small;
  }
  if (lower > 0) return Shape.Title;
  return upper === 1 && text.length < 3 && !/\d/.test(text) ? Shape.Initial : Shape.Capitals;
}

const OPENING_MARKS = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '‹',
  '„',
  '–',
  '—',
  '-',
  ':',
  '•',
  '*',
  '·',
  '/',
  '|',
  '…',
  '...',
  '>',
  ';',
  '#',
  '→',
  '●',
  '■',
  '►',
  '‣',
]);

/** A capital opens something after these when the token before the mark is no word of the same run. */
function opensAfter(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1] as Token;
  if (!OPENING_MARKS.has(mark.text)) return false;
  const token = tokens[at] as Token;
  // The hyphen of "Hamas-Fatah" and the apostrophe of "d'Ivoire" open nothing.
  if (mark.text === '-' || mark.text === "'" || mark.text === '’' || mark.text === '/')
    return mark.spaced && (mark.text === "'" || token.spaced);
  return mark.text !== '(' && mark.text !== '[';
}

const MOST = 0.6;

/** Describes every token of the text once, for all the rules that follow. */
export function describeWords(text: SegmentedText): Words {
  const { tokens, sentences, sentenceOf, blocks } = text;
  const shape = new Uint8Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  const folded: string[] = new Array(tokens.length);
  const foldedBy = new Map<string, string>();
  const classesBy = new Map<string, number>();
  const words = new Int32Array(blocks.length);
  /** Everyday words with a capital. */
  const raised = new Int32Array(blocks.length);
  const capitalised = new Int32Array(blocks.length);
  const capitals = new Int32Array(blocks.length);
  const numbers = new Int32Array(blocks.length);
  const smalls = new Int32Array(blocks.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const own = shapeOf(token);
    shape[i] = own;
    if (own === Shape.Number) numbers[token.block] = (numbers[token.block] as number) + 1;
    else if (own === Shape.Small) smalls[token.block] = (smalls[token.block] as number) + 1;
    const lower = token.lower;
    if (own === Shape.Number || own === Shape.Mark) {
      folded[i] = lower;
      continue;
    }
    let plain = foldedBy.get(lower);
    if (plain === undefined) {
      plain = fold(lower);
      foldedBy.set(lower, plain);
      classesBy.set(lower, classesOf(plain));
    }
    folded[i] = plain;
    // In capitals "US" is the country, in small letters the pronoun.
    classes[i] =
      own === Shape.Capitals && plain === 'us' ? Word.Country | Word.Place : (classesBy.get(lower) as number);
    if (lower.length > 3 || own === Shape.Capitals) {
      words[token.block] = (words[token.block] as number) + 1;
      if (own !== Shape.Small) {
        capitalised[token.block] = (capitalised[token.block] as number) + 1;
        if (((classes[i] as number) & (Word.Ordinary | Word.Role)) !== 0)
          raised[token.block] = (raised[token.block] as number) + 1;
      }
      if (own === Shape.Capitals) capitals[token.block] = (capitals[token.block] as number) + 1;
    }
  }
  // A headline has no full stop.
  const endsSentence = new Set<number>();
  for (const sentence of sentences) {
    if (tokens[sentence.endToken - 1]?.text === '.') endsSentence.add(sentence.span.block);
    let at = sentence.firstToken;
    while (at < sentence.endToken && (shape[at] === Shape.Mark || shape[at] === Shape.Number)) at++;
    if (at < sentence.endToken) opens[at] = 1;
  }
  for (let i = 1; i < tokens.length; i++)
    if (
      opens[i] === 0 &&
      shape[i] !== Shape.Mark &&
      sentenceOf[i] === sentenceOf[i - 1] &&
      opensAfter(tokens, i)
    )
      opens[i] = 1;
  const shouted = new Uint8Array(blocks.length);
  const tabular = new Uint8Array(blocks.length);
  for (let block = 0; block < blocks.length; block++) {
    const count = words[block] as number;
    if ((numbers[block] as number) >= 2 && (smalls[block] as number) * 2 <= (numbers[block] as number))
      tabular[block] = 1;
    const allCapitals = (capitals[block] as number) > MOST * count;
    // A list of names is nearly all capitalised too, but holds hardly an everyday word.
    const titleCase =
      (capitalised[block] as number) > 0.8 * count &&
      (raised[block] as number) > 0.3 * count &&
      !endsSentence.has(block);
    if (count >= 3 && allCapitals) shouted[block] = 2;
    else if (count >= 4 && titleCase) shouted[block] = 1;
  }
  return { text, tokens, shape, classes, folded, opens, shouted, tabular };
}

/** True when the token has one of these bits of `Word`; false past the end. */
export function hasClass(words: Words, at: number, bits: number): boolean {
  return ((words.classes[at] as number) & bits) !== 0;
}

/** True when the token is written as a name part: with a capital, and no bare "I" or "A". */
export function isCapitalised(words: Words, at: number): boolean {
  const shape = words.shape[at];
  return shape === Shape.Title || shape === Shape.Capitals || shape === Shape.Initial;
}
