/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or mark of one block, with its place. */
export interface Token {
  readonly block: number;
  /** `[start, end)` in UTF-16 units of the block's text. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened, invisible characters taken out: for comparing. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** True when white space, or the block's start, stands before it. */
  readonly spaced: boolean;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069';

/**
 * One alternative each: dotted abbreviations (U.S., p.m.), words (letters with marks; apostrophes inside as in O'Brien, don't),
 * numbers with separators, and any other visible character alone. Hyphens always stand alone, so that "Hamas-led" shows its name.
 */
const TOKEN = new RegExp(
  [
    `(?:\\p{L}\\.){2,}`,
    `[\\p{L}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*(?:['’ʼ][\\p{L}][\\p{L}\\p{M}${INVISIBLE}]*)*`,
    `\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s|bn|m|k)?(?![\\p{L}])`,
    `\\p{N}+`,
    `\\.{2,}|[^\\s\\p{L}\\p{N}]`,
  ].join('|'),
  'gu',
);

const TRAILING_INVISIBLE = new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}])[${INVISIBLE}]+$`, 'u');
const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'gu');

const PLAIN = /^[ -~]*$/;

function comparable(text: string): string {
  // Nearly every token is plain; the way below costs five times as much.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(INVISIBLE_RUN, '').replace(/[’ʼ]/gu, "'").toLowerCase();
}

function kindOf(token: string): TokenKind {
  const code = token.charCodeAt(0);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number';
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'punctuation';
  }
  // A first character beyond the basic plane is two units long.
  const first = String.fromCodePoint(token.codePointAt(0) as number);
  if (/\p{L}/u.test(first)) return 'word';
  return /\p{N}/u.test(first) ? 'number' : 'punctuation';
}

/** Where a possessive 's starts in a word; -1 when it has none. */
function cliticAt(word: string): number {
  const at = word.length - 2;
  const last = word.charCodeAt(at + 1);
  if (at < 1 || (last !== 115 && last !== 83)) return -1;
  const mark = word.charAt(at);
  return mark === "'" || mark === '’' || mark === 'ʼ' ? at : -1;
}

/**
 * Splits a block's text into tokens. A possessive 's is a token of its own ("Ukraine", "'s"), so that names end where they end.
 * Invisible characters between tokens belong to none. An empty text gives an empty list.
 */
export function tokenise(text: string, block: number): Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  const add = (start: number, end: number, kind: TokenKind) => {
    const own = text.slice(start, end);
    const lower = comparable(own);
    if (lower === '') return;
    tokens.push({ block, start, end, text: own, lower, kind, spaced: start !== lastEnd });
    lastEnd = end;
  };
  for (const match of text.matchAll(TOKEN)) {
    const whole = match[0];
    const found = whole.charCodeAt(whole.length - 1) < 0xad ? whole : whole.replace(TRAILING_INVISIBLE, '');
    const start = match.index;
    const end = start + found.length;
    const kind = kindOf(found);
    const clitic = kind === 'word' ? cliticAt(found) : -1;
    if (clitic !== -1) {
      add(start, start + clitic, 'word');
      add(start + clitic, end, 'word');
    } else add(start, end, kind);
  }
  return tokens;
}
