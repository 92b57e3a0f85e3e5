import { levelName, normalizeName } from './normalize-name.ts';
import type { Pack, PackEntity } from './pack.ts';

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
  return levelled.length > 1 && levelled === levelled.toUpperCase() && /^[\p{L}\p{N}]+$/u.test(levelled);
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

/** A name not indexed yet. */
interface WaitingName {
  readonly name: string;
  readonly entity: PackEntity;
  readonly isLabel: boolean;
}

/** Letters of the first word by which names wait together: few enough that an article asks for some of the names only. */
const START = 3;

/** The start of a name that `levelledStart` has for it when it is levelled; without levelling it where that is plain. */
function startOf(name: string): string {
  return /^[A-Za-z0-9]{3}/.test(name) ? name.slice(0, START).toLowerCase() : levelledStart(levelName(name));
}

function levelledStart(levelled: string): string {
  const end = levelled.indexOf(' ');
  return levelled.slice(0, end === -1 ? START : Math.min(end, START)).toLowerCase();
}

/** "The Hague" is also asked for as "Hague", "X's Law" as "X Law". */
function isKnownByOtherStarts(name: string): boolean {
  return /^the\s/i.test(name) || /^[^ ]{1,3}['’]s /.test(name);
}

/**
 * An index over the labels and aliases of all entities of these packs. "The" at the front of two words or more may be left off. A name is
 * indexed when one that starts alike is first asked about: the background starts anew for almost every click, and indexing all at once is
 * most of the time the index takes.
 */
export function createNameIndex(packs: readonly Pack[]): NameIndex {
  const entries = new Map<string, Entry[]>();
  const longest = new Map<string, number>();

  const addKey = (key: string, entry: Entry) => {
    const there = entries.get(key);
    if (!there) entries.set(key, [entry]);
    else if (!there.some((other) => other.id === entry.id && hasItsCapitals(entry.form, other.form)))
      there.push(entry);
    else return;
    if (there && there.length > 1) there.sort(byRenown);
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

  const waiting = new Map<string, WaitingName[]>();
  const keep = (name: string, entity: PackEntity, isLabel: boolean) => {
    if (isKnownByOtherStarts(name)) addName(name, entity.id, entity.prominence ?? 0, isLabel);
    else {
      const start = startOf(name);
      const others = waiting.get(start);
      if (others) others.push({ name, entity, isLabel });
      else waiting.set(start, [{ name, entity, isLabel }]);
    }
  };
  for (const pack of packs) {
    for (const entity of pack.entities) {
      keep(entity.label, entity, true);
      for (const aliases of Object.values(entity.aliases))
        for (const alias of aliases) keep(alias, entity, false);
    }
  }
  const index = (start: string) => {
    const names = waiting.get(start);
    if (!names) return;
    waiting.delete(start);
    for (const { name, entity, isLabel } of names) addName(name, entity.id, entity.prominence ?? 0, isLabel);
  };

  return {
    lookUp(name) {
      const levelled = levelName(name);
      index(levelledStart(levelled));
      const folded = levelled.toLowerCase();
      const exact = folded === levelled ? undefined : entries.get(levelled);
      const tolerant = entries.get(folded)?.filter((entry) => hasItsCapitals(levelled, entry.form));
      if (!exact?.length && !tolerant?.length) return NONE;
      const found = exact && tolerant ? [...exact, ...tolerant].sort(byRenown) : (exact ?? tolerant ?? []);
      return found.map((entry) => entry.id).filter((id, at, ids) => ids.indexOf(id) === at);
    },
    longestFrom(firstWord) {
      const word = normalizeName(firstWord);
      index(levelledStart(word));
      return longest.get(word) ?? 0;
    },
  };
}
