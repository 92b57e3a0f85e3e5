import type { SegmentedText, SentenceSpan } from '../text/segment.ts';
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

/** How a word is written somewhere in the text. */
export const Writing = {
  Small: 1,
  /** With a capital, or in other signs, where a capital tells something. */
  Telling: 2,
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
  /** For each form of the text its lower case without accents. */
  readonly foldedForms: readonly string[];
  /** For each form of the text what it can be, whatever its capitals: bits of `Word`. */
  readonly classesOfForm: Int32Array;
  /** For each form of the text how it is written in it: bits of `Writing`. */
  readonly writings: Uint8Array;
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
  const { tokens, forms, formOf } = text;
  const foldedForms: string[] = new Array(forms.length);
  const classesOfForm = new Int32Array(forms.length);
  for (let form = 0; form < forms.length; form++) {
    const plain = fold(forms[form] as string);
    foldedForms[form] = plain;
    classesOfForm[form] = classesOf(plain);
  }
  const shape = new Uint8Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const folded: string[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const own = shapeOf(token);
    shape[i] = own;
    const form = formOf[i] as number;
    if (own === Shape.Number || own === Shape.Mark) {
      folded[i] = token.lower;
      continue;
    }
    folded[i] = foldedForms[form] as string;
    // In capitals "US" is the country, in small letters the pronoun.
    classes[i] =
      own === Shape.Capitals && folded[i] === 'us'
        ? Word.Country | Word.Place
        : (classesOfForm[form] as number);
  }
  const opens = openingWords(text, shape);
  const { shouted, tabular } = describeBlocks(text, shape, classes);
  const writings = new Uint8Array(forms.length);
  for (let i = 0; i < tokens.length; i++) {
    const form = formOf[i] as number;
    if (shape[i] === Shape.Small) writings[form] = (writings[form] as number) | Writing.Small;
    else if (opens[i] === 0 && shouted[(tokens[i] as Token).block] === 0)
      writings[form] = (writings[form] as number) | Writing.Telling;
  }
  return {
    text,
    tokens,
    shape,
    classes,
    folded,
    foldedForms,
    classesOfForm,
    writings,
    opens,
    shouted,
    tabular,
  };
}

function openingWords({ tokens, sentences }: SegmentedText, shape: Uint8Array): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken;
    while (at < endToken && (shape[at] === Shape.Mark || shape[at] === Shape.Number)) at++;
    if (at < endToken) opens[at] = 1;
    for (let i = firstToken + 1; i < endToken; i++)
      if (shape[i - 1] === Shape.Mark && shape[i] !== Shape.Mark && opensAfter(tokens, i)) opens[i] = 1;
  }
  return opens;
}

/** Shorter words tell no headline from other lines: they are written small in both. */
const FEWEST_LETTERS = 4;

/** Which blocks are headlines and which rows of figures. */
function describeBlocks(
  { tokens, sentences, blocks }: SegmentedText,
  shape: Uint8Array,
  classes: Int32Array,
): { shouted: Uint8Array; tabular: Uint8Array } {
  const shouted = new Uint8Array(blocks.length);
  const tabular = new Uint8Array(blocks.length);
  for (let next = 0; next < sentences.length; ) {
    const block = (sentences[next] as SentenceSpan).span.block;
    let count = 0;
    /** Everyday words with a capital. */
    let raised = 0;
    let capitalised = 0;
    let capitals = 0;
    let numbers = 0;
    let smalls = 0;
    // A headline has no full stop.
    let hasFullStop = false;
    for (; sentences[next]?.span.block === block; next++) {
      const { firstToken, endToken } = sentences[next] as SentenceSpan;
      if ((tokens[endToken - 1] as Token).text === '.') hasFullStop = true;
      for (let i = firstToken; i < endToken; i++) {
        const own = shape[i];
        if (own === Shape.Number) numbers++;
        else if (own === Shape.Small) smalls++;
        if (own === Shape.Number || own === Shape.Mark) continue;
        if (own !== Shape.Capitals && (tokens[i] as Token).lower.length < FEWEST_LETTERS) continue;
        count++;
        if (own === Shape.Small) continue;
        capitalised++;
        if (((classes[i] as number) & (Word.Ordinary | Word.Role)) !== 0) raised++;
        if (own === Shape.Capitals) capitals++;
      }
    }
    if (numbers >= 2 && smalls * 2 <= numbers) tabular[block] = 1;
    // A list of names is nearly all capitalised too, but holds hardly an everyday word.
    const titleCase = capitalised > 0.8 * count && raised > 0.3 * count && !hasFullStop;
    if (count >= 3 && capitals > MOST * count) shouted[block] = 2;
    else if (count >= 4 && titleCase) shouted[block] = 1;
  }
  return { shouted, tabular };
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
