import type { ActorClass } from '../../knowledge/actor-class.ts';
import {
  ANY_WORD,
  createPatternTable,
  type ListsByUse,
  NO_ANSWERS,
  type Phrase,
  type WordAnswers,
} from './pattern-table.ts';
import type { TextWords } from './text-words.ts';

/** A match of a pattern: words `[start, end)` of the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}

/** The hits of each sentence of a text, by where they start. */
export type HitsBySentence = readonly (readonly Hit[])[];

/** Looks for many patterns at once. */
export interface PatternScanner {
  scan(words: TextWords): HitsBySentence;
  /** The phrases that are met by a name of this class; empty when no pattern asks for it. */
  phrasesFor(actor: ActorClass): readonly Phrase[];
}

/** Words that `..` may stand for. */
const MOST_BETWEEN = 6;
const NO_HITS: readonly Hit[] = [];

/** A scanner for these lists of patterns, written as `createPatternTable` reads them. */
export function createPatternScanner(lists: ListsByUse<readonly string[]>): PatternScanner {
  const table = createPatternTable(lists);
  return {
    scan(words) {
      const answers = words.text.forms.map((form) => table.answersFor(form));
      return words.text.sentences.map((_, sentence) => hitsOf(sentence, words, answers));
    },
    phrasesFor: (actor) => table.answersFor(`@${actor}`).phrases,
  };
}

function hitsOf(sentence: number, words: TextWords, answers: readonly WordAnswers[]): readonly Hit[] {
  const { formOf, joined, firstOf } = words;
  const last = firstOf[sentence + 1] as number;
  let hits: Hit[] | null = null;
  for (let start = firstOf[sentence] as number; start < last; start++) {
    const { phrases, seconds, alone } = answers[formOf[start] as number] as WordAnswers;
    if (phrases.length === 0) continue;
    const { tests } =
      joined[start + 1] === 0 ? NO_ANSWERS : (answers[formOf[start + 1] as number] as WordAnswers);
    if (!alone && tests.length === 0) continue;
    for (let at = 0; at < phrases.length; at++) {
      const second = seconds[at] as number;
      // Most phrases fail here, and to look at the rest of each would take far longer.
      if (second !== ANY_WORD && !tests.includes(second)) continue;
      const phrase = phrases[at] as Phrase;
      const end = matchEnd(phrase.steps, 1, start + 1, words, answers);
      if (end < 0) continue;
      hits ??= [];
      hits.push({ start, end, phrase });
    }
  }
  return hits ?? NO_HITS;
}

/** Where a phrase ends when `steps[step…]` are matched from word `at`; -1 when they do not match. */
function matchEnd(
  steps: readonly number[],
  step: number,
  at: number,
  words: TextWords,
  answers: readonly WordAnswers[],
): number {
  const { formOf, joined } = words;
  let word = at;
  for (let next = step; next < steps.length; next++) {
    const wanted = steps[next] as number;
    if (wanted < 0) {
      const only = wanted === ANY_WORD;
      for (let skipped = only ? 1 : 0; skipped <= (only ? 1 : MOST_BETWEEN); skipped++) {
        if (skipped > 0 && joined[word + skipped - 1] === 0) return -1;
        const end = matchEnd(steps, next + 1, word + skipped, words, answers);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (joined[word] === 0) return -1;
    if (!(answers[formOf[word] as number] as WordAnswers).tests.includes(wanted)) return -1;
    word++;
  }
  return word;
}
