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
const ASCII = /^[ -~]*$/;

/** Lower case without accents, for looking words up: "Kołodko" and "Kolodko" meet. */
export function fold(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđıßæœəðþ]/g, (letter) => ODD_LETTERS[letter] ?? letter);
}

const classes = new Map<string, number>();
const longPlaces = new Map<string, number>();
/** Places of several words, and how many words the longest starting with a word has. */
const placePhrases = new Set<string>();

function add(words: string, bit: number): void {
  for (const word of words.split(/\s+/)) if (word) classes.set(word, (classes.get(word) ?? 0) | bit);
}

function addPlaces(names: string, bit: number): void {
  for (const name of names.split(/[|\n]/)) {
    if (name === '') continue;
    const words = name.split(/[ -]/);
    if (words.length === 1) {
      classes.set(name, (classes.get(name) ?? 0) | bit);
      continue;
    }
    placePhrases.add(words.join(' '));
    const first = words[0] as string;
    longPlaces.set(first, Math.max(longPlaces.get(first) ?? 0, words.length));
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

/** Regular endings with what the stem may have lost. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['']],
  ['s', ['']],
  ['d', ['']],
];

function isInflected(word: string): boolean {
  for (const [ending, lost] of INFLECTIONS) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const letter of lost) if (((classes.get(stem + letter) ?? 0) & Word.Ordinary) !== 0) return true;
    if (
      stem.length > 3 &&
      stem.at(-1) === stem.at(-2) &&
      ((classes.get(stem.slice(0, -1)) ?? 0) & Word.Ordinary) !== 0
    )
      return true;
  }
  return false;
}

const PLACE_ADJECTIVE = /(?:ian|ean|an|ese|i)$/;

/** "Zairean", "Surinamese": an adjective of a listed country. */
function isOfPlace(word: string): boolean {
  const ending = PLACE_ADJECTIVE.exec(word);
  if (ending === null || ending.index < 4) return false;
  const stem = word.slice(0, ending.index);
  for (const lost of ending[0] === 'i' ? [''] : ['', 'a', 'e', 'ia', 'y', 'o'])
    if (((classes.get(stem + lost) ?? 0) & Word.Country) !== 0) return true;
  return false;
}

/** The classes of a folded word, as bits of `Word`. 0 when the word is in no list. */
export function classesOf(folded: string): number {
  const known = classes.get(folded) ?? 0;
  if (
    folded.length < 4 ||
    (known & (Word.Ordinary | Word.Given | Word.Surname | Word.Place | Word.Demonym)) !== 0
  )
    return known;
  let found = known;
  if (folded.endsWith('s')) found |= (classes.get(folded.slice(0, -1)) ?? 0) & Word.Demonym;
  if (found === known && isOfPlace(folded)) found |= Word.Demonym;
  if (found === known && (folded.endsWith('ism') || isInflected(folded))) found |= Word.Ordinary;
  return found;
}

/** The most words any listed place starting with this folded word has; 0 when none of several words starts with it. */
export function longestPlaceFrom(firstFolded: string): number {
  return longPlaces.get(firstFolded) ?? 0;
}

/** True when these folded words, joined by single spaces, are a listed place of several words. */
export function isLongPlace(phrase: string): boolean {
  return placePhrases.has(phrase);
}
