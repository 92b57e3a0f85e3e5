import { hashWord, mix } from '../learned/feature-hash.ts';
import { classNumber, wordClassOf } from './word-classes.ts';

/** Kinds of features; a number of its own in each hash. */
export const KIND = {
  word: 1,
  stem: 2,
  pair: 3,
  wordClass: 4,
  classPair: 5,
  classTriple: 6,
  firstWord: 7,
  firstPair: 8,
  firstClasses: 9,
  lastClass: 10,
  length: 11,
  figures: 12,
  names: 13,
  figureKinds: 14,
  persons: 15,
  tense: 16,
  tenseAndNames: 17,
  tenseAndFigures: 18,
  lengthAndFigures: 19,
  subject: 20,
  verb: 21,
  subjectAndVerb: 22,
  subjectVerbFigures: 23,
  eachSubjectAndVerb: 24,
  eachSubjectAndWord: 25,
} as const;

const NUMBER = classNumber('number');

/** What is asked of each distinct word of a text once, by its index in `SegmentedText.forms`. */
export interface FormFeatures {
  readonly classes: Uint8Array;
  /** The features of the word itself and of its stem. */
  readonly words: Int32Array;
  readonly stems: Int32Array;
}

/** The word part of the features, for the distinct words of a text. */
export function describeForms(forms: readonly string[]): FormFeatures {
  const classes = new Uint8Array(forms.length);
  const words = new Int32Array(forms.length);
  const stems = new Int32Array(forms.length);
  forms.forEach((form, index) => {
    const wordClass = classNumber(wordClassOf(form));
    classes[index] = wordClass;
    // "5,500" and "3,200" are the same word to a reader who looks for figures.
    const word = wordClass === NUMBER ? form.replace(/\d/g, '0') : form;
    words[index] = wordFeature(word);
    stems[index] = mix(hashWord(word, 0, stemEnd(word)), KIND.stem);
  });
  return { classes, words, stems };
}

const ENDING = /(?:'s|ies|ied|es|ed|ing|s|ly|er|e|y)$/;
/** Six letters hold what words of one family share. */
const LONGEST_STEM = 6;

function stemEnd(word: string): number {
  if (word.length <= 4) return word.length;
  const ending = ENDING.exec(word);
  return Math.min(LONGEST_STEM, ending ? ending.index : word.length);
}

/** The feature under which a word itself is known to the model. */
export function wordFeature(word: string): number {
  return mix(hashWord(word), KIND.word);
}
