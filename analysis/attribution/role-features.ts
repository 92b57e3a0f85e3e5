import { mix } from '../learned/feature-hash.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import { distanceStep } from './distance-step.ts';
import { EDGE_KIND, type WordTraits } from './word-traits.ts';
import { WordsBetween } from './words-between.ts';

/** Words looked at on either side of a token. */
const WINDOW = 2;
/** Places a word is looked at in, and sides of the cue: before, after, the cue itself. */
export const ROLE_PLACES = 2 * WINDOW + 1;
export const ROLE_SIDES = 3;
export const ROLE_ROLES = ROLE_PLACES * ROLE_SIDES;
/** No token has more features. */
export const MOST_ROLE_FEATURES = 80;

/**
 * What speaks for a token being source or content of one cue: what it is, where it stands from the cue and what lies between. Features that
 * depend on a word and its side alone, and those that only change from stretch to stretch, are told apart, so that their sums can be kept.
 * The same code serves training and reading.
 */
export class RoleFeatures {
  readonly #context: Context;
  readonly #traits: WordTraits;
  readonly #between: WordsBetween;
  #cue: TokenRange = { first: 0, end: 0 };
  #window: TokenRange = { first: 0, end: 0 };
  #cueStem = 0;
  #firstStem = 0;
  #cueWords = 0;
  #cueKind = 0;
  #wordBefore = 0;
  #wordAfter = 0;
  #kindBefore = 0;
  #kindAfter = 0;

  /** `isCue`: 1 for every token of any cue. */
  constructor(context: Context, traits: WordTraits, isCue: Uint8Array) {
    this.#context = context;
    this.#traits = traits;
    this.#between = new WordsBetween(context, traits, isCue);
  }

  /** Turns to another cue, whose roles are looked for in `window`. */
  turnTo(cue: TokenRange, window: TokenRange): void {
    const { hash, stem, kind } = this.#traits;
    const { formOf } = this.#context.text;
    this.#cue = cue;
    this.#window = window;
    const first = formOf[cue.first] as number;
    const last = formOf[cue.end - 1] as number;
    this.#cueStem = stem[last] as number;
    this.#firstStem = stem[first] as number;
    this.#cueWords = mix(hash[first] as number, cue.end - cue.first > 1 ? (hash[last] as number) : 0);
    this.#cueKind = kind[cue.end - 1] as number;
    this.#wordBefore = this.#hash(cue.first - 1);
    this.#wordAfter = this.#hash(cue.end);
    this.#kindBefore = this.#kind(cue.first - 1);
    this.#kindAfter = this.#kind(cue.end);
    this.#between.count(cue, window);
  }

  /** 0 before the cue, 1 after it, 2 in it. */
  sideOf(at: number): number {
    if (at < this.#cue.first) return 0;
    return at >= this.#cue.end ? 1 : 2;
  }

  /** The form that stands in a role; the two past the text's own are the window's edges. Roles of one side follow each other. */
  formIn(place: number, at: number): number {
    return this.#form(at + place - WINDOW);
  }

  /** The kind that stands in a role. */
  kindIn(place: number, at: number): number {
    return this.#kind(at + place - WINDOW);
  }

  /** Writes the features a form gives in a place on a side; gives their number. */
  writeForm(place: number, side: number, form: number, out: Int32Array): number {
    const { hash, ending, closed } = this.#traits;
    let count = 0;
    out[count++] = mix(300 + place, mix(hash[form] as number, side));
    if (place !== WINDOW) return count;
    out[count++] = mix(310, mix(ending[form] as number, side));
    out[count++] = mix(311, mix(closed[form] as number, side));
    return count;
  }

  /** Writes the features a kind gives in a place on a side; gives their number. */
  writeKind(place: number, side: number, kind: number, out: Int32Array): number {
    out[0] = mix(320 + place, mix(kind, side));
    return 1;
  }

  /** A number that is the same for tokens whose features of `writeStretch` are. */
  stretchOf(at: number): number {
    const index = at - this.#window.first;
    const { commas, verbs, cues, marks, thats, sentences, names } = this.#between;
    let key = this.sideOf(at) * 16 + distanceStep(at, this.#cue);
    key = key * 4 + (commas[index] as number);
    key = key * 4 + (verbs[index] as number);
    key = key * 4 + (cues[index] as number);
    key = key * 4 + (marks[index] as number);
    key = key * 2 + (thats[index] as number);
    key = key * 4 + (sentences[index] as number);
    key = key * 8 + (names[index] as number);
    key = key * 8 + this.#quotationOf(at);
    return key * 8 + (this.#traits.name[at] as number);
  }

  /** Writes the features that only change from stretch to stretch; gives their number. */
  writeStretch(at: number, out: Int32Array): number {
    const index = at - this.#window.first;
    const side = this.sideOf(at);
    const between = this.#between;
    const commas = between.commas[index] as number;
    const verbs = between.verbs[index] as number;
    const cues = between.cues[index] as number;
    const marks = between.marks[index] as number;
    const thats = between.thats[index] as number;
    const sentences = between.sentences[index] as number;
    const names = between.names[index] as number;
    const quotation = this.#quotationOf(at);
    const name = this.#traits.name[at] as number;
    const place = side * 16 + distanceStep(at, this.#cue);
    const clauses = (side * 4 + commas) * 4 + verbs;
    const marked = (side * 4 + marks) * 8 + quotation;
    let count = 0;
    out[count++] = mix(1, side);
    out[count++] = mix(2, place);
    out[count++] = mix(3, side * 16 + commas);
    out[count++] = mix(4, side * 16 + verbs);
    out[count++] = mix(5, clauses);
    out[count++] = mix(6, side * 16 + cues);
    out[count++] = mix(7, side * 16 + marks);
    out[count++] = mix(8, side * 16 + thats);
    out[count++] = mix(9, side * 16 + sentences);
    out[count++] = mix(10, side * 16 + names);
    out[count++] = mix(11, clauses * 4 + cues);
    out[count++] = mix(12, marked);
    out[count++] = mix(13, ((side * 4 + verbs) * 4 + thats) * 16 + distanceStep(at, this.#cue));
    out[count++] = mix(14, (clauses * 4 + marks) * 8 + quotation);
    out[count++] = mix(15, (side * 8 + names) * 8 + name);
    out[count++] = mix(16, ((side * 4 + sentences) * 4 + marks) * 8 + quotation);
    out[count++] = mix(17, mix(this.#cueStem, side));
    out[count++] = mix(18, mix(this.#cueStem, place));
    out[count++] = mix(19, mix(this.#cueStem, clauses));
    out[count++] = mix(20, mix(this.#cueWords, side));
    out[count++] = mix(21, mix(this.#cueKind, place));
    out[count++] = mix(22, mix(this.#cueStem, marked));
    out[count++] = mix(23, mix(this.#cueWords, place));
    out[count++] = mix(24, mix(this.#firstStem, place));
    out[count++] = mix(25, mix(this.#cueKind, clauses));
    out[count++] = mix(26, mix(this.#cueStem, (side * 4 + names) * 8 + name));
    out[count++] = mix(27, mix(this.#wordAfter, place));
    out[count++] = mix(28, mix(this.#wordBefore, place));
    out[count++] = mix(29, mix(this.#kindAfter, mix(this.#kindBefore, place)));
    out[count++] = mix(30, mix(this.#wordAfter, clauses));
    out[count++] = mix(31, mix(this.#wordBefore, clauses));
    return count;
  }

  /** True when no word looked at beside the token lies outside the window, so that what its place says is the same for all cues. */
  isInside(at: number): boolean {
    return at - WINDOW >= this.#window.first && at + WINDOW < this.#window.end;
  }

  /** Writes the features of a token and its neighbours that do not depend on the cue but for its side; gives their number. */
  writePlace(at: number, out: Int32Array): number {
    const { text } = this.#context;
    const side = this.sideOf(at);
    const word = this.#hash(at);
    const kindBefore = this.#kind(at - 1);
    const kindAfter = this.#kind(at + 1);
    const sided = mix(this.#kind(at), side);
    let count = 0;
    out[count++] = mix(41, mix(kindBefore, sided));
    out[count++] = mix(42, mix(sided, kindAfter));
    out[count++] = mix(43, mix(mix(this.#hash(at - 1), word), side));
    out[count++] = mix(44, mix(mix(word, this.#hash(at + 1)), side));
    out[count++] = mix(45, mix(mix(kindBefore, sided), kindAfter));
    const sentence = text.sentences[text.sentenceOf[at] as number];
    if (sentence?.firstToken === at) out[count++] = mix(55, side);
    if (sentence !== undefined && sentence.endToken - 1 === at) out[count++] = mix(56, side);
    return count;
  }

  /** Writes the features of a token that depend on more than its own place; gives their number. */
  writeToken(at: number, out: Int32Array): number {
    const index = at - this.#window.first;
    const side = this.sideOf(at);
    const commas = this.#between.commas[index] as number;
    const verbs = this.#between.verbs[index] as number;
    const names = this.#between.names[index] as number;
    const clauses = (side * 4 + commas) * 4 + verbs;
    const distance = distanceStep(at, this.#cue);
    const word = this.#hash(at);
    const kind = this.#kind(at);
    const sided = mix(kind, side);
    let count = 0;
    out[count++] = mix(40, mix(kind, side * 16 + distance));
    out[count++] = mix(46, mix(kind, clauses));
    out[count++] = mix(47, mix(kind, (side * 4 + names) * 4 + verbs));
    out[count++] = mix(48, mix(word, clauses));
    out[count++] = mix(49, mix(this.#cueStem, sided));
    out[count++] = mix(50, mix(this.#cueStem, mix(word, side)));
    out[count++] = mix(51, mix(this.#cueKind, sided));
    out[count++] = mix(52, mix(mix(this.#cueStem, this.#hash(at - 1)), side));
    out[count++] = mix(53, mix(this.#kindBefore, sided));
    out[count++] = mix(54, mix(this.#kindAfter, sided));
    const { first, end } = this.#cue;
    if (side !== 2 && distance <= 4 && distance > 0 && (side === 0 ? first - at : at - end + 1) <= 4) {
      let path = side;
      if (side === 0) for (let i = at; i < first; i++) path = mix(path, this.#kind(i));
      else for (let i = at; i >= end; i--) path = mix(path, this.#kind(i));
      out[count++] = mix(57, path);
      out[count++] = mix(58, mix(path, this.#cueStem));
    }
    return count;
  }

  /** Whether the token stands in a quotation, in the cue's own, and whether the cue stands in one. */
  #quotationOf(at: number): number {
    const { quoteAt } = this.#context;
    const own = quoteAt[at] as number;
    const ofCue = quoteAt[this.#cue.first] as number;
    return (own < 0 ? 0 : own === ofCue ? 1 : 2) * 2 + (ofCue < 0 ? 0 : 1);
  }

  #form(place: number): number {
    const { formOf, forms } = this.#context.text;
    if (place < this.#window.first) return forms.length;
    return place >= this.#window.end ? forms.length + 1 : (formOf[place] as number);
  }

  #hash(place: number): number {
    return this.#traits.hash[this.#form(place)] as number;
  }

  #kind(place: number): number {
    if (place < this.#window.first) return EDGE_KIND;
    return place >= this.#window.end ? EDGE_KIND + 1 : (this.#traits.kind[place] as number);
  }
}
