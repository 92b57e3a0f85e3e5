import { HALF, INVISIBLE_CLASS, kindsAt, LETTER, NUMBER } from './character-kinds.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** What all tokens printed alike share. */
export interface PrintedWord {
  readonly text: string;
  /** Lower case, curly apostrophes straightened, invisible characters taken out; empty when nothing is left. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** The index of `lower` among the forms; -1 when it is empty. */
  readonly form: number;
}

/** The distinct words of a text. */
export interface PrintedWords {
  /** The distinct `lower`, in order of first use. */
  readonly forms: readonly string[];
  /** The word `[start, end)` of `source`, which must not be empty. */
  wordAt(source: string, start: number, end: number): PrintedWord;
}

const INVISIBLE_RUN = new RegExp(`[${INVISIBLE_CLASS}]+`, 'gu');

function comparable(text: string): string {
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return text.replace(INVISIBLE_RUN, '').replace(/[’ʼ]/gu, "'").toLowerCase();
    if (unit >= 0x41 && unit <= 0x5a) capital = true;
  }
  return capital ? text.toLowerCase() : text;
}

function kindOf(text: string): TokenKind {
  const first = kindsAt(text, 0);
  if ((first & LETTER) !== 0) return 'word';
  if ((first & NUMBER) !== 0) return 'number';
  if ((first & HALF) !== 0 && /^[\p{L}\p{N}]/u.test(text)) return /^\p{L}/u.test(text) ? 'word' : 'number';
  // The mark of a possessive 's is the only one that letters follow.
  return /.[sS]$/.test(text) ? 'word' : 'punctuation';
}

/** Words kept where their characters alone find them. A longer text has more words than this, but says few of them often. */
const AT_HAND = 512;

function isAt(word: string, source: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (word.charCodeAt(at - start) !== source.charCodeAt(at)) return false;
  return true;
}

/** The distinct words of a text of which nothing has been read yet. */
export function createPrintedWords(): PrintedWords {
  const forms: string[] = [];
  const byText = new Map<string, PrintedWord>();
  const atHand: (PrintedWord | undefined)[] = new Array(AT_HAND);

  const learn = (text: string, lower: string): PrintedWord => {
    let form = -1;
    if (lower === text) form = forms.push(lower) - 1;
    else if (lower !== '') form = (byText.get(lower) ?? learn(lower, lower)).form;
    const word = { text, lower, kind: kindOf(text), form };
    byText.set(text, word);
    return word;
  };

  return {
    forms,
    wordAt(source, start, end) {
      // Making a string to look a word up by costs more than all else that is done for a token.
      let mixed = end - start;
      for (let at = start; at < end; at++) mixed = (Math.imul(mixed, 31) + source.charCodeAt(at)) | 0;
      const slot = (mixed ^ (mixed >>> 11)) & (AT_HAND - 1);
      const there = atHand[slot];
      if (there !== undefined && isAt(there.text, source, start, end)) return there;
      const text = source.slice(start, end);
      const word = byText.get(text) ?? learn(text, comparable(text));
      atHand[slot] = word;
      return word;
    },
  };
}
