import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import type { Run } from './find-runs.ts';
import { HEADS, longPlaceEnd, trimRun } from './trim-run.ts';
import { Word } from './word-classes.ts';

/** A stretch of tokens that may be one name, without titles, nationalities and opening words. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** The title before it ("Dr", "president"), as a token index; -1 when none stands there. */
  readonly title: number;
  readonly bound: boolean;
}

/** Titles that are other things as often: only before what may be a person's name. */
const DOUBTFUL_TITLES = new Set(
  'executive chief general king queen prince princess duke duchess count earl major private marshal justice judge father brother sister lord lady captain speaker pope cardinal bishop canon deacon u ko saw agent officer coach manager director leader secretary baron petty metropolitan commander col sheriff constable minister ambassador lawyer reporter miss solicitor attorney rector grand sultan mx'.split(
    ' ',
  ),
);
/** "Russian Defence Ministry": the nationality is no part of these. */
const HEADS_OF_STATES = new Set(
  'ministry parliament embassy consulate government cabinet senate presidency treasury'.split(' '),
);

function isPersonal(words: Words, at: number): boolean {
  return (
    hasClass(words, at, Word.Given | Word.Surname) ||
    (words.shape[at] === Shape.Initial && words.folded[at + 1] === '.')
  );
}

/** True when the title at `at` stands before a person's name that ends at `end` at the latest. */
function isTitleOf(words: Words, at: number, end: number): boolean {
  let next = at + 1;
  if (words.folded[next] === '.') next++;
  if (next >= end || !isCapitalised(words, next)) return false;
  const title = words.folded[at] as string;
  if (hasClass(words, next, Word.Title | Word.TitleModifier) && !isPersonal(words, next)) return false;
  if (!DOUBTFUL_TITLES.has(title)) return !hasClass(words, next, HEADS) || isPersonal(words, next);
  if (hasClass(words, end - 1, HEADS) && !isPersonal(words, end - 1)) return false;
  return isPersonal(words, next) || !hasClass(words, next, HEADS | Word.Ordinary | Word.Demonym);
}

function nationalityStays(words: Words, first: number, end: number): boolean {
  let head = end - 1;
  for (let i = first + 1; i < end; i++)
    if (words.shape[i] === Shape.Small && (words.folded[i] === 'of' || words.folded[i] === 'for')) {
      head = i - 1;
      break;
    }
  if (!hasClass(words, head, HEADS)) return false;
  if (HEADS_OF_STATES.has(words.folded[head] as string)) return false;
  return !hasClass(words, first, Word.Demonym) || head > first;
}

/**
 * Cuts a run into what may be names and adds them to `pieces`: off go opening words, days, titles, nationalities before persons and
 * ministries. "Former US President Jane Roe" adds "US" and "Jane Roe". Adds nothing when nothing in the run can be a name.
 */
export function cutRun(words: Words, { first, end, bound }: Run, pieces: Piece[]): void {
  cut(words, first, end, -1, bound, pieces);
}

function cut(words: Words, from: number, to: number, title: number, bound: boolean, pieces: Piece[]): void {
  const { first, end } = trimRun(words, from, to, bound);
  if (first >= end) return;
  // "THE" mid-sentence belongs to "The Hague" and "The Columbus Dispatch", which was kept by `isOpener` only for places.
  const place = longPlaceEnd(words, first, end);
  if (place === end) {
    pieces.push({ first, end, title, bound });
    return;
  }
  let connector = end;
  if (bound)
    for (let i = first; i < end; i++)
      if (words.shape[i] === Shape.Small || words.folded[i] === '&') {
        connector = i;
        break;
      }
  for (let i = first + 1; i < connector - 1; i++)
    if (
      hasClass(words, i, Word.Calendar) &&
      !hasClass(words, i, Word.Given | Word.Surname) &&
      !hasClass(words, i - 1, Word.Given) &&
      words.shape[i] === Shape.Title
    ) {
      cut(words, first, i, title, false, pieces);
      cut(words, i + 1, end, -1, bound, pieces);
      return;
    }
  // "Economist Joel Naroff": what somebody does opens the sentence.
  if (
    words.opens[first] === 1 &&
    hasClass(words, first, Word.Role) &&
    !hasClass(words, first, Word.Title) &&
    end - first > 2 &&
    isPersonal(words, first + 1)
  ) {
    cut(words, first + 1, end, first, bound, pieces);
    return;
  }
  for (let i = connector - 1; i >= first; i--) {
    if (!hasClass(words, i, Word.Title)) continue;
    if (i + 1 < end && isTitleOf(words, i, end)) {
      office(words, first, i, pieces);
      const next = words.folded[i + 1] === '.' ? i + 2 : i + 1;
      cut(words, next, end, i, bound, pieces);
      return;
    }
    if (i === end - 1 && i > first && endsInOffice(words, first, i)) {
      office(words, first, i, pieces);
      return;
    }
  }
  // "House of Elders Speaker Jane Roe"
  for (let i = end - 2; i > connector; i--)
    if (hasClass(words, i, Word.Title) && hasClass(words, i + 1, Word.Given)) {
      cut(words, first, i, -1, true, pieces);
      cut(words, i + 1, end, i, false, pieces);
      return;
    }
  const person = personAfterOffice(words, first, end);
  if (person > first && !bound) {
    cut(words, person, end, person - 1, false, pieces);
    return;
  }
  const country = countryBefore(words, first, end, place);
  if (country > first && !bound) {
    pieces.push({ first, end: country, title: -1, bound: false });
    if (hasClass(words, country, Word.Country)) cut(words, country, end, -1, false, pieces);
    return;
  }
  if (
    hasClass(words, first, Word.Demonym) &&
    end - first > 1 &&
    !(hasClass(words, first, Word.Given) && !hasClass(words, first + 1, HEADS | Word.Ordinary)) &&
    place === first &&
    !nationalityStays(words, first, end)
  ) {
    let next = first + 1;
    if (words.folded[next] === '-') next++;
    cut(words, next, end, title, bound, pieces);
    return;
  }
  if (end - first === 1 && hasClass(words, first, Word.Demonym) && title === -1) return;
  // "US Jane Roe", "Ukraine Volodymyr …": a country glued to a person.
  const countryEnd = place > first ? place : first + 1;
  if (
    end - countryEnd >= 2 &&
    hasClass(words, first, Word.Country) &&
    hasClass(words, countryEnd, Word.Given) &&
    !hasClass(words, end - 1, HEADS)
  ) {
    pieces.push({ first, end: countryEnd, title: -1, bound: false });
    cut(words, countryEnd, end, -1, bound, pieces);
    return;
  }
  pieces.push({ first, end, title, bound });
}

/** "Secretary of [State Jane Roe]": where the person starts behind the rest of an office; `first` when there is none. */
function personAfterOffice(words: Words, first: number, end: number): number {
  if (words.folded[first - 1] !== 'of' || hasClass(words, end - 1, HEADS)) return first;
  for (let i = first; i < end - 1; i++) {
    if (hasClass(words, i, Word.Given)) return i;
    if (words.shape[i] !== Shape.Title || !hasClass(words, i, Word.Ordinary | Word.TitleModifier | HEADS))
      return first;
  }
  return first;
}

const BEFORE_PLACES = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'on']);

/** "in [Sylvania Flames light the sky]", "[Sylvania Ruthland] trade": where a country at the start ends; `first` when it goes on. */
function countryBefore(words: Words, first: number, end: number, place: number): number {
  const after = place > first ? place : first + 1;
  if (after >= end || (!hasClass(words, first, Word.Country) && place === first)) return first;
  if (
    after === end - 1 &&
    hasClass(words, first, Word.Country) &&
    hasClass(words, after, Word.Country) &&
    words.tokens[after]?.spaced
  )
    return after;
  if (!BEFORE_PLACES.has(words.folded[first - 1] as string)) return first;
  for (let i = after; i < end; i++)
    if (
      words.shape[i] !== Shape.Title ||
      !hasClass(words, i, Word.Ordinary) ||
      hasClass(words, i, HEADS | Word.Given | Word.Surname)
    )
      return first;
  return after;
}

/** True when the run only names an office: "UN Secretary-General", "Foreign Minister", "US Ambassador", but not "Stephen King". */
function endsInOffice(words: Words, first: number, title: number): boolean {
  if (hasClass(words, title - 1, Word.TitleModifier) && !isPersonal(words, first)) return true;
  if (!DOUBTFUL_TITLES.has(words.folded[title] as string)) return !hasClass(words, first, Word.Given);
  return words.shape[first] === Shape.Capitals || hasClass(words, first, Word.Country);
}

/** What stands before a title in one run: "UN" in "UN Secretary-General", "Senate" in "Senate President". */
function office(words: Words, first: number, end: number, pieces: Piece[]): void {
  let last = end;
  while (
    last > first &&
    (hasClass(words, last - 1, Word.TitleModifier | Word.Title | Word.Demonym) ||
      words.shape[last - 1] === Shape.Mark)
  )
    last--;
  let start = first;
  while (start < last && hasClass(words, start, Word.TitleModifier | Word.Demonym)) start++;
  if (last > start) cut(words, start, last, -1, false, pieces);
}
