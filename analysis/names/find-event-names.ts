import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** Tokens `[first, end)` that name an event. */
export interface EventName {
  readonly first: number;
  readonly end: number;
  readonly because: string;
}

const KINDS_OF_VOTE = new Set(
  'general presidential parliamentary legislative local federal state provincial municipal regional european senate gubernatorial special snap mayoral assembly leadership constitutional independence primary congressional midterm parliament council'.split(
    ' ',
  ),
);
const VOTES = new Set([
  'election',
  'elections',
  'by-election',
  'referendum',
  'primary',
  'primaries',
  'plebiscite',
]);
const YEAR = /^(?:1[89]|20)\d\d$/;
const LONGEST = 8;

/** Finds votes named by year and land: "the 2019 Sylvanian presidential election". Other events show by their last word, in the runs. */
export function findEventNames(words: Words): EventName[] {
  const found: EventName[] = [];
  for (const sentence of words.text.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (words.shape[i] !== Shape.Number || !YEAR.test(words.folded[i] as string)) continue;
      const end = voteEnd(words, i, sentence.endToken);
      if (end === i) continue;
      found.push({ first: i, end, because: 'name/vote' });
      i = end - 1;
    }
  }
  return found;
}

function voteEnd(words: Words, year: number, last: number): number {
  let capitals = 0;
  for (let i = year + 1; i < last && i < year + LONGEST; i++) {
    const text = words.folded[i] as string;
    if (VOTES.has(text)) return capitals > 0 ? i + 1 : year;
    if (isCapitalised(words, i) && !hasClass(words, i, Word.Calendar)) capitals++;
    else if (!KINDS_OF_VOTE.has(text)) return year;
  }
  return year;
}
