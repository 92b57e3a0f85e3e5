import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import { AUXILIARY, type WordTraits } from './word-traits.ts';

/** Tokens in the longest window of roles, and a little room. */
const LONGEST_WINDOW = 400;

/** What lies between a cue and each token of its window, counted up to a few. Arrays run along the window; 0 within the cue. */
export class WordsBetween {
  readonly commas = new Uint8Array(LONGEST_WINDOW);
  readonly verbs = new Uint8Array(LONGEST_WINDOW);
  readonly cues = new Uint8Array(LONGEST_WINDOW);
  /** Edges of quotations. */
  readonly marks = new Uint8Array(LONGEST_WINDOW);
  readonly thats = new Uint8Array(LONGEST_WINDOW);
  readonly sentences = new Uint8Array(LONGEST_WINDOW);
  readonly names = new Uint8Array(LONGEST_WINDOW);
  readonly #context: Context;
  readonly #traits: WordTraits;
  readonly #isCue: Uint8Array;
  readonly #pauses: ReadonlySet<number>;
  readonly #thatForm: number;

  /** `isCue`: 1 for every token of any cue. */
  constructor(context: Context, traits: WordTraits, isCue: Uint8Array) {
    this.#context = context;
    this.#traits = traits;
    this.#isCue = isCue;
    const { forms } = context.text;
    this.#pauses = new Set([',', '—', ':', ';'].map((mark) => forms.indexOf(mark)));
    this.#thatForm = forms.indexOf('that');
  }

  /** Counts anew for another cue, outwards from it. */
  count(cue: TokenRange, window: TokenRange): void {
    const size = window.end - window.first;
    for (const counts of [
      this.commas,
      this.verbs,
      this.cues,
      this.marks,
      this.thats,
      this.sentences,
      this.names,
    ])
      counts.fill(0, 0, size);
    this.#walk(cue.first - 1, -1, window);
    this.#walk(cue.end, 1, window);
  }

  #walk(from: number, step: 1 | -1, { first, end }: TokenRange): void {
    const { text, quoteAt, mentionAt } = this.#context;
    const { closed, verb, name } = this.#traits;
    let commas = 0;
    let verbs = 0;
    let cues = 0;
    let marks = 0;
    let thats = 0;
    let sentences = 0;
    let names = 0;
    for (let at = from; at >= first && at < end; at += step) {
      const index = at - first;
      const previous = at - step;
      const form = text.formOf[at] as number;
      if (quoteAt[at] !== quoteAt[previous]) marks++;
      if (text.sentenceOf[at] !== text.sentenceOf[previous]) sentences++;
      if (name[at] !== 0 && mentionAt[at] !== mentionAt[previous]) names++;
      this.commas[index] = Math.min(3, commas);
      this.verbs[index] = Math.min(3, verbs);
      this.cues[index] = Math.min(2, cues);
      this.marks[index] = Math.min(3, marks);
      this.thats[index] = Math.min(1, thats);
      this.sentences[index] = Math.min(2, sentences);
      this.names[index] = Math.min(4, names);
      if (this.#pauses.has(form)) commas++;
      if (((closed[form] as number) & AUXILIARY) !== 0 || verb[form] !== 0) verbs++;
      if (this.#isCue[at] === 1) cues++;
      if (form === this.#thatForm) thats++;
    }
  }
}
