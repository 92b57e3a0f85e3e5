/** A letter. This and the following are what a UTF-16 unit can be to a token, one bit each. */
export const LETTER = 1;
/** A mark upon the character before it, such as an accent. */
export const MARK = 2;
/** A digit or another number. */
export const NUMBER = 4;
/** A character that takes no room: a soft hyphen, a mark of direction. One of them is white space too. */
export const INVISIBLE = 8;
/** White space. */
export const SPACE = 16;
/** Half of a character beyond the basic plane: only both halves together tell what it is. */
export const HALF = 32;
const VISIBLE = 64;

/** The invisible characters, as the inside of a character class. */
export const INVISIBLE_CLASS = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069';

const TESTS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [INVISIBLE, new RegExp(`[${INVISIBLE_CLASS}]`, 'u')],
  [SPACE, /\s/u],
  [HALF, /[\uD800-\uDFFF]/u],
];

/** Filled as units are met: asking the expressions of every character would cost more than all the rest of cutting a text. */
const KNOWN = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kinds = 0;
  for (const [kind, pattern] of TESTS) if (pattern.test(character)) kinds |= kind;
  KNOWN[unit] = kinds || VISIBLE;
  return kinds || VISIBLE;
}

/** The kinds of the unit at `at`; 0 past the end of the text. */
export function kindsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return (KNOWN[unit] as number) || learn(unit);
}
