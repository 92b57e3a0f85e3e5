import { isCapitalised, Shape, type Words } from './describe-words.ts';
import type { LawName } from './find-law-names.ts';
import { Word } from './word-classes.ts';

/** What is told apart by its number: "Resolution No. 413". */
export const NUMBERED = new Set([
  'resolution',
  'resolutions',
  'decree',
  'law',
  'order',
  'directive',
  'regulation',
  'decision',
  'executive order',
  'proclamation',
  'bill',
  'act',
]);

/** True for "51" and "XIV". */
export function isNumberLike(words: Words, at: number): boolean {
  if (words.shape[at] === Shape.Number) return true;
  return (
    (words.shape[at] === Shape.Capitals && /^[IVX]+$/.test(words.tokens[at]?.text ?? '')) ||
    (words.shape[at] === Shape.Initial && /^[IVX]$/.test(words.tokens[at]?.text ?? ''))
  );
}

/** What stands behind the number of an article inserted later. */
const INSERTED = new Set(['bis', 'ter', 'quater']);

/** After a number at `at`: its bracketed parts "(2)(a)(v)", slashes and ranges. */
export function overNumber(words: Words, at: number, last: number): number {
  let i = at + 1;
  while (i < last) {
    const text = words.folded[i];
    if (words.tokens[i]?.spaced) return INSERTED.has(text ?? '') ? i + 1 : i;
    if (text === '(' && i + 2 < last && words.folded[i + 2] === ')') i += 3;
    else if (
      (text === '/' || text === '-' || text === '–') &&
      i + 1 < last &&
      !words.tokens[i + 1]?.spaced &&
      (words.shape[i + 1] === Shape.Number || words.shape[i + 1] === Shape.Initial)
    )
      i += 2;
    else break;
  }
  return i;
}

/** Where the name of a numbered text begins: "UN Security Council Resolution 2623" begins with whose it is. */
function numberedFrom(words: Words, at: number): number {
  let first = at;
  if (isCapitalised(words, at))
    while (
      first > 0 &&
      words.text.sentenceOf[first - 1] === words.text.sentenceOf[at] &&
      isCapitalised(words, first - 1) &&
      words.tokens[first]?.spaced &&
      !((words.classes[first - 1] as number) & (Word.Function | Word.Calendar | Word.Demonym))
    )
      first--;
  return first;
}

/** End of a number of the General Assembly's own kind at `at`, "ES-11/4", "A/RES/77/229"; `at` when none stands there. */
function seriesEnd(words: Words, at: number, last: number): number {
  let end = at;
  let isNumbered = false;
  while (end < last && (end === at || !words.tokens[end]?.spaced)) {
    const text = words.tokens[end]?.text ?? '';
    if (!/^(?:ES(?:-\d+)?|A|S|RES|\d+|[/-])$/.test(text) || (end === at && !/^(?:ES|A|S)/.test(text))) break;
    if (/\d/.test(text)) isNumbered = true;
    end++;
  }
  return isNumbered && end > at + 1 ? end : at;
}

/** A numbered text whose kind is named at `at`; `null` when it has no number. */
export function numberedAt(words: Words, at: number, last: number): LawName | null {
  if (!NUMBERED.has(words.folded[at] as string)) return null;
  let i = at + 1;
  let marked = false;
  if (
    words.folded[i] === 'no' ||
    words.folded[i] === 'number' ||
    words.folded[i] === '№' ||
    words.folded[i] === 'nos'
  ) {
    marked = true;
    i++;
    if (words.folded[i] === '.') i++;
  }
  const resolution = /^resolutions?$/.test(words.folded[at] as string);
  const series = resolution ? seriesEnd(words, i, last) : i;
  if (series > i) return { first: numberedFrom(words, at), end: series, because: 'name/law-number' };
  if (i >= last || words.shape[i] !== Shape.Number) return null;
  if (!marked && !resolution) return null;
  if (!marked && !/^\d{2,4}$/.test(words.folded[i] as string)) return null;
  let end = overNumber(words, i, last);
  // "resolutions 1593 and 1970"
  while (
    words.folded[at] === 'resolutions' &&
    end + 1 < last &&
    /^(?:,|and|or)$/.test(words.folded[end] as string) &&
    words.shape[end + 1] === Shape.Number
  )
    end = overNumber(words, end + 1, last);
  return { first: numberedFrom(words, at), end, because: 'name/law-number' };
}
