import { hasClass, Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
import { isCapitalised } from './find-runs.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './lexicon/cue-words.ts';
import type { Candidate } from './name-candidate.ts';
import { Word } from './word-classes.ts';

/** Where the article says what something named is: tokens `[first, end)`. */
export interface Description {
  readonly first: number;
  readonly end: number;
  /** How telling its form is: 3 a clause of its own (", head of …,"), 2 words before the name, 1 a relative clause. */
  readonly rank: number;
}

const KINDS = wordSet(`${ORGANISATION_WORDS} ${PLACE_WORDS} newspaper outlet agency`);
const ARTICLES = wordSet('a an the its his her their our');
const STARTERS = wordSet('head chief director former deputy president founder senior one');
const STOPS = wordSet(', ; ) ( — – : " “ ” who which that where whose when and but');
/** Verbs that tell of a standing rather than a deed. */
const STANDING_VERBS = wordSet(
  'teaches leads chairs runs heads manages advises represents speaks oversees directs commands edits owns coordinates studies researches',
);
const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr sir dame lord lady st saint u daw ko saw father brother sister',
);
const MOST_TOKENS = 28;

function isKind(words: Words, at: number): boolean {
  return (
    hasClass(words, at, Word.Role) || hasClass(words, at, Word.Title) || KINDS.has(words.folded[at] as string)
  );
}

/** What the article says beside this mention of what it names; `null` when it says nothing there. */
export function findDescription(words: Words, candidate: Candidate): Description | null {
  const sentence = words.text.sentences[words.text.sentenceOf[candidate.first] as number];
  if (!sentence) return null;
  const from = sentence.firstToken;
  const last = sentence.endToken;
  return (
    afterComma(words, candidate.end, last) ??
    beforeComma(words, candidate, from, last) ??
    beforeName(words, candidate, from) ??
    afterWho(words, candidate.end, last)
  );
}

/** ", head of the harbour board," and ", a lawyer with …". */
function afterComma(words: Words, at: number, last: number): Description | null {
  if (words.folded[at] !== ',' || at + 2 >= last) return null;
  let first = at + 1;
  // ", 41, a welder"
  if (words.shape[first] === Shape.Number && words.folded[first + 1] === ',') first += 2;
  const opener = words.folded[first] as string;
  if (!ARTICLES.has(opener) && !STARTERS.has(opener) && !hasClass(words, first, Word.Role)) return null;
  if (words.shape[first] !== Shape.Small) return null;
  let end = first;
  while (
    end < last &&
    end < first + MOST_TOKENS &&
    !STOPS.has(words.folded[end] as string) &&
    !isFinalMark(words, end)
  )
    end++;
  if (end >= first + MOST_TOKENS) return null;
  const kindAt = firstKind(words, first, Math.min(end, first + 9));
  if (kindAt === -1 || end - first < 2) return null;
  for (let i = first; i < end; i++) if (hasClass(words, i, Word.Speech) && i < kindAt) return null;
  return { first, end, rank: 3 };
}

function isFinalMark(words: Words, at: number): boolean {
  const text = words.folded[at] as string;
  return (text === '.' && !isCapitalised(words, at + 1)) || text === '?' || text === '!' || text === '…';
}

function firstKind(words: Words, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isKind(words, i)) return i;
  return -1;
}

/** "The director of the clinic, Ada Roe, said": the description stands first, set off by a comma on both sides of the name. */
function beforeComma(
  words: Words,
  { first, end }: Candidate,
  from: number,
  last: number,
): Description | null {
  if (words.folded[first - 1] !== ',' || first - 3 < from) return null;
  if (words.folded[end] !== ',' && !(end < last && hasClass(words, end, Word.Speech))) return null;
  let start = first - 1;
  while (start > from && start > first - 16) {
    const text = words.folded[start - 1] as string;
    if (STOPS.has(text) && !(text === 'and')) break;
    if (text === "'s") break;
    start--;
  }
  if (ARTICLES.has(words.folded[start] as string)) start++;
  if (start >= first - 1 || (!isKind(words, start) && !isKind(words, start + 1) && !isKind(words, start + 2)))
    return null;
  if (firstKind(words, start, Math.min(start + 3, first - 1)) === -1) return null;
  for (let i = start; i < first - 1; i++) if (hasClass(words, i, Word.Speech)) return null;
  return { first: start, end: first - 1, rank: 3 };
}

/** "news agency Tidemark", "defence minister Ada Roe". */
function beforeName(words: Words, { first, title }: Candidate, from: number): Description | null {
  let end = title === -1 ? first : title + 1;
  if (words.folded[end - 1] === '.') end--;
  if (end <= from) return null;
  const head = end - 1;
  if (
    HONORIFICS.has(words.folded[head] as string) ||
    !isKind(words, head) ||
    words.shape[head] === Shape.Mark
  )
    return null;
  let start = head;
  while (start > from && start > head - 7) {
    const at = start - 1;
    const joined = words.folded[at] === '-' && !words.tokens[at]?.spaced;
    if (!joined) {
      if (words.shape[at] === Shape.Mark || words.shape[at] === Shape.Number) break;
      if (hasClass(words, at, Word.Function | Word.Speech | Word.Calendar) || words.folded[at] === "'s")
        break;
      if (
        words.shape[at] === Shape.Small &&
        /(?:ed|ing)$/.test(words.folded[at] as string) &&
        !hasClass(words, at, Word.Role)
      )
        break;
    }
    start--;
  }
  if (words.folded[start] === '-') start++;
  if (
    start === head &&
    title === -1 &&
    !KINDS.has(words.folded[head] as string) &&
    !hasClass(words, head, Word.Role)
  )
    return null;
  return { first: start, end, rank: 2 };
}

/** ", who chairs the brewer". */
function afterWho(words: Words, at: number, last: number): Description | null {
  if (words.folded[at] !== ',' || words.folded[at + 1] !== 'who' || at + 3 >= last) return null;
  if (!STANDING_VERBS.has(words.folded[at + 2] as string)) return null;
  let end = at + 2;
  while (end < last && end < at + MOST_TOKENS && words.folded[end] !== ',' && !isFinalMark(words, end)) end++;
  return end < at + MOST_TOKENS ? { first: at + 1, end, rank: 1 } : null;
}
