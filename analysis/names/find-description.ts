import type { EntityType } from '../reading.ts';
import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
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

const OF_ORGANISATIONS = wordSet(ORGANISATION_WORDS);
const OF_PLACES = wordSet(PLACE_WORDS);
/** Says, of a token, whether it is a noun for what was named. */
type IsKind = (words: Words, at: number) => boolean;
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

/** "a welder", "a cellist": most such nouns are trades. */
const TRADE =
  /^(?!(?:number|other|former|order|paper|water|power|matter|letter|quarter|later|after|under|never|ever|over|river|border|factor|major|minor|floor|door)$)\w{3,}(?:er|or|ist|eer|man|woman)$/;
const isPersonKind: IsKind = (words, at) =>
  hasClass(words, at, Word.Role | Word.Title) ||
  (words.shape[at] === Shape.Small &&
    ARTICLES.has(words.folded[at - 1] as string) &&
    TRADE.test(words.folded[at] as string));
const isOrganisationKind: IsKind = (words, at) => OF_ORGANISATIONS.has(words.folded[at] as string);
const isPlaceKind: IsKind = (words, at) => OF_PLACES.has(words.folded[at] as string);

function kindFor(type: EntityType): IsKind | null {
  if (type === 'person') return isPersonKind;
  if (type === 'organisation') return isOrganisationKind;
  return type === 'place' ? isPlaceKind : null;
}

/** What the article says beside this mention of a name of this type; `null` when it says nothing there. */
export function findDescription(words: Words, candidate: Candidate, type: EntityType): Description | null {
  const isKind = kindFor(type);
  if (isKind === null) return null;
  const sentence = words.text.sentences[words.text.sentenceOf[candidate.first] as number];
  if (!sentence) return null;
  const from = sentence.firstToken;
  const last = sentence.endToken;
  return (
    afterComma(words, candidate.end, last, isKind) ??
    beforeComma(words, candidate, from, last, isKind) ??
    beforeName(words, candidate, from, isKind) ??
    (type === 'person' ? afterWho(words, candidate.end, last) : null)
  );
}

/** ", head of the harbour board," and ", a lawyer with …". */
function afterComma(words: Words, at: number, last: number, isKind: IsKind): Description | null {
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
    !isFinalMark(words, end, last)
  )
    end++;
  if (end >= first + MOST_TOKENS) return null;
  const kindAt = firstKind(words, first, Math.min(end, first + 9), isKind);
  if (kindAt === -1 || end - first < 2) return null;
  for (let i = first; i < end; i++) if (hasClass(words, i, Word.Speech) && i < kindAt) return null;
  return { first, end, rank: 3 };
}

function isFinalMark(words: Words, at: number, last: number): boolean {
  const text = words.folded[at] as string;
  return (
    (text === '.' && (at + 1 >= last || !isCapitalised(words, at + 1))) ||
    text === '?' ||
    text === '!' ||
    text === '…'
  );
}

function firstKind(words: Words, from: number, end: number, isKind: IsKind): number {
  for (let i = from; i < end; i++) if (isKind(words, i)) return i;
  return -1;
}

/** "The director of the clinic, Ada Roe, said": the description stands first, set off by a comma on both sides of the name. */
function beforeComma(
  words: Words,
  { first, end }: Candidate,
  from: number,
  last: number,
  isKind: IsKind,
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
  if (firstKind(words, start, Math.min(start + 3, first - 1), isKind) === -1) return null;
  for (let i = start; i < first - 1; i++) if (hasClass(words, i, Word.Speech)) return null;
  return { first: start, end: first - 1, rank: 3 };
}

/** "news agency Tidemark", "defence minister Ada Roe". */
function beforeName(
  words: Words,
  { first, title }: Candidate,
  from: number,
  isKind: IsKind,
): Description | null {
  const end = title === -1 ? first : title + 1;
  // "Gov." tells less than it costs to read.
  if (words.folded[end] === '.' && title !== -1) return null;
  if (end <= from) return null;
  const head = end - 1;
  if (
    HONORIFICS.has(words.folded[head] as string) ||
    !isKind(words, head) ||
    words.shape[head] === Shape.Mark
  )
    return null;
  let start = head;
  while (
    start > from &&
    start > head - 7 &&
    (isPartOfOffice(words, start - 1) || isHeldByArticle(words, start - 1))
  )
    start--;
  if (words.folded[start] === '-') start++;
  return { first: start, end, rank: 2 };
}

/** Words that stand before what somebody is and belong to it: "deputy foreign", "Senate", "rebel-held" no more. */
function isPartOfOffice(words: Words, at: number): boolean {
  if (words.shape[at] === Shape.Number || hasClass(words, at, Word.Function | Word.Speech | Word.Calendar))
    return false;
  if (words.folded[at] === '-') return !words.tokens[at]?.spaced;
  if (isCapitalised(words, at)) return true;
  return (
    hasClass(words, at, Word.TitleModifier | Word.Role | Word.Title | Word.Demonym) ||
    OF_ORGANISATIONS.has(words.folded[at] as string)
  );
}

/** A small word straight after "the" or the like is no verb: "the news outlet". */
function isHeldByArticle(words: Words, at: number): boolean {
  if (
    words.shape[at] !== Shape.Small ||
    hasClass(words, at, Word.Function | Word.Speech) ||
    words.folded[at] === "'s"
  )
    return false;
  const before = words.folded[at - 1] as string;
  return (
    ARTICLES.has(before) ||
    before === "'s" ||
    before === ',' ||
    words.text.sentenceOf[at - 1] !== words.text.sentenceOf[at]
  );
}

/** ", who chairs the brewer". */
function afterWho(words: Words, at: number, last: number): Description | null {
  if (words.folded[at] !== ',' || words.folded[at + 1] !== 'who' || at + 3 >= last) return null;
  if (!STANDING_VERBS.has(words.folded[at + 2] as string)) return null;
  let end = at + 2;
  while (end < last && end < at + MOST_TOKENS && words.folded[end] !== ',' && !isFinalMark(words, end, last))
    end++;
  return end < at + MOST_TOKENS ? { first: at + 1, end, rank: 1 } : null;
}
