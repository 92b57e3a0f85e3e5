import { mix } from '../learned/feature-hash.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Context } from './context.ts';
import { ADVERB, EDGE_KIND, VERB_GROUP, type WordTraits } from './word-traits.ts';

/** Words looked at on either side. */
const WINDOW = 4;
export const CUE_ROLES = 2 * WINDOW + 1;
/** No token has more features. */
export const MOST_CUE_FEATURES = 96;
/** How far the marks of quotations, the next "that" and the comma before are looked for. */
const NEAR = 6;
const FAR = 9;
/** How far names are looked for. */
const NAME_REACH = 8;

/** What speaks for a token being the cue of an attribution, or part of one. The same code serves training and reading. */
export class CueFeatures {
  readonly #context: Context;
  readonly #traits: WordTraits;
  readonly #thatForm: number;
  readonly #commaForm: number;
  #sentence = -1;
  #hasQuote = 0;
  #firstReport = -1;
  #lastReport = -1;

  constructor(context: Context, traits: WordTraits) {
    this.#context = context;
    this.#traits = traits;
    this.#thatForm = context.text.forms.indexOf('that');
    this.#commaForm = context.text.forms.indexOf(',');
  }

  /** The form in a role for the token at `at`; the two past the text's own are the sentence's edges. */
  formIn(role: number, at: number, sentence: SentenceSpan): number {
    return this.#form(at + role - WINDOW, sentence);
  }

  /** The kind in a role for the token at `at`. */
  kindIn(role: number, at: number, sentence: SentenceSpan): number {
    return this.#kind(at + role - WINDOW, sentence);
  }

  /** Writes the features a form gives in a role; gives their number. */
  writeForm(role: number, form: number, out: Int32Array): number {
    const { hash, ending, closed, verb, stem } = this.#traits;
    let count = 0;
    out[count++] = mix(200 + role, hash[form] as number);
    if (role < WINDOW - 2 || role > WINDOW + 2) return count;
    out[count++] = mix(220 + role, ending[form] as number);
    out[count++] = mix(230 + role, closed[form] as number);
    out[count++] = mix(240 + role, verb[form] as number);
    if (role < WINDOW - 1 || role > WINDOW + 1) return count;
    out[count++] = mix(250 + role, stem[form] as number);
    if (role === WINDOW) out[count++] = mix(260, mix(stem[form] as number, ending[form] as number));
    return count;
  }

  /** Writes the features a kind gives in a role; gives their number. */
  writeKind(role: number, kind: number, out: Int32Array): number {
    out[0] = mix(210 + role, kind);
    return 1;
  }

  /** Writes the features of a token that depend on more than one word; gives their number. */
  writeToken(at: number, sentence: SentenceSpan, out: Int32Array): number {
    const { firstToken: first, endToken: end } = sentence;
    const { quoteAt, text } = this.#context;
    const { hash, ending, stem, closed, verb, name } = this.#traits;
    this.#lookAt(at, sentence);
    const form = text.formOf[at] as number;
    const word = hash[form] as number;
    const ownStem = stem[form] as number;
    const before = this.#hash(at - 1, sentence);
    const after = this.#hash(at + 1, sentence);
    const kind = this.#kind(at, sentence);
    const kindBefore = this.#kind(at - 1, sentence);
    const kindAfter = this.#kind(at + 1, sentence);
    const kindTwoBefore = this.#kind(at - 2, sentence);
    const kindTwoAfter = this.#kind(at + 2, sentence);
    let count = 0;
    out[count++] = mix(1, 0);
    out[count++] = mix(2, mix(before, word));
    out[count++] = mix(3, mix(word, after));
    out[count++] = mix(4, mix(kindBefore, word));
    out[count++] = mix(5, mix(word, kindAfter));
    out[count++] = mix(6, mix(kindBefore, kind));
    out[count++] = mix(7, mix(kind, kindAfter));
    out[count++] = mix(8, mix(mix(kindBefore, kind), kindAfter));
    out[count++] = mix(9, mix(mix(kindTwoBefore, kindBefore), kind));
    out[count++] = mix(10, mix(mix(kind, kindAfter), kindTwoAfter));
    out[count++] = mix(11, mix(mix(kindBefore, word), kindAfter));
    out[count++] = mix(12, mix(mix(before, word), after));
    out[count++] = mix(13, mix(after, this.#hash(at + 2, sentence)));
    out[count++] = mix(14, mix(this.#hash(at - 2, sentence), before));
    out[count++] = mix(15, mix(word, kindTwoAfter));
    out[count++] = mix(16, mix(word, kindTwoBefore));

    const quotation = quoteAt[at] as number;
    const inQuote = quotation >= 0 ? 1 : 0;
    let markBefore = FAR;
    let markAfter = FAR;
    let that = 0;
    let comma = 0;
    for (let distance = 1; distance <= NEAR; distance++) {
      if (markBefore === FAR && at - distance >= first && quoteAt[at - distance] !== quotation)
        markBefore = distance;
      if (at + distance < end) {
        if (markAfter === FAR && quoteAt[at + distance] !== quotation) markAfter = distance;
        if (that === 0 && text.formOf[at + distance] === this.#thatForm) that = distance;
      }
      if (comma === 0 && at - distance >= first && text.formOf[at - distance] === this.#commaForm)
        comma = distance;
    }
    const marks = markBefore * 10 + markAfter;
    const ownVerb = verb[form] as number;
    const quoting = inQuote * 2 + this.#hasQuote;
    out[count++] = mix(17, inQuote * 100 + marks);
    out[count++] = mix(18, mix(word, quoting));
    out[count++] = mix(19, mix(kind, quoting));
    out[count++] = mix(20, mix(word, marks));
    out[count++] = mix(21, quoting);
    out[count++] = mix(22, mix(ownVerb, inQuote * 100 + marks));
    const fromFirst = Math.min(8, at - first);
    const toLast = Math.min(8, end - 1 - at);
    out[count++] = mix(23, fromFirst);
    out[count++] = mix(24, toLast);
    out[count++] = mix(25, mix(word, toLast < 4 ? toLast : FAR));
    out[count++] = mix(26, mix(word, fromFirst < 3 ? fromFirst : FAR));
    out[count++] = mix(27, mix(kind, toLast < 4 ? toLast : FAR));

    let nameBefore = 0;
    let nameAfter = 0;
    for (let distance = 1; distance <= NAME_REACH; distance++) {
      if (nameBefore === 0 && at - distance >= first && name[at - distance] !== 0)
        nameBefore = (name[at - distance] as number) * 10 + Math.min(distance, 4);
      if (nameAfter === 0 && at + distance < end && name[at + distance] !== 0)
        nameAfter = (name[at + distance] as number) * 10 + Math.min(distance, 4);
    }
    out[count++] = mix(28, nameBefore);
    out[count++] = mix(29, nameAfter);
    out[count++] = mix(30, mix(word, nameBefore));
    out[count++] = mix(31, mix(word, nameAfter));
    out[count++] = mix(32, mix(ownVerb, nameBefore * 100 + nameAfter));
    out[count++] = mix(33, mix(word, that === 0 ? 0 : 1));
    out[count++] = mix(34, that);
    out[count++] = mix(35, mix(word, comma === 0 ? 0 : 1));
    out[count++] = mix(36, mix(ownVerb, that * 10 + comma));
    out[count++] = mix(37, mix(kind, that));
    out[count++] = mix(38, mix(ownStem, kindBefore));
    out[count++] = mix(39, mix(ownStem, kindAfter));
    out[count++] = mix(40, mix(ownStem, this.#stem(at + 1, sentence)));
    out[count++] = mix(41, mix(this.#stem(at - 1, sentence), ownStem));

    // The subject, over auxiliaries and adverbs.
    let subject = at - 1;
    let group = 0;
    while (subject >= first && subject > at - NEAR) {
      const bits = closed[text.formOf[subject] as number] as number;
      if ((bits & VERB_GROUP) === 0 && !isLink(text.forms[text.formOf[subject] as number] as string)) break;
      group |= bits;
      subject--;
    }
    const subjectKind = this.#kind(subject, sentence);
    out[count++] = mix(42, subjectKind);
    out[count++] = mix(43, this.#hash(subject, sentence));
    out[count++] = mix(44, mix(ownStem, subjectKind));
    out[count++] = mix(45, mix(ownVerb, subjectKind));
    out[count++] = mix(46, mix(mix(kind, subjectKind), kindAfter));
    out[count++] = mix(47, group);
    out[count++] = mix(48, mix(group, ownStem));
    out[count++] = mix(49, mix(group, ending[form] as number));
    out[count++] = mix(50, mix(mix(group, ending[form] as number), kindAfter));

    const reports =
      (this.#firstReport !== -1 && this.#firstReport < at ? 2 : 0) + (this.#lastReport > at ? 1 : 0);
    out[count++] = mix(51, reports);
    out[count++] = mix(52, mix(word, reports));
    out[count++] = mix(53, mix(ownStem, reports * 2 + inQuote));
    out[count++] = mix(54, (this.#traits.reports[form] as number) * 8 + inQuote * 4 + reports);
    out[count++] = mix(55, mix(kind, reports));

    let object = at + 1;
    while (
      object < end &&
      object < at + 4 &&
      ((closed[text.formOf[object] as number] as number) & ADVERB) !== 0
    )
      object++;
    const objectWord = this.#hash(object, sentence);
    const objectKind = this.#kind(object, sentence);
    out[count++] = mix(56, objectKind);
    out[count++] = mix(57, mix(ownStem, objectWord));
    out[count++] = mix(58, mix(ownStem, objectKind));
    out[count++] = mix(59, mix(mix(ownStem, objectWord), this.#kind(object + 1, sentence)));
    return count;
  }

  /** Notes once a sentence whether it has a quotation and where its plain reporting verbs stand. */
  #lookAt(at: number, { firstToken, endToken }: SentenceSpan): void {
    const { text, quoteAt } = this.#context;
    const own = text.sentenceOf[at] as number;
    if (own === this.#sentence) return;
    this.#sentence = own;
    this.#hasQuote = 0;
    this.#firstReport = -1;
    this.#lastReport = -1;
    for (let i = firstToken; i < endToken; i++) {
      if ((quoteAt[i] as number) >= 0) this.#hasQuote = 1;
      else if (this.#traits.reports[text.formOf[i] as number] === 1) {
        if (this.#firstReport === -1) this.#firstReport = i;
        this.#lastReport = i;
      }
    }
  }

  #form(place: number, { firstToken, endToken }: SentenceSpan): number {
    const { formOf, forms } = this.#context.text;
    if (place < firstToken) return forms.length;
    return place >= endToken ? forms.length + 1 : (formOf[place] as number);
  }

  #hash(place: number, sentence: SentenceSpan): number {
    return this.#traits.hash[this.#form(place, sentence)] as number;
  }

  #stem(place: number, sentence: SentenceSpan): number {
    return this.#traits.stem[this.#form(place, sentence)] as number;
  }

  #kind(place: number, { firstToken, endToken }: SentenceSpan): number {
    if (place < firstToken) return EDGE_KIND;
    return place >= endToken ? EDGE_KIND + 1 : (this.#traits.kind[place] as number);
  }
}

/** Words besides auxiliaries and adverbs that stand between a subject and its verb. */
function isLink(word: string): boolean {
  return word === 'not' || word === "n't" || word === 'to';
}
