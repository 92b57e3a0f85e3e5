import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** Tokens `[first, end)` that name a law, a treaty, a part of one, a resolution or a case. */
export interface LawName {
  readonly first: number;
  readonly end: number;
  readonly because: string;
}

const PARTS = new Set([
  'article',
  'articles',
  'art',
  'arts',
  'section',
  'sections',
  'rule',
  'chapter',
  'paragraph',
  'protocol',
  'amendment',
  'schedule',
]);
const NUMBERED = new Set([
  'resolution',
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

const OPENERS = new Set([...PARTS, ...NUMBERED, 'v', 'vs']);

function isNumberLike(words: Words, at: number): boolean {
  if (words.shape[at] === Shape.Number) return true;
  return (
    (words.shape[at] === Shape.Capitals && /^[IVX]+$/.test(words.tokens[at]?.text ?? '')) ||
    (words.shape[at] === Shape.Initial && /^[IVX]$/.test(words.tokens[at]?.text ?? ''))
  );
}

/** After a number: its bracketed parts "(2)(a)(v)", slashes and ranges. */
function overNumber(words: Words, at: number, last: number): number {
  let i = at + 1;
  while (i < last) {
    const text = words.folded[i];
    if (words.tokens[i]?.spaced) break;
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

/** End of the law's own name at `at`: "Criminal Code", "Rome Statute", "Geneva Convention relative to …"; `at` when there is none. */
function lawEnd(words: Words, at: number, last: number): number {
  let end = at;
  let i = at;
  if (words.folded[i] === 'the') i++;
  const start = i;
  while (i < last && i < start + 14) {
    if (isCapitalised(words, i) || (words.shape[i] === Shape.Number && i > start)) {
      i++;
      if (hasClass(words, i - 1, Word.LawHead)) end = i;
      else if (end > at && i - 1 > end - 1) end = isCapitalised(words, i - 1) ? i : end;
      continue;
    }
    const text = words.folded[i] as string;
    if (text === "'s" || text === '-' || text === "'" || text === '’') i++;
    else if (['of', 'on', 'for', 'the', 'and', 'against', 'to', 'in'].includes(text) && i > start) {
      if (text === 'in' || text === 'to') break;
      const next = words.folded[i + 1] === 'the' ? i + 2 : i + 1;
      if (
        next < last &&
        isCapitalised(words, next) &&
        !hasClass(words, next, Word.Calendar) &&
        !(text === 'and' && end === i)
      )
        i++;
      else break;
    } else break;
  }
  return end;
}

/**
 * Finds laws named by number or place: "Article 51 of the Fourth Geneva Convention", "Resolution No. 413", "A.B. v. Ruritania". Names that
 * only end in Code, Convention or the like are left to the runs of capitalised words.
 */
export function findLawNames(words: Words): LawName[] {
  const found: LawName[] = [];
  const { formOf, sentences } = words.text;
  const isOpener = new Uint8Array(words.foldedForms.length);
  for (let form = 0; form < isOpener.length; form++)
    if (OPENERS.has(words.foldedForms[form] as string)) isOpener[form] = 1;
  for (const sentence of sentences) {
    const last = sentence.endToken;
    for (let i = sentence.firstToken; i < last; i++) {
      if (isOpener[formOf[i] as number] === 0) continue;
      const name =
        partAt(words, i, last) ?? numberedAt(words, i, last) ?? caseAt(words, i, sentence.firstToken, last);
      if (name === null) continue;
      const previous = found.at(-1);
      if (previous && previous.end > name.first) continue;
      found.push(name);
      i = name.end - 1;
    }
  }
  return found;
}

function partAt(words: Words, at: number, last: number): LawName | null {
  if (!PARTS.has(words.folded[at] as string) || !(isCapitalised(words, at) || words.folded[at] === 'article'))
    return null;
  let i = at + 1;
  if (words.folded[i] === '.') i++;
  if (i >= last || !isNumberLike(words, i)) return null;
  let end = overNumber(words, i, last);
  // "Articles 8 and 25 of", "Articles 2, 3 and 8"
  while (
    end + 1 < last &&
    (words.folded[end] === ',' || words.folded[end] === 'and' || words.folded[end] === 'or') &&
    words.shape[end + 1] === Shape.Number &&
    words.folded[at]?.endsWith('s')
  )
    end = overNumber(words, end + 1, last);
  if (words.folded[end] === 'of') {
    const whole = lawEnd(words, end + 1, last);
    if (whole > end + 1) return { first: at, end: whole, because: 'name/law-part' };
  }
  return isCapitalised(words, at) && /^art/.test(words.folded[at] as string)
    ? { first: at, end, because: 'name/law-part' }
    : null;
}

function numberedAt(words: Words, at: number, last: number): LawName | null {
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
  if (i >= last || words.shape[i] !== Shape.Number) return null;
  const resolution = words.folded[at] === 'resolution';
  if (!marked && !resolution) return null;
  if (!marked && !/^\d{2,4}$/.test(words.folded[i] as string)) return null;
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
  return { first, end: overNumber(words, i, last), because: 'name/law-number' };
}

/** "A.R.E. v. Greece", "Roe v. Wade". */
function caseAt(words: Words, at: number, from: number, last: number): LawName | null {
  const text = words.folded[at];
  if ((text !== 'v' && text !== 'vs') || words.shape[at] !== Shape.Small) return null;
  const next = words.folded[at + 1] === '.' ? at + 2 : at + 1;
  if (at === from || next >= last || !isCapitalised(words, next) || !isCapitalised(words, at - 1))
    return null;
  // Without the full stop "v" is also how sport writes a match.
  if (words.folded[at + 1] !== '.') return null;
  let first = at - 1;
  while (
    first > from &&
    first > at - 6 &&
    isCapitalised(words, first - 1) &&
    words.tokens[first]?.spaced &&
    !hasClass(words, first - 1, Word.Function)
  )
    first--;
  let end = next + 1;
  while (end < last && end < next + 5 && isCapitalised(words, end)) end++;
  return { first, end, because: 'name/law-case' };
}
