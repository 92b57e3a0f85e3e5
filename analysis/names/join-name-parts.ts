import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** Most tokens of a list inside a name. */
const LIMIT = 24;
const JOINED_BY_ON = new Set(
  'convention committee commission council treaty agreement protocol office act law conference declaration covenant institute report center centre subcommittee forum tribunal accord resolution directive group panel'.split(
    ' ',
  ),
);
const JOINED_BY_AGAINST = new Set(
  'campaign coalition crime convention court league alliance committee aggression mothers tribunal war'.split(
    ' ',
  ),
);
const JOINED_BY_TO = new Set('campaign coalition committee alliance movement initiative fund'.split(' '));
/** Token index after "the"/"all" at `at` when a capitalised word of the same sentence follows; -1 when none does. */
function capitalAfter(words: Words, at: number, last: number): number {
  let next = at;
  if (words.folded[next] === 'the' || words.folded[next] === 'all') next++;
  if (next >= last || !isCapitalised(words, next) || hasClass(words, next, Word.Calendar)) return -1;
  return words.tokens[next]?.spaced ? next : -1;
}

const EVERYDAY =
  Word.Ordinary | Word.OrganisationHead | Word.LawHead | Word.OpenHead | Word.TitleModifier | Word.Lone;
const EVERYDAY_ENDING = /(?:ment|tion|sion|ity|ics|ing|ship|ture|ance|ence|ism|ness|ies)$/;

/** True for an everyday word with a capital, as official names have ("Competition", "Welfare"). */
export function isPlainCapital(words: Words, at: number): boolean {
  return (
    isCapitalised(words, at) &&
    (hasClass(words, at, EVERYDAY) || EVERYDAY_ENDING.test(words.folded[at] as string)) &&
    !hasClass(words, at, Word.Function | Word.Place | Word.Calendar) &&
    words.tokens[at]?.spaced === true
  );
}

/** End of "Labour, Health and Welfare" after its first word; -1 when `at` opens no such list. */
export function listEnd(words: Words, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + LIMIT) {
    const text = words.folded[i];
    if (text === 'and' || text === '&') return isPlainCapital(words, i + 1) && i + 1 < last ? i + 2 : -1;
    if (text === ',') {
      const after = words.folded[i + 1];
      if (after === 'and') {
        i++;
        continue;
      }
      if (!isPlainCapital(words, i + 1)) return -1;
    } else if (!isPlainCapital(words, i)) return -1;
    i++;
  }
  return -1;
}

/** True for "Global New Light" and the like: no person's name, for its words are everyday ones. */
function isEveryday(words: Words, first: number, end: number): boolean {
  let everyday = 0;
  for (let i = first; i < end; i++) {
    if (hasClass(words, i, Word.Title | Word.Given | Word.Surname | Word.Calendar)) return false;
    if (hasClass(words, i, Word.Ordinary) && !hasClass(words, i, Word.Function)) everyday++;
  }
  return everyday > 1;
}

/** Where the small word at `at` leads to inside the name, exclusive; -1 when the name ends before it. */
export function overSmallWord(
  words: Words,
  first: number,
  at: number,
  last: number,
  open: boolean,
  inside: boolean,
): number {
  const small = words.folded[at] as string;
  const before = words.folded[at - 1] as string;
  if (words.shape[at - 1] === Shape.Mark) return -1;
  if (small === 'of' || small === 'for') {
    const place =
      small === 'of' &&
      at - first >= 3 &&
      hasClass(words, at + 1, Word.Country) &&
      isCapitalised(words, at + 1) &&
      isEveryday(words, first, at);
    if (!open && !place) return -1;
    const next = capitalAfter(words, at + 1, last);
    if (next !== -1 && small === 'for' && hasClass(words, next, Word.Function)) return -1;
    return next === -1 ? -1 : next + 1;
  }
  if (small === 'on' && JOINED_BY_ON.has(before)) {
    const next = capitalAfter(words, at + 1, last);
    return next === -1 || hasClass(words, next, Word.Place) ? -1 : next + 1;
  }
  if (small === 'against' && (JOINED_BY_AGAINST.has(before) || inside)) {
    const next = capitalAfter(words, at + 1, last);
    return next === -1 ? -1 : next + 1;
  }
  if (small === 'to' && JOINED_BY_TO.has(before))
    return isPlainCapital(words, at + 1) && at + 1 < last ? at + 2 : -1;
  if (small === 'and' || small === '&') {
    if (
      !(inside ? isPlainCapital(words, at - 1) : hasClass(words, at - 1, Word.Ordinary | Word.LawHead)) ||
      hasClass(words, at - 1, Word.Place | Word.Given)
    )
      return -1;
    if (at + 1 >= last || !isPlainCapital(words, at + 1)) return -1;
    if (inside) return at + 2;
    if (
      hasClass(words, at - 1, Word.OrganisationHead | Word.Title) ||
      (words.opens[first] === 1 && first === at - 1)
    )
      return -1;
    for (let i = at + 1; i < last && i < at + 5 && isCapitalised(words, i); i++)
      if (hasClass(words, i, Word.OrganisationHead | Word.LawHead)) return i + 1;
    return -1;
  }
  if (
    small === 'at' &&
    inside &&
    before !== 'university' &&
    hasClass(words, at + 1, Word.Place) &&
    words.folded[first] === 'university'
  )
    return at + 2;
  return -1;
}

/** After a hyphen at `at`: the end of the compound when it is part of the name, -1 when the name ends before the hyphen. */
export function overHyphen(words: Words, at: number, last: number): number {
  const next = at + 1;
  if (next >= last || words.tokens[at]?.spaced || words.tokens[next]?.spaced) return -1;
  if (words.shape[next] === Shape.Number) return hasClass(words, at - 1, Word.Calendar) ? -1 : next + 1;
  if (isCapitalised(words, next)) {
    const left = words.classes[at - 1] as number;
    const right = words.classes[next] as number;
    // "Russia-Ukraine war", "US-Israeli": two names, not one.
    if ((left & (Word.Country | Word.Demonym)) !== 0 && (right & (Word.Country | Word.Demonym)) !== 0)
      return -1;
    if (words.shape[at - 1] === Shape.Capitals && (right & (Word.Country | Word.Demonym)) !== 0) return -1;
    return next + 1;
  }
  // "Rostov-on-Don", "Deir-al-Balah"
  if (
    words.shape[next] === Shape.Small &&
    next + 2 < last &&
    words.folded[next + 1] === '-' &&
    !words.tokens[next + 1]?.spaced &&
    (words.folded[next] as string).length < 6 &&
    isCapitalised(words, next + 2) &&
    !words.tokens[next + 2]?.spaced
  )
    return next + 3;
  // "Asan-dong", "Mohammad-reza" keep their tail only where it is no English word; "Hamas-led" does not.
  return -1;
}

/** The end of a particle chain ("de la", "al-", "bin") and the capital after it; -1 when there is none. */
export function overParticles(words: Words, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 3 && words.shape[i] === Shape.Small && hasClass(words, i, Word.Particle)) {
    i++;
    if (i < last && words.folded[i] === '-' && !words.tokens[i]?.spaced) i++;
    else if (i < last && (words.folded[i] === "'" || words.folded[i] === '’')) i++;
  }
  return i > at && i < last && isCapitalised(words, i) ? i + 1 : -1;
}
