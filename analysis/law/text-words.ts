import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';

/**
 * The words of a text as patterns see them: hyphens, quotation marks and possessive 's left out, so that "double-tap" and "double tap" are
 * the same. Word indexes run through the whole text.
 */
export interface TextWords {
  readonly text: SegmentedText;
  /** For each word the index of its token. */
  readonly tokenOf: Int32Array;
  /** For each word the index of its form in the text's `forms`. */
  readonly formOf: Int32Array;
  /** 0 for a word before which a comma or another mark stands or its sentence starts, and past the last word; else 1. */
  readonly joined: Uint8Array;
  /** Words `[firstOf[i], firstOf[i + 1])` are those of sentence `i`. */
  readonly firstOf: Int32Array;
}

const TRANSPARENT = /^[-‐‑–"“”„«»‘’']$|^['’ʼ]s$/iu;
const LONGEST_TRANSPARENT = 2;

/** What a token is to the words around it. */
const WORD = 1;
const PARTING = 2;
const LEFT_OUT = 3;

function roleOf({ text, kind }: Token): number {
  if (text.length <= LONGEST_TRANSPARENT && TRANSPARENT.test(text)) return LEFT_OUT;
  return kind === 'punctuation' ? PARTING : WORD;
}

/** The words of a text. */
export function wordsOf(text: SegmentedText): TextWords {
  const { tokens, sentences } = text;
  const roles = new Uint8Array(text.forms.length);
  const tokenOf = new Int32Array(tokens.length);
  const formOf = new Int32Array(tokens.length);
  const joined = new Uint8Array(tokens.length + 1);
  const firstOf = new Int32Array(sentences.length + 1);
  let count = 0;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    firstOf[sentence] = count;
    let open = true;
    for (let at = firstToken; at < endToken; at++) {
      const form = text.formOf[at] as number;
      let role = roles[form] as number;
      if (role === 0) {
        role = roleOf(tokens[at] as Token);
        // A quotation mark and the letter that looks like it have one form.
        if (!text.forms[form]?.startsWith("'")) roles[form] = role;
      }
      if (role === PARTING) open = true;
      if (role !== WORD) continue;
      tokenOf[count] = at;
      formOf[count] = form;
      joined[count] = open ? 0 : 1;
      open = false;
      count++;
    }
  });
  firstOf[sentences.length] = count;
  return { text, tokenOf, formOf, joined, firstOf };
}
