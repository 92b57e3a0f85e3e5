import { createTokeniser, type Tokeniser } from '../text/tokens.ts';
import { createWordTable } from '../text/word-table.ts';
import { wordForms } from './word-forms.ts';

/** Any one word, among the steps of a phrase. */
export const ANY_WORD = -1;
/** Up to six words of any kind, or none, among the steps of a phrase. */
export const ANY_WORDS = -2;

/**
 * The lists of patterns by what they are for: the rules, the setting of the article, figures of speech, the kind of conflict, and how conduct
 * is put. All go into one table, as finding a word in it is most of what a search costs.
 */
export type ListsByUse<Lists> = Readonly<Record<Use, Lists>>;

/** An alternative, once for all the lists that have it. */
export interface Phrase {
  /** The numbers of those lists, ascending. */
  readonly lists: ListsByUse<readonly number[]>;
  /** The number of a word test, `ANY_WORD` or `ANY_WORDS` each; the first is a test. */
  readonly steps: readonly number[];
  /** True when it leaves words between its own open, so that another pattern may match there. */
  readonly open: boolean;
}

/** What patterns ask of a word, answered. */
export interface WordAnswers {
  /** The tests it passes. */
  readonly tests: readonly number[];
  /** The phrases it may be the first word of. */
  readonly phrases: readonly Phrase[];
  /** For each of these the test of its second word; `ANY_WORD` when it has none. */
  readonly seconds: readonly number[];
  /** Whether a phrase may match whatever word comes next. */
  readonly alone: boolean;
}

/** Lists of patterns, by the words that pass their tests. */
export interface PatternTable {
  /** Costs a few steps whatever the number of patterns; `NO_ANSWERS` for a word no pattern has. */
  answersFor(word: string): WordAnswers;
}

/** What is answered for a word that no pattern has. */
export const NO_ANSWERS: WordAnswers = { tests: [], phrases: [], seconds: [], alone: false };

/** The rules come first: where several of their phrases start at one word, the order in which they are told decides between equal topics. */
const USES = ['rules', 'setting', 'figures', 'conflict', 'standing'] as const;

type Use = (typeof USES)[number];

const NO_LISTS: Record<Use, number[]> = { rules: [], setting: [], figures: [], conflict: [], standing: [] };

/** The first letters by which stems are filed; shorter stems match nothing. */
const STEM_KEY = 2;
/** Stems are tried by their length, those of so many letters and more together. */
const LONG_STEM = 4;

interface Stem {
  readonly stem: string;
  readonly test: number;
}

function stemKey(word: string): number {
  return word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
}

/**
 * A table of these lists of patterns. One list is alternatives joined by `|`; an alternative is words in order. `word` stands for the word and
 * its forms, `=word` for this form alone, `stem*` for any ending, `_` for any one word, `..` for up to six, `@force` for the name of what the packs
 * know to be one (see `actorClassOf`); no word of a text passes that test.
 */
export function createPatternTable(lists: ListsByUse<readonly string[]>): PatternTable {
  const tests = new Map<string, number>();
  const testsByForm = new Map<string, number[]>();
  const stems = new Map<number, Stem[]>();
  const phrasesByFirst: Phrase[][] = [];

  const addForm = (form: string, test: number) => {
    const there = testsByForm.get(form);
    if (!there) testsByForm.set(form, [test]);
    else if (!there.includes(test)) there.push(test);
  };
  const addStem = (stem: string, test: number) => {
    if (stem.length < STEM_KEY) return;
    const filed = [...(stems.get(stemKey(stem)) ?? []), { stem, test }];
    const rank = ({ stem }: Stem) => Math.min(stem.length, LONG_STEM);
    stems.set(
      stemKey(stem),
      filed.sort((a, b) => rank(a) - rank(b)),
    );
  };
  const testFor = (word: string): number => {
    const known = tests.get(word);
    if (known !== undefined) return known;
    const test = tests.size;
    tests.set(word, test);
    phrasesByFirst.push([]);
    if (word.endsWith('*')) addStem(word.slice(0, -1), test);
    else if (word.startsWith('=')) addForm(word.slice(1), test);
    else if (word.startsWith('@')) addForm(word, test);
    else for (const form of wordForms(word)) addForm(form, test);
    return test;
  };
  const listsByAlternative = new Map<string, Record<Use, number[]>>();
  for (const use of USES)
    lists[use].forEach((list, index) => {
      for (const alternative of list.split('|')) {
        const having = listsByAlternative.get(alternative);
        if (!having) listsByAlternative.set(alternative, { ...NO_LISTS, [use]: [index] });
        else if (having[use].length === 0) having[use] = [index];
        else if (having[use].at(-1) !== index) having[use].push(index);
      }
    });
  const tokeniser = createTokeniser();
  for (const [alternative, having] of listsByAlternative) {
    const steps = stepsOf(alternative, tokeniser).map((word) => {
      if (word === '_') return ANY_WORD;
      return word === '..' ? ANY_WORDS : testFor(word);
    });
    const first = steps[0] ?? ANY_WORD;
    if (first < 0) throw new Error(`A pattern must start with a word: "${alternative}"`);
    phrasesByFirst[first]?.push({ lists: having, steps, open: steps.some((step) => step < 0) });
  }

  const answersOf = (passed: readonly number[]): WordAnswers => {
    const phrases = passed.flatMap((test) => phrasesByFirst[test] ?? []);
    const seconds = phrases.map(({ steps }) => Math.max(steps[1] ?? ANY_WORD, ANY_WORD));
    return { tests: passed, phrases, seconds, alone: seconds.includes(ANY_WORD) };
  };
  const passedStems = (word: string): readonly number[] => {
    const filed = stems.get(stemKey(word));
    if (filed === undefined) return NO_ANSWERS.tests;
    return filed.filter(({ stem }) => word.startsWith(stem)).map(({ test }) => test);
  };
  const forms = [...testsByForm.keys()];
  const passedForms = [...testsByForm.values()];
  const table = createWordTable(new Map(forms.map((form, index) => [form, index + 1])));
  /** For the forms met so far. What only a stem matches is answered afresh, as such words have no end. */
  const answers: (WordAnswers | undefined)[] = new Array(forms.length);

  return {
    answersFor(word) {
      const form = table.numberOf(word) - 1;
      if (form < 0) {
        const stemmed = passedStems(word);
        return stemmed.length === 0 ? NO_ANSWERS : answersOf(stemmed);
      }
      const found = answers[form] ?? answersOf([...(passedForms[form] ?? []), ...passedStems(word)]);
      answers[form] = found;
      return found;
    },
  };
}

/** Splits an alternative into words as `tokeniser` splits texts, keeping the marks of the pattern language. */
function stepsOf(alternative: string, tokeniser: Tokeniser): string[] {
  // Most alternatives are plain words, for which the tokeniser would be a detour.
  if (/^[a-z ]+$/i.test(alternative))
    return alternative
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== '');
  return alternative
    .trim()
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (/^(_|\.\.)$/.test(part) || /^[=@]|\*$/.test(part)) return [part.toLowerCase()];
      const first = tokeniser.tokens.length;
      tokeniser.add(part, 0);
      return tokeniser.tokens
        .slice(first)
        .filter((token) => token.kind !== 'punctuation' && token.lower !== "'s")
        .map((token) => token.lower);
    });
}
