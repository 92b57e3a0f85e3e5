import { levelName, normalizeName } from './normalize-name.ts';
import type { Pack } from './pack.ts';

/**
 * Finds what the packs know by name. Names are compared after `normalizeName`, with two cares for case: a name all in capitals ("US", "WHO")
 * is found only in capitals, and a word the name has with a capital must have one in print ("turkey" and "The times" find nothing).
 */
export interface NameIndex {
  /**
   * Ids of the entities with this name or alias, best known first; empty when no pack has it. Give the words as printed, without a
   * possessive 's at the end.
   */
  lookUp(name: string): readonly string[];
  /**
   * The most words, as `normalizeName` parts them, that a name starting with this word has; 0 when none starts with it. A possessive inside
   * a name may be left off ("People" finds "People's Republic of China").
   */
  longestFrom(firstWord: string): number;
}

interface Entry {
  readonly id: string;
  readonly prominence: number;
  readonly isLabel: boolean;
  /** The name levelled, with its capitals. */
  readonly form: string;
}

const NONE: readonly string[] = [];

/** True for a single word without small letters, such as "UN", "G7" or "ГУР". */
function isAcronym(levelled: string): boolean {
  return levelled.length > 1 && /^[\p{L}\p{N}]+$/u.test(levelled) && levelled === levelled.toUpperCase();
}

/** True when each word that has a capital in the name has one as printed too. Both are levelled and alike but for case. */
function hasItsCapitals(printed: string, name: string): boolean {
  if (printed === name) return true;
  for (let at = 0; at !== -1; ) {
    const inName = name.charAt(at);
    const inPrint = printed.charAt(at);
    if (inName !== inPrint && inPrint === inName.toLowerCase()) return false;
    const space = name.indexOf(' ', at);
    at = space === -1 ? -1 : space + 1;
  }
  return true;
}

/** Best known first; then whose label it is rather than an alias; then by id, so that the order never depends on the packs' order. */
function byRenown(a: Entry, b: Entry): number {
  return b.prominence - a.prominence || Number(b.isLabel) - Number(a.isLabel) || (a.id < b.id ? -1 : 1);
}

/** An index over the labels and aliases of all entities of these packs. "The" at the front of two words or more may be left off. */
export function createNameIndex(packs: readonly Pack[]): NameIndex {
  const entries = new Map<string, Entry[]>();
  const longest = new Map<string, number>();

  const addKey = (key: string, entry: Entry) => {
    const there = entries.get(key);
    if (!there) entries.set(key, [entry]);
    else if (!there.some((other) => other.id === entry.id && hasItsCapitals(entry.form, other.form)))
      there.push(entry);
  };
  const addLength = (word: string, words: number) => {
    if ((longest.get(word) ?? 0) < words) longest.set(word, words);
  };
  const addName = (name: string, id: string, prominence: number, isLabel: boolean) => {
    const levelled = levelName(name);
    if (levelled === '') return;
    const folded = levelled.toLowerCase();
    addKey(isAcronym(levelled) ? levelled : folded, { id, prominence, isLabel, form: levelled });
    const words = folded.split(' ');
    const first = words[0] as string;
    addLength(first, words.length);
    if (/^[^ ]+['’]s /.test(name)) addLength(first.slice(0, -1), words.length);
    if (first === 'the' && words.length > 2) {
      addKey(words.slice(1).join(' '), { id, prominence, isLabel, form: levelled.slice(first.length + 1) });
      addLength(words[1] as string, words.length - 1);
    }
  };

  for (const pack of packs) {
    for (const entity of pack.entities) {
      const prominence = entity.prominence ?? 0;
      addName(entity.label, entity.id, prominence, true);
      for (const language in entity.aliases) {
        for (const alias of entity.aliases[language] ?? []) addName(alias, entity.id, prominence, false);
      }
    }
  }
  for (const list of entries.values()) if (list.length > 1) list.sort(byRenown);

  return {
    lookUp(name) {
      const levelled = levelName(name);
      const folded = levelled.toLowerCase();
      const exact = folded === levelled ? undefined : entries.get(levelled);
      const tolerant = entries.get(folded)?.filter((entry) => hasItsCapitals(levelled, entry.form));
      if (!exact?.length && !tolerant?.length) return NONE;
      const found = exact && tolerant ? [...exact, ...tolerant].sort(byRenown) : (exact ?? tolerant ?? []);
      return found.map((entry) => entry.id).filter((id, at, ids) => ids.indexOf(id) === at);
    },
    longestFrom(firstWord) {
      return longest.get(normalizeName(firstWord)) ?? 0;
    },
  };
}
