import { Shape, type Words } from './describe-words.ts';
import {
  BEFORE_PLACES,
  BELONGINGS_OF_PLACES,
  ORGANISATION_WORDS,
  PERSONAL_BELONGINGS,
  PLACE_WORDS,
} from './lexicon/cue-words.ts';
import type { Candidate } from './name-candidate.ts';
import { nameKey } from './name-candidate.ts';
import { isLongPlace, Word } from './word-classes.ts';

/** How much speaks for each type. Points may be negative. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  law: number;
  event: number;
}

/** A fresh start: nothing speaks for anything. */
export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0, law: 0, event: 0 };
}

/** Adds `more`, weighed, to `evidence`. */
export function addEvidence(evidence: Evidence, more: Evidence, weight: number): void {
  evidence.person += more.person * weight;
  evidence.organisation += more.organisation * weight;
  evidence.place += more.place * weight;
  evidence.law += more.law * weight;
  evidence.event += more.event * weight;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

const ORGANISATION_WORD = wordSet(ORGANISATION_WORDS);
const PLACE_WORD = wordSet(PLACE_WORDS);
const PERSONAL = wordSet(PERSONAL_BELONGINGS);
const OF_PLACES = wordSet(BELONGINGS_OF_PLACES);
const MEMBERS = wordSet(
  'shares spokesman spokeswoman spokesperson officials members fighters rebels troops gunmen militants leaders leader chief delegates executives shareholders employees lawmakers executive lawmaker report reports researchers analysts editor journalist correspondent militia leadership',
);
const OPENERS_OF_DESCRIPTION = wordSet(
  'a an the its his her their our one head chief director former who deputy president founder',
);
const TREATIES = wordSet('convention conventions treaty covenant statute protocol code act accords');
const MARK_OPEN = new Set(['"', '“', '‘', "'", '«', '„']);

/** What the name itself says of its type, wherever it stands. */
export function evidenceInName(words: Words, { first, end, bound }: Candidate, evidence: Evidence): void {
  const { classes, shape, folded } = words;
  const count = end - first;
  let head = end - 1;
  if (bound)
    for (let i = first + 1; i < end; i++)
      if (shape[i] === Shape.Small) {
        head = i - 1;
        break;
      }
  const headClasses = classes[head] as number;
  const firstClasses = classes[first] as number;
  const lastClasses = classes[end - 1] as number;
  if (count === 1) {
    if (headClasses & Word.Country) evidence.place += 8;
    else if (headClasses & Word.Place) evidence.place += 3;
    if (headClasses & Word.Given) evidence.person += headClasses & Word.Place ? 1 : 3;
    else if (headClasses & Word.Surname) evidence.person += headClasses & Word.Place ? 1 : 3;
    if (headClasses & Word.OrganisationHead) evidence.organisation += 3;
    if (
      shape[first] === Shape.Capitals &&
      words.shouted[words.tokens[first]!.block] === 0 &&
      !(headClasses & Word.Place)
    )
      evidence.organisation += 4;
    evidenceInEnding(folded[first] as string, evidence);
    return;
  }
  if (isLongPlace(nameKey(words, first, end))) evidence.place += 12;
  let ordinary = 0;
  let unknown = 0;
  let initials = 0;
  let particles = 0;
  for (let i = first; i < end; i++) {
    const own = classes[i] as number;
    if (shape[i] === Shape.Small) {
      if (own & Word.Particle) particles++;
      continue;
    }
    if (shape[i] === Shape.Initial) initials++;
    if (folded[i] === '&') evidence.organisation += 4;
    if (shape[i] === Shape.Number) evidence.organisation += 2;
    if (shape[i] === Shape.Mark) continue;
    if (own & (Word.Given | Word.Surname)) continue;
    // The second half of "Ansah-Bright" is no word of its own.
    if (own & Word.Ordinary && (i === first || words.tokens[i]?.spaced)) ordinary++;
    else if (own === 0 && shape[i] === Shape.Title) unknown++;
  }
  if (headClasses & Word.OrganisationHead) evidence.organisation += 6;
  else if (!(headClasses & (Word.PlaceHead | Word.LawHead)))
    for (let i = first; i < end; i++)
      if (
        (classes[i] as number) & Word.OrganisationHead &&
        !((classes[i] as number) & (Word.Given | Word.Surname))
      ) {
        evidence.organisation += 3;
        break;
      }
  if (lastClasses & Word.CompanyEnding && count > 1) evidence.organisation += 7;
  if (headClasses & Word.PlaceHead && (head > first || bound))
    evidence.place += firstClasses & Word.Given && count === 2 && !(firstClasses & Word.Place) ? 4 : 7;
  if (headClasses & Word.LawHead)
    evidence.law += TREATIES.has(folded[head] as string) ? 12 : bound || head > first ? 7 : 4;
  if (shape[end - 1] === Shape.Capitals && !bound && shape[first] === Shape.Title) evidence.organisation += 3;
  if (headClasses & Word.EventHead) evidence.event += 6;
  else if (
    /^(?:ii|i|iii|iv|v|\d+)$/.test(folded[end - 1] as string) &&
    (classes[end - 2] as number) & Word.EventHead
  )
    evidence.event += 8;
  if (firstClasses & Word.EventHead && (folded[first] === 'operation' || bound)) evidence.event += 8;
  if (firstClasses & Word.PlaceHead && !bound) evidence.place += 4;
  if (
    /^(?:san|santa|new|north|south|east|west|upper|lower|los|las|el|saint|st|port|fort|great|greater|nizhny|deir|khan|bani|tel|beit|kfar|ras|wadi|umm|abu)$/.test(
      folded[first] as string,
    )
  )
    evidence.place += 2;
  if (firstClasses & Word.Demonym) evidence.organisation += 2;
  if (firstClasses & Word.Given && !bound) evidence.person += 5;
  if (lastClasses & Word.Surname && !bound) evidence.person += 2;
  if (initials > 0 && !bound) evidence.person += shape[first] === Shape.Initial ? 4 : 3;
  if (particles > 0 && !bound) evidence.person += 2;
  evidence.organisation += Math.min(ordinary, 3) + (ordinary > 0 && unknown > 0 && count === 2 ? 1 : 0);
  evidence.person -= ordinary * 2;
  if (!bound && unknown > 0 && ordinary === 0) evidence.person += 2;
  if (bound) evidence.person -= 6;
  if (count > 5) evidence.person -= 3;
  evidenceInEnding(folded[end - 1] as string, evidence);
}

const PERSON_ENDING =
  /(?:enko|chuk|iuk|yuk|ovych|evych|ovich|evich|[^aeiou]sky|skyi|skiy|skii|ska|skaya|ova|ev|yov|kov|nov|rov|lov|tov|mov|dov|pov|dze|shvili|yan|oglu|sson|ssen|escu|opoulos|idis|akis|avicius|aitis|ez|elli|etti|ini|stein|berg|mann)$/;
const PLACE_ENDING =
  /(?:ville|burg|burgh|grad|gorod|stan|shire|abad|pur|pura|polis|ford|ham|stead|borough|sk|ivka|ovka|hove|iv|land|lands|mouth|port|dorf|heim|furt|haven|wick|minster)$/;

function evidenceInEnding(last: string, evidence: Evidence): void {
  if (last.length < 5) return;
  if (PERSON_ENDING.test(last)) evidence.person += 2;
  else if (PLACE_ENDING.test(last)) evidence.place += 2;
}

/** What stands around one mention. */
export function evidenceAround(words: Words, candidate: Candidate, evidence: Evidence): void {
  const { first, end } = candidate;
  const sentence = words.text.sentences[words.text.sentenceOf[first] as number]!;
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
  return (
    next === '-' ||
    next === '–' ||
    next === '—' ||
    next === ':' ||
    ((words.classes[end] as number) & Word.Calendar) !== 0
  );
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
  const place = BEFORE_PLACES[before];
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
      if (PLACE_WORD.has(object)) evidence.place += 5;
      else if (classes[at - 1]! & Word.Role) evidence.organisation += 1;
    }
    if (before === 'for' && at > from && classes[at - 1]! & Word.Role) evidence.organisation += 3;
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
    if (next === 'residents') evidence.place += 4;
    if (PLACE_WORD.has(next)) evidence.place += 3;
    return;
  }
  if (next === '-' && !tokens[end]!.spaced && end + 1 < last) {
    const tail = folded[end + 1];
    if (tail === 'based' || tail === 'born' || tail === 'area') evidence.place += 5;
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
    if (classes[end + 1]! & Word.Country && folded[end + 1] !== folded[first]) evidence.place += 2;
  } else if (OPENERS_OF_DESCRIPTION.has(after) || classes[end + 1]! & Word.Role)
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
      !((words.classes[i + 1] as number) & Word.Function) &&
      words.folded[i + 1] !== "'s";
    if (followed) continue;
    if ((words.classes[i] as number) & Word.Role) {
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
