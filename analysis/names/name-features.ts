import { hashWord, mix } from '../learned/feature-hash.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { Shape, type Words } from './describe-words.ts';
import type { NameRuns } from './name-runs.ts';
import { classesOf, fold } from './word-classes.ts';

/** Where a word stands seen from the token that is tagged: three before to three after, then the edges of its run. */
const WINDOW = 3;
const BEFORE_RUN = 7;
const AFTER_RUN = 8;
const FIRST_OF_RUN = 9;
const LAST_OF_RUN = 10;
/** How many places a word is looked at in. */
export const ROLES = 11;
/** Bits of `Word`. */
const CLASSES = 21;
/** Letters at either end of a word. */
const LONGEST_AFFIX = 4;
/** No token has more features. */
export const MOST_NAME_FEATURES = 192;

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
  /** For each form, 1 when it is written small somewhere, 2 when its capital tells something somewhere. */
  readonly #writings: Uint8Array;

  /** `known`: for each token twice the number of the type the packs know its name by, one more inside the name; 0 where they know none. */
  constructor(words: Words, runs: NameRuns, known: Uint8Array) {
    this.#words = words;
    this.#runs = runs;
    this.#known = known;
    const { forms, formOf } = words.text;
    this.#hashes = new Int32Array(forms.length + 2);
    this.#classes = new Int32Array(forms.length + 2);
    forms.forEach((form, index) => {
      this.#hashes[index] = hashWord(form);
      this.#classes[index] = classesOf(fold(form));
    });
    // Two words no text has: before the sentence's first and after its last.
    this.#hashes[forms.length] = 1;
    this.#hashes[forms.length + 1] = 2;
    this.#writings = new Uint8Array(forms.length);
    for (let i = 0; i < formOf.length; i++) {
      const form = formOf[i] as number;
      const shape = words.shape[i];
      if (shape === Shape.Small) this.#writings[form] = (this.#writings[form] as number) | 1;
      else if (words.opens[i] === 0 && words.shouted[(words.tokens[i] as Token).block] === 0)
        this.#writings[form] = (this.#writings[form] as number) | 2;
    }
  }

  /** The form that stands in a role for the token at `at`; the two past the text's own are the sentence's edges. */
  formIn(role: number, at: number, sentence: SentenceSpan): number {
    const { first, end } = this.#runs;
    let place = at + role - WINDOW;
    if (role === BEFORE_RUN) place = (first[at] as number) - 1;
    else if (role === AFTER_RUN) place = end[at] as number;
    else if (role === FIRST_OF_RUN) place = first[at] as number;
    else if (role === LAST_OF_RUN) place = (end[at] as number) - 1;
    const { formOf, forms } = this.#words.text;
    if (place < sentence.firstToken) return forms.length;
    return place >= sentence.endToken ? forms.length + 1 : (formOf[place] as number);
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
      for (let bit = 0; bit < CLASSES; bit++)
        if ((bits & (1 << bit)) !== 0) out[count++] = mix(140 + role, bit);
    if (role !== WINDOW) return count;
    const word = this.#words.text.forms[form] ?? '';
    for (let length = 1; length <= LONGEST_AFFIX && length < word.length; length++) {
      out[count++] = mix(160 + length, hashWord(word, 0, length));
      out[count++] = mix(170 + length, hashWord(word, word.length - length));
    }
    return count;
  }

  /** Writes the features that depend on more than one word or on how words are written; gives their number. */
  writeToken(at: number, sentence: SentenceSpan, out: Int32Array): number {
    const { shape, opens, shouted, tabular, tokens } = this.#words;
    const token = tokens[at] as Token;
    const form = (place: number) => this.formIn(place - at + WINDOW, at, sentence);
    const hash = (place: number) => this.#hashes[form(place)] as number;
    const bits = (place: number) => this.#classes[form(place)] as number;
    const look = (place: number) =>
      place < sentence.firstToken ? 7 : place >= sentence.endToken ? 8 : (shape[place] as number);
    const own = hash(at);
    const before = hash(at - 1);
    const after = hash(at + 1);
    const runFirst = this.#runs.first[at] as number;
    const runEnd = this.#runs.end[at] as number;
    const flags =
      (opens[at] as number) |
      ((shouted[token.block] as number) << 1) |
      ((tabular[token.block] as number) << 3);
    const ownLook = look(at);
    const looks = ownLook * 16 + flags;
    const writing = this.#writings[this.#words.text.formOf[at] as number] as number;
    let count = 0;
    const add = (template: number, value: number) => {
      out[count++] = mix(template, value);
    };
    add(1, 0);
    add(2, mix(before, own));
    add(3, mix(own, after));
    add(4, mix(before, after));
    add(5, mix(hash(at - 2), before));
    add(6, mix(after, hash(at + 2)));
    add(7, spellingOf(token.text));
    add(8, looks);
    add(9, (look(at - 1) * 16 + ownLook) * 16 + look(at + 1));
    add(10, (look(at - 2) * 16 + look(at - 1)) * 256 + looks);
    add(11, (look(at + 1) * 16 + look(at + 2)) * 256 + looks);
    add(12, mix(own, flags));
    add(13, at === sentence.firstToken ? 1 : 0);
    add(14, mix(bits(at - 1), bits(at)));
    add(15, mix(bits(at), bits(at + 1)));
    add(16, mix(bits(at), looks));
    add(17, mix(this.#atEdge(runFirst - 2, sentence), this.#atEdge(runFirst - 1, sentence)));
    add(18, mix(this.#atEdge(runEnd, sentence), this.#atEdge(runEnd + 1, sentence)));
    add(19, Math.min(8, runEnd - runFirst));
    add(20, Math.min(6, at - runFirst) * 16 + Math.min(6, runEnd - at));
    add(21, writing);
    add(22, writing * 16 + flags);
    const known = this.#known[at] as number;
    add(23, known);
    add(24, ((this.#known[at - 1] ?? 0) * 32 + known) * 32 + (this.#known[at + 1] ?? 0));
    add(25, mix(known, ownLook));
    return count;
  }

  #atEdge(place: number, sentence: SentenceSpan): number {
    const { formOf, forms } = this.#words.text;
    if (place < sentence.firstToken) return this.#hashes[forms.length] as number;
    return this.#hashes[place >= sentence.endToken ? forms.length + 1 : (formOf[place] as number)] as number;
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
