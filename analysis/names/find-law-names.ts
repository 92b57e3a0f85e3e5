import type { Instrument, LawPack } from '../../knowledge/law/law-pack.ts';
import { type LawNameTables, lawNameTables, type NameTable } from '../law/law-name-tables.ts';
import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { isNumberLike, NUMBERED, numberedAt, overNumber } from './law-numbers.ts';
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
  'rules',
  'chapter',
  'paragraph',
  'protocol',
  'amendment',
  'schedule',
]);
const OPENERS = new Set([...PARTS, ...NUMBERED, 'v', 'vs']);

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
 * only end in Code, Convention or the like are left to the runs of capitalised words, but for the instruments of the law pack.
 */
export function findLawNames(words: Words, pack: LawPack): LawName[] {
  const found: LawName[] = [];
  const { formOf, sentences } = words.text;
  const names = lawNameTables(pack);
  const isOpener = new Uint8Array(words.foldedForms.length);
  for (let form = 0; form < isOpener.length; form++)
    if (
      OPENERS.has(words.foldedForms[form] as string) ||
      names.numbered.firstWords.has(words.foldedForms[form] as string) ||
      names.decisions.firstWords.has(words.foldedForms[form] as string)
    )
      isOpener[form] = 1;
  for (const sentence of sentences) {
    const last = sentence.endToken;
    for (let i = sentence.firstToken; i < last; i++) {
      if (isOpener[formOf[i] as number] === 0) continue;
      const name =
        decisionAt(words, i, last, names) ??
        partAt(words, i, last, names) ??
        instrumentAt(words, i, last, names) ??
        numberedAt(words, i, last) ??
        customaryAt(words, i, last, names) ??
        caseAt(words, i, sentence.firstToken, last);
      if (name === null) continue;
      const previous = found.at(-1);
      if (previous && previous.end > name.first) continue;
      found.push(name);
      i = name.end - 1;
    }
  }
  return found;
}

/** End of an instrument's name at `at`, with "the" and its year before it: "the 1951 Refugee Convention"; `at` when none stands there. */
function instrumentEnd(words: Words, at: number, last: number, names: NameTable<Instrument>): number {
  let first = at;
  if (words.folded[first] === 'the') first++;
  if (isYear(words, first)) first++;
  if (first >= last || !isCapitalised(words, first)) return at;
  const found = names.longest((offset) => (first + offset < last ? words.folded[first + offset] : undefined));
  return found ? first + found.words : at;
}

/** An instrument by its name alone or with its article behind it: "Rome Statute Article 8(2)(a)(v)". */
function instrumentAt(words: Words, at: number, last: number, names: LawNameTables): LawName | null {
  const end = instrumentEnd(words, at, last, names.instruments);
  if (end === at) return null;
  const part = PARTS.has(words.folded[end] ?? '') && isNumberLike(words, end + 1) && end + 1 < last;
  const { sentenceOf } = words.text;
  const first = sentenceOf[at - 1] === sentenceOf[at] && isYear(words, at - 1) ? at - 1 : at;
  return { first, end: part ? overNumber(words, end + 1, last) : end, because: 'name/law-instrument' };
}

function isYear(words: Words, at: number): boolean {
  return words.shape[at] === Shape.Number && /^(?:18|19|20)\d\d$/.test(words.folded[at] ?? '');
}

function partAt(words: Words, at: number, last: number, names: LawNameTables): LawName | null {
  const isRule = /^rules?$/.test(words.folded[at] as string);
  if (!PARTS.has(words.folded[at] as string)) return null;
  if (!isCapitalised(words, at) && words.folded[at] !== 'article' && !isRule) return null;
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
    const whole = Math.max(
      lawEnd(words, end + 1, last),
      instrumentEnd(words, end + 1, last, names.instruments),
      isRule ? ruleBookEnd(words, end + 1, last, names.numbered) : 0,
    );
    if (whole > end + 1) return { first: at, end: whole, because: 'name/law-part' };
  }
  // "Common Article 3" of all four Geneva Conventions
  if (words.folded[at - 1] === 'common' && words.folded[at] === 'article' && words.folded[at + 1] === '3')
    return { first: at - 1, end, because: 'name/law-part' };
  return isCapitalised(words, at) && /^art/.test(words.folded[at] as string)
    ? { first: at, end, because: 'name/law-part' }
    : null;
}

/** Between "of" and what a rule is of: "Rule 129 of the committee's study on customary law". */
const MOST_BEFORE_STUDY = 5;

/** End of what a rule's number is of, where it has a name only with a number; 0 when there is none. */
function ruleBookEnd(words: Words, at: number, last: number, names: NameTable<Instrument>): number {
  for (let first = at; first < Math.min(at + MOST_BEFORE_STUDY, last); first++) {
    const found = names.longest((offset) =>
      first + offset < last ? words.folded[first + offset] : undefined,
    );
    if (found) return first + found.words;
  }
  return 0;
}

/** "Customary Rule 129", "customary IHL rule 129": what names an instrument only before a number. */
function customaryAt(words: Words, at: number, last: number, names: LawNameTables): LawName | null {
  const found = names.numbered.longest((offset) =>
    at + offset < last ? words.folded[at + offset] : undefined,
  );
  if (!found) return null;
  const number = at + found.words;
  if (number >= last || words.folded[number - 1] !== 'rule' || words.shape[number] !== Shape.Number)
    return null;
  return { first: at, end: overNumber(words, number, last), because: 'name/law-part' };
}

/** A resolution or case of the law pack by a name of its own: "S/RES/1593", "Prosecutor v. Lubanga". */
function decisionAt(words: Words, at: number, last: number, names: LawNameTables): LawName | null {
  if (!isCapitalised(words, at)) return null;
  const found = names.decisions.longest((offset) =>
    at + offset < last ? words.folded[at + offset] : undefined,
  );
  return found ? { first: at, end: at + found.words, because: 'name/law-decision' } : null;
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
