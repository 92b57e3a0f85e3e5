import { hashWord, mix } from '../learned/feature-hash.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import type { Words } from './describe-words.ts';
import type { NameRuns } from './name-runs.ts';

/** A word is looked at in the places from this many before the token that is tagged to as many after it, and at the edges of its run. */
export const WINDOW = 3;
const BEFORE_RUN = 7;
const AFTER_RUN = 8;
const FIRST_OF_RUN = 9;
const LAST_OF_RUN = 10;
/** The roles of words that are the same for all tokens of a run. */
export const RUN_ROLES = [BEFORE_RUN, AFTER_RUN, FIRST_OF_RUN, LAST_OF_RUN] as const;
/** How many places a word is looked at in. */
export const ROLES = 11;
/** Letters at either end of a word. */
const LONGEST_AFFIX = 4;
/** No token has more features. */
export const MOST_NAME_FEATURES = 192;

/** Looks beyond the edges of a sentence. */
const BEFORE_FIRST = 7;
const AFTER_LAST = 8;

/**
 * What speaks for a token being part of a name: the words around it with what the lists know of them, how they are written, and how the same
 * word is written elsewhere in the article. The same code serves training and reading.
 */
export class NameFeatures {
  readonly #words: Words;
  readonly #runs: NameRuns;
  readonly #known: Uint8Array;
  readonly #hashes: Int32Array;
  readonly #classes: Int32Array;

  /** `known`: for each token twice the number of the type the packs know its name by, one more inside the name; 0 where they know none. */
  constructor(words: Words, runs: NameRuns, known: Uint8Array) {
    this.#words = words;
    this.#runs = runs;
    this.#known = known;
    const { forms } = words.text;
    this.#hashes = new Int32Array(forms.length + 2);
    for (let form = 0; form < forms.length; form++) this.#hashes[form] = hashWord(forms[form] as string);
    // Two words no text has: before the sentence's first and after its last.
    this.#hashes[forms.length] = 1;
    this.#hashes[forms.length + 1] = 2;
    this.#classes = new Int32Array(forms.length + 2);
    this.#classes.set(words.classesOfForm);
  }

  /** The form at a place of a sentence; the two past the text's own are the sentence's edges. */
  formAt(place: number, sentence: SentenceSpan): number {
    const { formOf, forms } = this.#words.text;
    if (place < sentence.firstToken) return forms.length;
    return place >= sentence.endToken ? forms.length + 1 : (formOf[place] as number);
  }

  /** The form that stands in a role for the token at `at`. */
  formIn(role: number, at: number, sentence: SentenceSpan): number {
    const { first, end } = this.#runs;
    let place = at + role - WINDOW;
    if (role === BEFORE_RUN) place = (first[at] as number) - 1;
    else if (role === AFTER_RUN) place = end[at] as number;
    else if (role === FIRST_OF_RUN) place = first[at] as number;
    else if (role === LAST_OF_RUN) place = (end[at] as number) - 1;
    return this.formAt(place, sentence);
  }

  /** Writes the features a form gives in a role; gives their number. */
  writeForm(role: number, form: number, out: Int32Array): number {
    const hash = this.#hashes[form] as number;
    const bits = this.#classes[form] as number;
    let count = 0;
    out[count++] = mix(100 + role, hash);
    out[count++] = mix(120 + role, bits);
    const isNear = role > 0 && role < 6;
    if (isNear)
      for (let left = bits; left !== 0; left &= left - 1)
        out[count++] = mix(140 + role, 31 - Math.clz32(left & -left));
    if (role !== WINDOW) return count;
    const word = this.#words.text.forms[form] ?? '';
    for (let length = 1; length <= LONGEST_AFFIX && length < word.length; length++) {
      out[count++] = mix(160 + length, hashWord(word, 0, length));
      out[count++] = mix(170 + length, hashWord(word, word.length - length));
    }
    return count;
  }

  /** Writes the features all tokens of the run at `at` share; gives their number. */
  writeRun(at: number, sentence: SentenceSpan, out: Int32Array): number {
    const first = this.#runs.first[at] as number;
    const end = this.#runs.end[at] as number;
    out[0] = mix(17, mix(this.#hashAt(first - 2, sentence), this.#hashAt(first - 1, sentence)));
    out[1] = mix(18, mix(this.#hashAt(end, sentence), this.#hashAt(end + 1, sentence)));
    out[2] = mix(19, Math.min(8, end - first));
    return 3;
  }

  /** Writes the features of a token alone that depend on more than one word or on how words are written; gives their number. */
  writeToken(at: number, sentence: SentenceSpan, out: Int32Array): number {
    const { opens, shouted, tabular, tokens, text, writings } = this.#words;
    const token = tokens[at] as Token;
    const ownForm = text.formOf[at] as number;
    const formBefore = this.formAt(at - 1, sentence);
    const formAfter = this.formAt(at + 1, sentence);
    const own = this.#hashes[ownForm] as number;
    const before = this.#hashes[formBefore] as number;
    const after = this.#hashes[formAfter] as number;
    const bits = this.#classes[ownForm] as number;
    const look = this.#lookAt(at, sentence);
    const lookBefore = this.#lookAt(at - 1, sentence);
    const lookAfter = this.#lookAt(at + 1, sentence);
    const runFirst = this.#runs.first[at] as number;
    const runEnd = this.#runs.end[at] as number;
    const flags =
      (opens[at] as number) |
      ((shouted[token.block] as number) << 1) |
      ((tabular[token.block] as number) << 3);
    const looks = look * 16 + flags;
    const writing = writings[ownForm] as number;
    const known = this.#known[at] as number;
    const knownBefore = at > 0 ? (this.#known[at - 1] as number) : 0;
    const knownAfter = at + 1 < tokens.length ? (this.#known[at + 1] as number) : 0;
    out[0] = mix(1, 0);
    out[1] = mix(2, mix(before, own));
    out[2] = mix(3, mix(own, after));
    out[3] = mix(4, mix(before, after));
    out[4] = mix(5, mix(this.#hashAt(at - 2, sentence), before));
    out[5] = mix(6, mix(after, this.#hashAt(at + 2, sentence)));
    out[6] = mix(7, spellingOf(token.text));
    out[7] = mix(8, looks);
    out[8] = mix(9, (lookBefore * 16 + look) * 16 + lookAfter);
    out[9] = mix(10, (this.#lookAt(at - 2, sentence) * 16 + lookBefore) * 256 + looks);
    out[10] = mix(11, (lookAfter * 16 + this.#lookAt(at + 2, sentence)) * 256 + looks);
    out[11] = mix(12, mix(own, flags));
    out[12] = mix(13, at === sentence.firstToken ? 1 : 0);
    out[13] = mix(14, mix(this.#classes[formBefore] as number, bits));
    out[14] = mix(15, mix(bits, this.#classes[formAfter] as number));
    out[15] = mix(16, mix(bits, looks));
    out[16] = mix(20, Math.min(6, at - runFirst) * 16 + Math.min(6, runEnd - at));
    out[17] = mix(21, writing);
    out[18] = mix(22, writing * 16 + flags);
    out[19] = mix(23, known);
    out[20] = mix(24, (knownBefore * 32 + known) * 32 + knownAfter);
    out[21] = mix(25, mix(known, look));
    return 22;
  }

  #hashAt(place: number, sentence: SentenceSpan): number {
    return this.#hashes[this.formAt(place, sentence)] as number;
  }

  #lookAt(place: number, sentence: SentenceSpan): number {
    if (place < sentence.firstToken) return BEFORE_FIRST;
    return place >= sentence.endToken ? AFTER_LAST : (this.#words.shape[place] as number);
  }
}

/** How a word is written, as runs of capitals, small letters, digits and marks: the same for "McKay" and "DeVos". */
function spellingOf(word: string): number {
  let spelling = 0;
  let last = -1;
  for (let i = 0, runs = 0; i < word.length && runs < 8; i++) {
    const code = word.charCodeAt(i);
    let kind = 5;
    if (code >= 65 && code <= 90) kind = 1;
    else if (code >= 97 && code <= 122) kind = 2;
    else if (code >= 48 && code <= 57) kind = 3;
    else if (code < 128) kind = 6 + code;
    if (kind === last) continue;
    spelling = mix(spelling, kind);
    last = kind;
    runs++;
  }
  return spelling;
}
