import { mix } from '../learned/feature-hash.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import { CLASS_COUNT, classNumber, type WordClass } from './word-classes.ts';
import { type FormFeatures, KIND, wordFeature } from './worth-forms.ts';

const classSet = (...classes: readonly WordClass[]): Uint8Array => {
  const set = new Uint8Array(CLASS_COUNT);
  for (const each of classes) set[classNumber(each)] = 1;
  return set;
};
const NAME = classNumber('name');
const QUOTE = classNumber('quote');
/** Where a capital within a sentence makes a name. */
const MAY_BE_NAME = classSet('other', 'ed', 'ing', 'ly', 'plural', 'noun', 'adjective');
const FIGURES = classSet('number', 'numberWord', 'multiplier', 'percent', 'currency');
const MARKS = classSet('question', 'stop', 'comma', 'dash', 'dots', 'mark');
const SUBJECTS = classSet(
  ...(['i', 'we', 'you', 'he', 'they', 'it', 'this', 'thatIs', 'there', 'name', 'the', 'a', 'who'] as const),
  ...(['plural', 'noun', 'him', 'us', 'me', 'all', 'some'] as const),
);
const PERSONS = classSet('i', 'we', 'you', 'he', 'they', 'it', 'name');
const VERBS = classSet(
  ...(['is', 'was', 'has', 'had', 'does', 'did', 'doesNot', 'didNot', 'will', 'would', 'can'] as const),
  ...(['should', 'need', 'think', 'say', 'past', 'ed', 'let'] as const),
);
const NAME_WORD = wordFeature('(name)');
/** How far after its subject a verb is looked for: "they have also never said". */
const VERB_REACH = 4;

/** What a sentence shows once one of its words does; a bit each. */
const SHOWS = {
  first: 1,
  we: 2,
  you: 4,
  he: 8,
  they: 16,
  past: 32,
  has: 64,
  ahead: 128,
  thinks: 256,
  percent: 512,
  currency: 1024,
  multiplier: 2048,
  number: 4096,
  year: 8192,
} as const;
const SHOWN_BY = new Int32Array(CLASS_COUNT);
for (const [shown, classes] of [
  ['first', ['i', 'me']],
  ['we', ['we', 'us']],
  ['you', ['you']],
  ['he', ['he']],
  ['they', ['they']],
  ['past', ['past', 'was', 'had', 'did', 'didNot', 'ed']],
  ['has', ['has']],
  ['ahead', ['will', 'would', 'should', 'need', 'let', 'can']],
  ['thinks', ['think']],
  ['percent', ['percent']],
  ['currency', ['currency']],
  ['multiplier', ['multiplier']],
  ['number', ['number']],
  ['year', ['year']],
] as const)
  for (const each of classes) SHOWN_BY[classNumber(each)] = SHOWS[shown];
const PERSONS_SHOWN = SHOWS.first | SHOWS.we | SHOWS.you | SHOWS.he | SHOWS.they;
const FIGURES_SHOWN = SHOWS.percent | SHOWS.currency | SHOWS.multiplier | SHOWS.number | SHOWS.year;
const TENSE_SHOWN = SHOWS.past | SHOWS.has | SHOWS.ahead | SHOWS.thinks;

const LENGTHS = [4, 6, 8, 11, 15, 20, 27, 35];
const ROUGH_LENGTHS = [6, 10, 16, 24];
const COUNTS = [1, 2, 3, 5];

function step(count: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && count >= (steps[at] as number)) at++;
  return at;
}

/** Stands where a sentence has no further word. */
const NONE = CLASS_COUNT;

/**
 * Makes what gives the hashes of the features of one sentence after the other, repeated ones as often as they stand. The list it gives is
 * written over by the next call, for a text has thousands of sentences; it is empty for a sentence of quotation marks alone. `kinds` is filled
 * with the kind of each, for training.
 */
export function createWorthFeatures(
  text: SegmentedText,
  { classes, words, stems }: FormFeatures,
  kinds: number[] | null = null,
): (range: TokenRange) => readonly number[] {
  const hashes: number[] = [];
  const own: number[] = [];
  const ownWords: number[] = [];
  let shown = 0;
  let figures = 0;
  let marks = 0;
  let names = 0;
  const push = (kind: number, hash: number) => {
    hashes.push(hash);
    kinds?.push(kind);
  };
  const add = (kind: number, value: number) => push(kind, mix(value, kind));
  const has = (flags: number) => ((shown & flags) !== 0 ? 1 : 0);

  function addWords({ first, end }: TokenRange): void {
    own.length = ownWords.length = shown = figures = marks = names = 0;
    let before = -1;
    for (let at = first; at < end; at++) {
      const form = text.formOf[at] as number;
      let wordClass = classes[form] as number;
      // News quotes where a debate does not.
      if (wordClass === QUOTE) continue;
      let word = words[form] as number;
      const initial = text.tokens[at]?.text.charCodeAt(0) ?? 0;
      if (initial >= 65 && initial <= 90 && own.length > 0 && MAY_BE_NAME[wordClass] === 1) {
        wordClass = NAME;
        // Who is named changes from one debate to the next.
        word = NAME_WORD;
        if (before !== NAME) names++;
      } else push(KIND.stem, stems[form] as number);
      push(KIND.word, word);
      shown |= SHOWN_BY[wordClass] as number;
      figures += FIGURES[wordClass] as number;
      marks += MARKS[wordClass] as number;
      own.push(wordClass);
      ownWords.push(word);
      before = wordClass;
    }
  }

  function addRuns(): void {
    for (let at = 0; at < own.length; at++) {
      const wordClass = own[at] as number;
      const pair = wordClass * 128 + (own[at + 1] ?? NONE);
      add(KIND.wordClass, wordClass);
      add(KIND.classPair, pair);
      add(KIND.classTriple, pair * 128 + (own[at + 2] ?? NONE));
      if (at + 1 < own.length) add(KIND.pair, mix(ownWords[at] as number, ownWords[at + 1] as number));
    }
    add(KIND.firstWord, ownWords[0] as number);
    add(KIND.firstPair, mix(ownWords[0] as number, ownWords[1] ?? 0));
    add(KIND.firstClasses, ((own[0] as number) * 128 + (own[1] ?? NONE)) * 128 + (own[2] ?? NONE));
    add(KIND.lastClass, own.at(-1) as number);
  }

  function addWhole(): void {
    const length = own.length - marks;
    const who = has(SHOWS.first) + 2 * Math.min(2, names);
    const when = shown & TENSE_SHOWN;
    const anyFigure = figures > 0 ? 1 : 0;
    add(KIND.length, step(length, LENGTHS));
    add(KIND.figures, step(figures, COUNTS));
    add(KIND.names, step(names, COUNTS));
    add(KIND.figureKinds, shown & FIGURES_SHOWN);
    add(KIND.persons, shown & PERSONS_SHOWN);
    add(KIND.tense, when);
    add(KIND.tenseAndNames, when * 8 + who);
    add(KIND.tenseAndFigures, (when & ~SHOWS.thinks) * 4 + anyFigure * 2 + has(SHOWS.first));
    add(KIND.lengthAndFigures, step(length, ROUGH_LENGTHS) * 16 + anyFigure * 8 + who);
  }

  function addClauses(): void {
    let subject = -1;
    let verb = -1;
    for (let at = 0; at < own.length; at++) {
      const wordClass = own[at] as number;
      if (subject < 0 && SUBJECTS[wordClass] === 1) subject = wordClass;
      else if (subject >= 0 && verb < 0 && VERBS[wordClass] === 1) verb = wordClass;
      if (PERSONS[wordClass] === 0) continue;
      for (let next = at + 1; next < Math.min(own.length, at + VERB_REACH); next++) {
        const nextClass = own[next] as number;
        if (VERBS[nextClass] === 0) continue;
        add(KIND.eachSubjectAndVerb, wordClass * 128 + nextClass);
        add(KIND.eachSubjectAndWord, mix(ownWords[next] as number, wordClass));
        break;
      }
    }
    const both = (subject + 1) * 128 + verb + 1;
    add(KIND.subject, subject + 1);
    add(KIND.verb, verb + 1);
    add(KIND.subjectAndVerb, both);
    add(KIND.subjectVerbFigures, both * 2 + (figures > 0 ? 1 : 0));
  }

  return (range) => {
    hashes.length = 0;
    addWords(range);
    if (own.length === 0) return hashes;
    addRuns();
    addWhole();
    addClauses();
    return hashes;
  };
}

/** How the pull of single features lessens with the length of a sentence; `count`: its features, repeated ones too. */
export function worthShare(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}
