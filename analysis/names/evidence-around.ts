import type { SentenceSpan } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { type Evidence, wordSet } from './evidence.ts';
import {
  BEFORE_PLACES,
  BELONGINGS_OF_PLACES,
  ORGANISATION_WORDS,
  PERSONAL_BELONGINGS,
  PLACE_WORDS,
} from './lexicon/cue-words.ts';
import type { Candidate } from './name-candidate.ts';
import { Word } from './word-classes.ts';

const ORGANISATION_WORD = wordSet(ORGANISATION_WORDS);
const PLACE_WORD = wordSet(PLACE_WORDS);
const WEIGHT_BEFORE_PLACES = new Map(Object.entries(BEFORE_PLACES));
const PERSONAL = wordSet(PERSONAL_BELONGINGS);
const OF_PLACES = wordSet(BELONGINGS_OF_PLACES);
const MEMBERS = wordSet(
  'shares spokesman spokeswoman spokesperson officials members fighters rebels troops gunmen militants leaders leader chief delegates executives shareholders employees lawmakers executive lawmaker report reports researchers analysts editor journalist correspondent militia leadership',
);
const OPENERS_OF_DESCRIPTION = wordSet(
  'a an the its his her their our one head chief director former who deputy president founder',
);
/** Whose holder or whose part can only be a place's: "the mayor of Tarn". */
const OF_A_TOWN = wordSet('mayor mayoress burgomaster residents inhabitants outskirts suburbs streets');
const MARK_OPEN = new Set(['"', '“', '‘', "'", '«', '„']);

/** What stands around one mention. */
export function evidenceAround(words: Words, candidate: Candidate, evidence: Evidence): void {
  const { first, end } = candidate;
  const sentence = words.text.sentences[words.text.sentenceOf[first] as number] as SentenceSpan;
  // Rows of results name teams: "Redmere 2 Aldwick 0".
  if (
    words.tabular[words.tokens[first]?.block ?? 0] === 1 &&
    end - first < 3 &&
    words.shape[end] === Shape.Number
  )
    evidence.organisation += 5;
  if (candidate.title !== -1) evidence.person += 8;
  if (isDateline(words, first, end, sentence.endToken)) {
    evidence.place += 7;
    return;
  }
  const located = evidenceBefore(words, first, sentence.firstToken, evidence);
  if (!located) evidenceAfter(words, first, end, sentence.endToken, evidence);
}

/** "GENEVA -", "LONDON, March 3": the first words of a block in capitals, then a mark, a date or a country. */
function isDateline(words: Words, first: number, end: number, last: number): boolean {
  if (words.shape[first] !== Shape.Capitals || words.tokens[first]?.text === words.tokens[first]?.lower)
    return false;
  if (first > 0 && words.tokens[first - 1]?.block === words.tokens[first]?.block) return false;
  if (end >= last) return false;
  for (let i = first; i < end; i++) if (words.shape[i] === Shape.Title) return false;
  const next = words.folded[end] as string;
  if (words.shape[end] === Shape.Number) return /^(?:19|20)/.test(next);
  if (next === ',')
    return end + 1 < last && (words.shape[end + 1] === Shape.Title || words.shape[end + 1] === Shape.Number);
  if (next === '(') return words.shape[end + 1] === Shape.Title || words.shape[end + 1] === Shape.Capitals;
  return next === '-' || next === '–' || next === '—' || next === ':' || hasClass(words, end, Word.Calendar);
}

/** What the words before say; true when they place it, so that what follows tells of something else ("In Tarn, the suspect's mother"). */
function evidenceBefore(words: Words, first: number, from: number, evidence: Evidence): boolean {
  const { folded, classes, shape } = words;
  let at = first - 1;
  if (at >= from && MARK_OPEN.has(folded[at] as string)) at--;
  if (at < from) return false;
  const before = folded[at] as string;
  // "Jacksonville, Fla", "Ringgold, Georgia"
  if (
    before === ',' &&
    at - 1 >= from &&
    (classes[at - 1] as number) & Word.Place &&
    shape[at - 1] !== Shape.Small &&
    (classes[first] as number) & Word.Place
  )
    evidence.place += 3;
  if (before === '-' && words.shape[at - 1] === Shape.Initial && /^[,(]$/.test(folded[at - 2] ?? '')) {
    evidence.place += 8;
    return false;
  }
  if (before === 'to' && folded[at - 1] === 'according') {
    evidence.organisation += 2;
    evidence.person += 1;
    return false;
  }
  const place = WEIGHT_BEFORE_PLACES.get(before);
  if (place !== undefined && (shape[at] === Shape.Small || shape[at] === Shape.Title)) {
    evidence.place += place;
    if (before === 'at' || before === 'from') evidence.person -= 1;
    if (place >= 3) return true;
  }
  if (shape[at] === Shape.Small || words.opens[at] === 1) {
    if (before === 'the') {
      evidence.organisation += 2;
      evidence.person -= 4;
      return false;
    }
    const own = classes[at] as number;
    if (own & Word.Speech && before !== 'told' && before !== 'tells') evidence.person += 2;
    if (before === 'told' || before === 'tells') evidence.organisation += 2;
    if (before === 'by' || before === 'with') evidence.person += 1;
    if (ORGANISATION_WORD.has(before)) evidence.organisation += 5;
    else if (PLACE_WORD.has(before)) evidence.place += 4;
    else if (own & Word.Role) evidence.person += 5;
    if (before === 'of' && at > from) {
      const object = folded[at - 1] as string;
      if (PLACE_WORD.has(object) || OF_A_TOWN.has(object)) evidence.place += 5;
      else if (hasClass(words, at - 1, Word.Role)) evidence.organisation += 1;
    }
    if (before === 'for' && at > from && hasClass(words, at - 1, Word.Role)) evidence.organisation += 3;
  }
  return false;
}

function evidenceAfter(words: Words, first: number, end: number, last: number, evidence: Evidence): void {
  const { folded, classes, shape, tokens } = words;
  if (end >= last) return;
  const next = folded[end] as string;
  const own = classes[end] as number;
  if (shape[end] === Shape.Small) {
    if (next === "'s") {
      const owned = folded[end + 1] as string | undefined;
      if (owned !== undefined) {
        if (PERSONAL.has(owned)) evidence.person += 3;
        if (OF_PLACES.has(owned)) evidence.place += 3;
      }
      return;
    }
    if (own & Word.Speech) {
      evidence.person += 2;
      evidence.organisation += 1;
    }
    if (next === 'who') evidence.person += 3;
    if (MEMBERS.has(next)) evidence.organisation += 3;
    // "the Unison party"
    else if (ORGANISATION_WORD.has(next) && folded[first - 1] === 'the') evidence.organisation += 4;
    if (next === 'residents') evidence.place += 4;
    if (PLACE_WORD.has(next)) evidence.place += 3;
    return;
  }
  if (next === '-' && !(tokens[end] as Token).spaced && end + 1 < last) {
    const tail = folded[end + 1];
    if (tail === 'based' || tail === 'born' || tail === 'area') evidence.place += 5;
    return;
  }
  // "beat Redmere Town 3-1": what is a place by its looks is a team by its score.
  if (
    shape[end] === Shape.Number &&
    /^[-–]$/.test(folded[end + 1] ?? '') &&
    shape[end + 2] === Shape.Number &&
    /^\d\d?$/.test(next) &&
    hasClass(words, end - 1, Word.Place | Word.PlaceHead) &&
    !hasClass(words, first, Word.Country | Word.Given)
  ) {
    evidence.organisation += 8;
    return;
  }
  if (next === '(' && end + 2 < last) {
    if (shape[end + 1] === Shape.Capitals && folded[end + 2] === ')')
      evidence.organisation += end - first > 1 ? 4 : 0;
    else if (folded[end + 1] === 'born' || (shape[end + 1] === Shape.Number && folded[end + 2] === ')'))
      evidence.person += 3;
    return;
  }
  if (next !== ',' || end + 1 >= last) return;
  const after = folded[end + 1] as string;
  if (
    shape[end + 1] === Shape.Number &&
    /^\d{1,3}$/.test(after) &&
    (end + 2 >= last || folded[end + 2] === ',' || folded[end + 2] === '.')
  ) {
    evidence.person += 6;
    return;
  }
  if (after === 'who' || after === 'whose') evidence.person += after === 'who' ? 4 : 2;
  else if (after === 'where') evidence.place += 4;
  else if (after === 'which') {
    evidence.organisation += 2;
    evidence.place += 1;
    evidence.person -= 2;
  } else if (shape[end + 1] !== Shape.Small) {
    if (hasClass(words, end + 1, Word.Country) && folded[end + 1] !== folded[first]) evidence.place += 2;
  } else if (OPENERS_OF_DESCRIPTION.has(after) || hasClass(words, end + 1, Word.Role))
    describe(words, end + 1, last, evidence);
}

/** ", a lawyer in the north": the first telling noun of a description decides. */
function describe(words: Words, from: number, last: number, evidence: Evidence): void {
  for (let i = from; i < last && i < from + 7; i++) {
    const text = words.folded[i] as string;
    if (words.shape[i] === Shape.Mark && text !== '-' && text !== "'") return;
    if (words.shape[i] !== Shape.Small) continue;
    if (i > from && (text === 'and' || text === 'was' || text === 'is' || text === 'has')) return;
    const followed =
      words.shape[i + 1] === Shape.Small &&
      !hasClass(words, i + 1, Word.Function) &&
      words.folded[i + 1] !== "'s";
    if (followed) continue;
    if (hasClass(words, i, Word.Role)) {
      evidence.person += 4;
      return;
    }
    if (ORGANISATION_WORD.has(text)) {
      evidence.organisation += 4;
      return;
    }
    if (PLACE_WORD.has(text)) {
      evidence.place += 4;
      return;
    }
  }
}
