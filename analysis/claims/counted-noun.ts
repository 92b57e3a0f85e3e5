import type { Token } from '../text/tokens.ts';

const STOPS = new Set(
  `in on at by for from with without of to and or but as than that which who whom whose while when where after before since until
  during were was are is be been being have has had will would could can may might must should do does did not the a an this these those
  their its his her our my your it he she they we you i into over under across near between among through against per each every more
  less later earlier ago now so also if because although though only up down out off away back there here then still`.split(
    /\s+/,
  ),
);
const IRREGULAR_PLURALS = new Set(
  'people men women children police feet teeth mice geese staff personnel troops cattle'.split(' '),
);
/** Plural-looking words that are none. */
const NOT_PLURAL = /(?:ss|us|is|ous|ness)$/;

function isPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word));
}

/** How far after a number its noun is looked for: "four senior Russian figures". */
const REACH = 5;

/** A name ("Ukrainians") keeps its capital. */
function asUnit(token: Token): string {
  return /^\p{Lu}\p{Ll}/u.test(token.text) ? token.text : token.lower;
}

/** The noun a number that ends before `at` counts, in lower case unless it is a name ("residents"); `''` when none is found. */
export function countedNoun(tokens: readonly Token[], at: number, end: number): string {
  let first = at;
  if (tokens[first]?.lower === 'of') {
    first++;
    while (first < end && /^(?:the|his|her|its|their|our|those|these|all)$/.test(tokens[first]?.lower ?? ''))
      first++;
  }
  let last = '';
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    const token = tokens[i] as Token;
    if (token.text === '-' && !token.spaced) continue;
    if (token.kind !== 'word' || STOPS.has(token.lower) || token.lower === "'s") break;
    if (isPlural(token.lower)) {
      // "two customs officers": the last of neighbouring plurals.
      const next = tokens[i + 1];
      return asUnit(next && i + 1 < end && isPlural(next.lower) ? next : token);
    }
    last = token.lower;
  }
  // A singular that follows at once can be a noun used so ("ten hectare", "12 km"), a longer run is adjectives and a verb.
  return last !== '' && tokens[first]?.lower === last && !/(?:ed|ing|ly)$/.test(last) ? last : '';
}
