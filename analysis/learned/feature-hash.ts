/**
 * Hashes are non-negative whole numbers below 2^30, so that they stay small integers in the engine: numbers beyond take a third longer.
 */
const MASK = 0x3fffffff;

/** The hash of a feature made of another's hash and a number: a place in the window, a length, a second word's hash. Order matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ Math.imul(value, 0x85ebca6b), 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & MASK;
}

/** The hash of `word[start, end)` (FNV-1a over UTF-16 units). */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & MASK;
}
