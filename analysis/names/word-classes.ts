import { createWordTable } from '../text/word-table.ts';
import countries from './lexicon/countries.json';
import { DEMONYMS } from './lexicon/demonyms.ts';
import givenNames from './lexicon/given-names.json';
import {
  COMPANY_ENDINGS,
  EVENT_HEADS,
  LAW_HEADS,
  NAME_PARTICLES,
  OPEN_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
} from './lexicon/head-words.ts';
import ordinaryWords from './lexicon/ordinary-words.json';
import placeNames from './lexicon/place-names.json';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  LONE_WORDS,
  NAMELESS_WORDS,
  SPEECH_VERBS,
} from './lexicon/small-words.ts';
import surnames from './lexicon/surnames.json';
import { PERSON_ROLES, TITLE_MODIFIERS, TITLES } from './lexicon/titles.ts';

/** What a word can be; a word may have several of these bits. */
export const Word = {
  Ordinary: 1,
  Function: 2,
  Given: 4,
  Surname: 8,
  Place: 16,
  Demonym: 32,
  Title: 64,
  OrganisationHead: 128,
  CompanyEnding: 256,
  PlaceHead: 512,
  LawHead: 1024,
  EventHead: 2048,
  OpenHead: 4096,
  Particle: 8192,
  Role: 16384,
  Calendar: 32768,
  Speech: 65536,
  Country: 131072,
  TitleModifier: 262144,
  Nameless: 524288,
  Lone: 1048576,
} as const;

const ODD_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ð: 'd',
  þ: 'th',
};

/** Lower case without accents, for looking words up: "Kołodko" and "Kolodko" meet. */
export function fold(lower: string): string {
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 0x80) at++;
  if (at === lower.length) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđıßæœəðþ]/g, (letter) => ODD_LETTERS[letter] ?? letter);
}

const lists = new Map<string, number>();
const longPlaceLists = new Map<string, number>();
/** Places of several words, and how many words the longest starting with a word has. */
const placePhrases = new Set<string>();

function add(words: string, bit: number): void {
  for (const word of words.split(/\s+/)) if (word) lists.set(word, (lists.get(word) ?? 0) | bit);
}

function addPlaces(names: string, bit: number): void {
  for (const name of names.split(/[|\n]/)) {
    if (name === '') continue;
    const words = name.split(/[ -]/);
    if (words.length === 1) {
      lists.set(name, (lists.get(name) ?? 0) | bit);
      continue;
    }
    placePhrases.add(words.join(' '));
    const first = words[0] as string;
    longPlaceLists.set(first, Math.max(longPlaceLists.get(first) ?? 0, words.length));
  }
}

add(ordinaryWords.words.join(' '), Word.Ordinary);
add(FUNCTION_WORDS, Word.Ordinary | Word.Function);
add(givenNames.words.join(' '), Word.Given);
add(surnames.words.join(' '), Word.Surname);
add(DEMONYMS, Word.Demonym);
add(TITLES, Word.Title);
add(TITLE_MODIFIERS, Word.TitleModifier);
add(PERSON_ROLES, Word.Role);
add(ORGANISATION_HEADS, Word.OrganisationHead);
add(COMPANY_ENDINGS, Word.CompanyEnding);
add(PLACE_HEADS, Word.PlaceHead);
add(LAW_HEADS, Word.LawHead);
add(EVENT_HEADS, Word.EventHead);
add(OPEN_HEADS, Word.OpenHead);
add(NAME_PARTICLES, Word.Particle);
add(CALENDAR_WORDS, Word.Calendar);
add(NAMELESS_WORDS, Word.Nameless);
add(LONE_WORDS, Word.Lone);
add(SPEECH_VERBS, Word.Speech);
addPlaces(placeNames.names.join('|'), Word.Place);
addPlaces(countries.names.join('|'), Word.Place | Word.Country);

const classes = createWordTable(lists);
const longPlaces = createWordTable(longPlaceLists);

/** Regular endings by their last letter, with what the stem may have lost. */
const INFLECTIONS: ReadonlyMap<number, readonly (readonly [string, readonly string[]])[]> = byLastLetter([
  ['ies', ['y']],
  ['ers', ['', 'e']],
  ['ness', ['']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['d', ['']],
  ['ily', ['y']],
  ['ly', ['']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['er', ['', 'e']],
]);

function byLastLetter<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Map<number, Row[]> {
  const byLetter = new Map<number, Row[]>();
  for (const row of rows) {
    const letter = row[0].charCodeAt(row[0].length - 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
  }
  return byLetter;
}

function isInflected(word: string): boolean {
  const inflections = INFLECTIONS.get(word.charCodeAt(word.length - 1));
  if (inflections === undefined) return false;
  for (const [ending, lost] of inflections) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.length - ending.length;
    for (const letter of lost) if ((classes.numberOf(word, stem, letter) & Word.Ordinary) !== 0) return true;
    if (
      stem > 3 &&
      word.charCodeAt(stem - 1) === word.charCodeAt(stem - 2) &&
      (classes.numberOf(word, stem - 1, '') & Word.Ordinary) !== 0
    )
      return true;
  }
  return false;
}

/** Endings of adjectives of places, the longest first, with what the place's name may have lost. */
const PLACE_ADJECTIVES = byLastLetter([
  ['ian', ['', 'a', 'e', 'ia', 'y', 'o']],
  ['ean', ['', 'a', 'e', 'ia', 'y', 'o']],
  ['ese', ['', 'a', 'e', 'ia', 'y', 'o']],
  ['an', ['', 'a', 'e', 'ia', 'y', 'o']],
  ['i', ['']],
]);

/** "Zairean", "Surinamese": an adjective of a listed country. */
function isOfPlace(word: string): boolean {
  const adjectives = PLACE_ADJECTIVES.get(word.charCodeAt(word.length - 1));
  if (adjectives === undefined) return false;
  for (const [ending, lost] of adjectives) {
    if (!word.endsWith(ending)) continue;
    const stem = word.length - ending.length;
    if (stem < 4) return false;
    for (const letters of lost) if ((classes.numberOf(word, stem, letters) & Word.Country) !== 0) return true;
    return false;
  }
  return false;
}

const S = 0x73;

/** The classes of a folded word, as bits of `Word`. 0 when the word is in no list. */
export function classesOf(folded: string): number {
  const { length } = folded;
  const known = classes.numberOf(folded);
  if (length < 4 || (known & (Word.Ordinary | Word.Given | Word.Surname | Word.Place | Word.Demonym)) !== 0)
    return known;
  let found = known;
  if (folded.charCodeAt(length - 1) === S) found |= classes.numberOf(folded, length - 1, '') & Word.Demonym;
  if (found === known && isOfPlace(folded)) found |= Word.Demonym;
  if (found === known && (folded.endsWith('ism') || isInflected(folded))) found |= Word.Ordinary;
  return found;
}

/** The most words any listed place starting with this folded word has; 0 when none of several words starts with it. */
export function longestPlaceFrom(firstFolded: string): number {
  return longPlaces.numberOf(firstFolded, firstFolded.length, '');
}

/** True when these folded words, joined by single spaces, are a listed place of several words. */
export function isLongPlace(phrase: string): boolean {
  return placePhrases.has(phrase);
}
