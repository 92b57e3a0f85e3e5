/** Numbers that make up a slot: the word's hash, where its letters start, how many they are, its number. */
const SLOT = 4;
/** The hash of no letters, and what each letter multiplies it by (FNV-1a). */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * Words with a number each, found by letters alone: a word's stem, or its stem with another ending, needs no string of its own. A map takes
 * twice as long, for all that lies between a key and its letters in memory.
 */
export interface WordTable {
  /** The number of a word, or of `word[0, end)` followed by `ending`; 0 when the table has no such word. */
  numberOf(word: string, end?: number, ending?: string): number;
}

/** A table of these words, of which none is empty and none has the number 0. */
export function createWordTable(words: ReadonlyMap<string, number>): WordTable {
  const letters = [...words.keys()].join('');
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(1, words.size * 1.5)));
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * SLOT);
  let start = 0;
  for (const [word, number] of words) {
    const hash = hashOn(BASIS, word, word.length);
    let slot = placeOf(hash, mask);
    while (slots[slot + 2] !== 0) slot = (slot + SLOT) & (slots.length - 1);
    slots.set([hash, start, word.length, number], slot);
    start += word.length;
  }

  const isAt = (at: number, word: string, end: number, ending: string): boolean => {
    for (let i = 0; i < end; i++) if (letters.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
    for (let i = 0; i < ending.length; i++)
      if (letters.charCodeAt(at + end + i) !== ending.charCodeAt(i)) return false;
    return true;
  };

  return {
    numberOf(word, end = word.length, ending = '') {
      const hash = hashOn(hashOn(BASIS, word, end), ending, ending.length);
      const length = end + ending.length;
      for (let slot = placeOf(hash, mask); ; slot = (slot + SLOT) & (slots.length - 1)) {
        const found = slots[slot + 2] as number;
        if (found === 0) return 0;
        if (found === length && slots[slot] === hash && isAt(slots[slot + 1] as number, word, end, ending))
          return slots[slot + 3] as number;
      }
    },
  };
}

function hashOn(hash: number, word: string, end: number): number {
  let mixed = hash;
  for (let i = 0; i < end; i++) mixed = Math.imul(mixed ^ word.charCodeAt(i), PRIME);
  return mixed;
}

/** The first slot to look in. The last bits of the hash alone crowd words into few slots. */
function placeOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) & mask) * SLOT;
}
