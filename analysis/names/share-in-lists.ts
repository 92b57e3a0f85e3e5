import type { Words } from './describe-words.ts';
import type { Candidate } from './name-candidate.ts';

const JOINTS = new Set([',', 'and', 'or', '&', ';', '/']);
/** A list neighbour counts as a clear sign of type, less than a title, more than a preposition. */
const WEIGHT = 4;

/** True when nothing but commas, "and" or "or" stands between two names, as in "Arin, Belm and Corvo". */
function isListed(words: Words, before: Candidate, after: Candidate): boolean {
  const gap = after.first - before.end;
  if (gap < 1 || gap > 2) return false;
  for (let i = before.end; i < after.first; i++) if (!JOINTS.has(words.folded[i] as string)) return false;
  return true;
}

/**
 * Lets the names of a list speak for each other: adds, for every name of doubtful type, the sure types of its neighbours in lists of three or
 * of two joined by "and". `sureOf` gives a name's type where it is beyond doubt, else -1; `add` is told what speaks more for which.
 */
export function shareInLists(
  words: Words,
  candidates: readonly Candidate[],
  sureOf: (index: number) => number,
  add: (index: number, type: number, points: number) => void,
): void {
  for (let i = 1; i < candidates.length; i++) {
    const before = candidates[i - 1] as Candidate;
    const after = candidates[i] as Candidate;
    if (!isListed(words, before, after)) continue;
    // "in Lyon, Renault said": a comma alone joins only where the list goes on.
    const comma = words.folded[before.end] === ',' && after.first - before.end === 1;
    const next = candidates[i + 1];
    const previous = candidates[i - 2];
    if (comma && !(next && isListed(words, after, next)) && !(previous && isListed(words, previous, before)))
      continue;
    const left = sureOf(i - 1);
    const right = sureOf(i);
    if (left !== -1 && right === -1) add(i, left, WEIGHT);
    else if (right !== -1 && left === -1) add(i - 1, right, WEIGHT);
  }
}
