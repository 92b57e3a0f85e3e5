import { Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
import { ORGANISATION_WORDS } from './lexicon/cue-words.ts';
import type { Candidate } from './name-candidate.ts';

const BODIES = wordSet(
  `${ORGANISATION_WORDS} directorate programme administration union front forces command`,
);

/** True when the token is one word in capitals between brackets: "(HUR)". */
export function isBracketed(words: Words, { first, end }: Candidate): boolean {
  return (
    end - first === 1 &&
    words.shape[first] === Shape.Capitals &&
    words.folded[first - 1] === '(' &&
    words.folded[end] === ')'
  );
}

/**
 * For a bracketed acronym behind words in small letters ("military intelligence agency (HUR)"): where those words start, when they tell what
 * body it is; `null` when they only spell out a common noun ("prisoner of war (POW)") or stand for nothing.
 */
export function smallExpansion(
  words: Words,
  { first }: Candidate,
): { readonly first: number; readonly end: number } | null {
  const end = first - 1;
  if (end < 1 || words.shape[end - 1] !== Shape.Small || !BODIES.has(words.folded[end - 1] as string))
    return null;
  let start = end - 1;
  while (
    start > 0 &&
    start > end - 6 &&
    words.shape[start - 1] === Shape.Small &&
    words.folded[start - 1] !== "'s" &&
    !/^(?:the|a|an|of|by|to|in|and|with|from|its|their|for)$/.test(words.folded[start - 1] as string)
  )
    start--;
  return { first: start, end };
}

/** True when a bracketed acronym only shortens a common noun before it: "prisoner of war (POW)". */
export function shortensCommonNoun(words: Words, candidate: Candidate): boolean {
  if (!isBracketed(words, candidate)) return false;
  const letters = words.folded[candidate.first] as string;
  let at = candidate.first - 2;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (
      at >= 0 &&
      /^(?:of|the|and|for|-)$/.test(words.folded[at] as string) &&
      words.folded[at]?.[0] !== letters[i]
    )
      at--;
    if (at < 0 || words.shape[at] !== Shape.Small || words.folded[at]?.[0] !== letters[i]) return false;
    at--;
  }
  return smallExpansion(words, candidate) === null;
}

/** The acronym a long name may be shortened to: first letters of its words, small words left out; `''` for a single word. */
export function initialsOf(words: Words, { first, end }: Candidate): string {
  let letters = '';
  let count = 0;
  for (let i = first; i < end; i++) {
    if (words.shape[i] !== Shape.Title && words.shape[i] !== Shape.Capitals) continue;
    letters +=
      words.shape[i] === Shape.Capitals && count === 0 && end - first > 2
        ? (words.folded[i] as string)
        : (words.folded[i]?.[0] ?? '');
    count++;
  }
  return count > 1 ? letters : '';
}
