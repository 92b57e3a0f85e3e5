import { type Token, tokenise } from '../text/tokens.ts';
import { wordForms } from './word-forms.ts';

/** A match of a pattern: word positions `[start, end)` within the scanned words. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** True when the pattern leaves words between its own open, so that another pattern may match there. */
  readonly open: boolean;
}

/**
 * The words of one sentence as patterns see them: hyphens, quotation marks and possessive 's left out, so that "double-tap" and "double tap"
 * are the same. `tokens[i]` is the token of word `i`; `joined[i]` is false where a comma or another mark stands before it.
 */
export interface Words {
  readonly tokens: readonly Token[];
  readonly joined: readonly boolean[];
  /**
   * For a word of a name, the words that name has: a pattern counts there only when it is at least half of the name. `Infinity` for a word
   * of a figure of speech, where nothing counts; 0 for every other word.
   */
  readonly masked: number[];
}

/** Scans sentences for many patterns at once. */
export interface PatternScanner {
  /** For each pattern list that occurs, by its index, where it does. */
  scan(words: Words): Map<number, Hit[]>;
}

const TRANSPARENT = /^[-‐‑–"“”„«»‘’']$|^['’ʼ]s$/iu;

/** The words of `tokens[first, end)`. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): Words {
  const kept: Token[] = [];
  const joined: boolean[] = [];
  let open = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (TRANSPARENT.test(token.text)) continue;
    if (token.kind === 'punctuation') {
      open = true;
      continue;
    }
    joined.push(!open);
    open = false;
    kept.push(token);
  }
  return { tokens: kept, joined, masked: kept.map(() => 0) };
}

/** One step of a phrase: a word test by its number, or up to `skip` words of any kind. */
type Step = { readonly test: number } | { readonly skip: number };
/** An alternative, once for all the lists that have it. */
interface Phrase {
  readonly lists: number[];
  readonly steps: readonly Step[];
  readonly open: boolean;
}

/**
 * A scanner for these lists of patterns. One list is alternatives joined by `|`; an alternative is words in order. `word` stands for the word and
 * its forms, `=word` for this form alone, `stem*` for any ending, `_` for any one word, `..` for up to six. Each distinct word is looked at
 * once per text word, whatever the number of patterns.
 */
export function createPatternScanner(lists: readonly string[]): PatternScanner {
  const tests = new Map<string, number>();
  const forms = new Map<string, number[]>();
  const stems = new Map<string, { stem: string; test: number }[]>();
  const phrasesByFirst = new Map<number, Phrase[]>();

  const add = (form: string, test: number) => {
    const there = forms.get(form);
    if (there) {
      if (!there.includes(test)) there.push(test);
    } else forms.set(form, [test]);
  };
  const testFor = (word: string): number => {
    const known = tests.get(word);
    if (known !== undefined) return known;
    const test = tests.size;
    tests.set(word, test);
    if (word.endsWith('*')) {
      const stem = word.slice(0, -1);
      const key = stem.slice(0, STEM_KEY);
      stems.set(key, [...(stems.get(key) ?? []), { stem, test }]);
    } else if (word.startsWith('=')) add(word.slice(1), test);
    else for (const form of wordForms(word)) add(form, test);
    return test;
  };
  const phrases = new Map<string, Phrase>();
  const phraseFor = (alternative: string): Phrase => {
    const steps = stepsOf(alternative).map((word): Step => {
      if (word === '_') return { skip: -1 };
      if (word === '..') return { skip: MOST_BETWEEN };
      return { test: testFor(word) };
    });
    const first = steps[0];
    if (!first || !('test' in first)) throw new Error(`A pattern must start with a word: "${alternative}"`);
    const phrase: Phrase = { lists: [], steps, open: steps.some((step) => 'skip' in step) };
    const others = phrasesByFirst.get(first.test);
    if (others) others.push(phrase);
    else phrasesByFirst.set(first.test, [phrase]);
    return phrase;
  };
  lists.forEach((list, index) => {
    for (const alternative of list.split('|')) {
      const phrase = phrases.get(alternative) ?? phraseFor(alternative);
      phrases.set(alternative, phrase);
      if (phrase.lists.at(-1) !== index) phrase.lists.push(index);
    }
  });

  const seen = new Map<string, readonly number[]>();
  /** The tests a word passes. Kept per word, as news is written with few words. */
  const testsOf = (lower: string): readonly number[] => {
    const known = seen.get(lower);
    if (known) return known;
    const found = [...(forms.get(lower) ?? NONE)];
    for (let length = 2; length <= Math.min(STEM_KEY, lower.length); length++)
      for (const { stem, test } of stems.get(lower.slice(0, length)) ?? [])
        if (lower.startsWith(stem) && (length === STEM_KEY || stem.length === length)) found.push(test);
    const kept = found.length === 0 ? NONE : found;
    if (seen.size < SEEN_WORDS) seen.set(lower, kept);
    return kept;
  };

  return {
    scan(words) {
      const hits = new Map<number, Hit[]>();
      const passed = words.tokens.map((token) => testsOf(token.lower));
      passed.forEach((own, start) => {
        for (const test of own)
          for (const phrase of phrasesByFirst.get(test) ?? []) {
            const end = matchEnd(phrase.steps, 1, start + 1, passed, words.joined);
            if (end < 0 || isMasked(words, start, end)) continue;
            const hit = { start, end, open: phrase.open };
            for (const list of phrase.lists) {
              const there = hits.get(list);
              if (there) there.push(hit);
              else hits.set(list, [hit]);
            }
          }
      });
      return hits;
    },
  };
}

/** Words that `..` may stand for. */
const MOST_BETWEEN = 6;
/** Letters of a stem under which it is filed. */
const STEM_KEY = 4;
/** Enough for the vocabulary of a long reading session; words beyond it are looked up afresh. */
const SEEN_WORDS = 20_000;
const NONE: readonly number[] = [];

/** Splits an alternative into words as the tokens of a text are split, keeping the marks of the pattern language. */
function stepsOf(alternative: string): string[] {
  // Most alternatives are plain words, for which the tokeniser would be a detour.
  if (/^[a-z ]+$/.test(alternative)) return alternative.split(' ').filter((word) => word !== '');
  return alternative
    .trim()
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (/^(_|\.\.)$/.test(part) || /^=|\*$/.test(part)) return [part.toLowerCase()];
      return tokenise(part, 0)
        .filter((token) => token.kind !== 'punctuation' && token.lower !== "'s")
        .map((token) => token.lower);
    });
}

/** Where a phrase ends when `steps[step…]` are matched from word `at`; -1 when they do not match. */
function matchEnd(
  steps: readonly Step[],
  step: number,
  at: number,
  passed: readonly (readonly number[])[],
  joined: readonly boolean[],
): number {
  const wanted = steps[step];
  if (!wanted) return at;
  if ('test' in wanted) {
    if (!joined[at] || !passed[at]?.includes(wanted.test)) return -1;
    return matchEnd(steps, step + 1, at + 1, passed, joined);
  }
  const least = wanted.skip < 0 ? 1 : 0;
  const most = wanted.skip < 0 ? 1 : wanted.skip;
  for (let skipped = least; skipped <= most; skipped++) {
    if (skipped > 0 && !joined[at + skipped - 1]) return -1;
    const end = matchEnd(steps, step + 1, at + skipped, passed, joined);
    if (end >= 0) return end;
  }
  return -1;
}

function isMasked(words: Words, start: number, end: number): boolean {
  let longest = 0;
  let free = false;
  for (let i = start; i < end; i++) {
    const run = words.masked[i] as number;
    if (run === Number.POSITIVE_INFINITY) return true;
    if (run === 0) free = true;
    else if (run > longest) longest = run;
  }
  return !free && (end - start) * 2 < longest;
}
