import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { isLongPlace, longestPlaceFrom, Word } from './word-classes.ts';

/** Words that tell what kind of thing a name names. */
export const HEADS =
  Word.OrganisationHead | Word.PlaceHead | Word.EventHead | Word.LawHead | Word.CompanyEnding;

const PREFIXES = new Set('pro anti non ex post pre mid un neo pan inter trans all half self co'.split(' '));
const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));
/** Function words that no name begins with, wherever they stand. */
const PRONOUNS = new Set(
  "i i'm i've i'd i'll he she it we they you a an and but or in on at of to from by for with as if".split(
    ' ',
  ),
);

/** The longest listed place of several words at `at`, as its end; `at` when none starts there. */
export function longPlaceEnd(words: Words, at: number, last: number): number {
  const longest = longestPlaceFrom(words.folded[at] as string);
  if (longest === 0) return at;
  let phrase = '';
  let found = at;
  let count = 0;
  for (let i = at; i < last && count < longest; i++) {
    const text = words.folded[i] as string;
    if (text === '-' || text === '.' || text === "'" || text === '’') continue;
    phrase = phrase === '' ? text : `${phrase} ${text}`;
    count++;
    if (count > 1 && isLongPlace(phrase)) found = i + 1;
  }
  return found;
}

function isOpener(words: Words, at: number, end: number): boolean {
  if (words.shape[at] === Shape.Mark || words.shape[at] === Shape.Number) return true;
  if (hasClass(words, at, Word.Function)) {
    const text = words.folded[at] as string;
    const more = at + 1 < end && isCapitalised(words, at + 1);
    if (more && longPlaceEnd(words, at, end) > at) return false;
    // "Third Geneva Convention", "Second Intifada"
    if (more && ORDINALS.has(text) && hasClass(words, end - 1, HEADS)) return false;
    if (
      words.opens[at] === 0 &&
      words.shape[at] === Shape.Title &&
      words.shouted[words.tokens[at]?.block ?? 0] === 0
    ) {
      // "told The Columbus Dispatch", "the Mine Ban Treaty"
      if (more && text === 'the')
        return hasClass(words, at + 1, Word.Country | Word.Demonym | Word.Title | Word.Calendar);
      if (!PRONOUNS.has(text)) return false;
    }
    return (
      words.shape[at] !== Shape.Capitals ||
      (words.folded[at] as string).length > 3 ||
      words.shouted[words.tokens[at]?.block ?? 0] === 1
    );
  }
  return hasClass(words, at, Word.Calendar | Word.Nameless) && !hasClass(words, at, Word.Given);
}

/** The run without what stands before and after the name: opening words, days, prefixes, marks. May be empty (`first >= end`). */
export function trimRun(
  words: Words,
  from: number,
  to: number,
  bound: boolean,
): { first: number; end: number } {
  let first = from;
  // "Pro-Sylvanian", "Ex-Minister", but "Non-Proliferation Treaty"
  if (
    words.folded[first + 1] === '-' &&
    PREFIXES.has(words.folded[first] as string) &&
    (words.folded[first] === 'ex' || hasClass(words, first + 2, Word.Demonym | Word.Country))
  )
    first += 2;
  while (
    first < to &&
    (isOpener(words, first, to) || isShout(words, first, to) || isOpeningDeed(words, first, to))
  )
    first++;
  let end = to;
  while (end > first && isTail(words, first, end, bound)) end--;
  return { first, end };
}

/** "JUST WATCHED Jane Roe": a word in capitals before one that is not. */
function isShout(words: Words, at: number, end: number): boolean {
  return (
    words.shape[at] === Shape.Capitals &&
    hasClass(words, at, Word.Ordinary) &&
    (words.folded[at] as string).length > 3 &&
    at + 1 < end &&
    words.shape[at + 1] === Shape.Title
  );
}

/** "Citing Jane Roe", "Growing Sylvanian doubts": an everyday word that only opens the sentence before a name. */
function isOpeningDeed(words: Words, at: number, end: number): boolean {
  if (
    words.opens[at] === 0 ||
    at + 1 >= end ||
    !isCapitalised(words, at + 1) ||
    !words.tokens[at + 1]?.spaced
  )
    return false;
  if (
    !hasClass(words, at, Word.Ordinary) ||
    hasClass(words, at, HEADS | Word.Given | Word.Surname | Word.Place)
  )
    return false;
  if (hasClass(words, at + 1, Word.Country | Word.Demonym))
    return !/^(?:new|south|north|east|west|upper|lower|greater|great|san|old|young|free|united)$/.test(
      words.folded[at] as string,
    );
  return /(?:ing|ed)$/.test(words.folded[at] as string) && hasClass(words, at + 1, Word.Given | Word.Place);
}

function isTail(words: Words, first: number, end: number, bound: boolean): boolean {
  const last = end - 1;
  if (
    words.folded[last] === '.' &&
    last - 1 >= first &&
    /^(?:jr|sr|inc|ltd|co|corp|bros)$/.test(words.folded[last - 1] as string)
  )
    return false;
  if (words.shape[last] === Shape.Mark) return true;
  // "Ohio Republican"
  if (
    !bound &&
    last === first + 1 &&
    hasClass(words, last, Word.Demonym) &&
    hasClass(words, first, Word.Country | Word.Place) &&
    words.tokens[last]?.spaced
  )
    return true;
  if (words.shape[last] === Shape.Number || hasClass(words, last, Word.Nameless)) return false;
  return isOpener(words, last, end);
}
