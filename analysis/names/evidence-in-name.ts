import type { Token } from '../text/tokens.ts';
import { Shape, type Words } from './describe-words.ts';
import { type Evidence, wordSet } from './evidence.ts';
import { type Candidate, nameKey } from './name-candidate.ts';
import { isLongPlace, longestPlaceFrom, Word } from './word-classes.ts';

/** First words of sports clubs that carry a town's name: "Dynamo Tarn". */
const CLUBS = wordSet(
  'fc afc cska dynamo dinamo lokomotiv lokomotiva spartak shakhtar torpedo zenit atletico borussia maccabi hapoel olympique',
);
const OPENERS_OF_PLACES = wordSet(
  'san santa new north south east west upper lower los las el saint st port fort great greater nizhny deir khan bani tel beit kfar ras wadi umm abu',
);
const VOWELS = new Set('aeiou');
const TREATIES = wordSet('convention conventions treaty covenant statute protocol code act accords');

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
      words.shouted[(words.tokens[first] as Token).block] === 0 &&
      !(headClasses & Word.Place)
    )
      evidence.organisation += 4;
    if (isCamelCase(words, first)) evidence.organisation += 4;
    evidenceInEnding(folded[first] as string, evidence);
    return;
  }
  if (mayBeLongPlace(words, first) && isLongPlace(nameKey(words, first, end))) evidence.place += 12;
  if (CLUBS.has(folded[first] as string)) evidence.organisation += 8;
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
  // A party's convention is a meeting, not a treaty.
  if (folded[head] === 'convention' && folded[head - 1] === 'national') evidence.event += 20;
  if (headClasses & Word.LawHead)
    evidence.law += TREATIES.has(folded[head] as string) ? 12 : bound || head > first ? 7 : 4;
  if (shape[end - 1] === Shape.Capitals && !bound && shape[first] === Shape.Title) evidence.organisation += 3;
  if (headClasses & Word.EventHead) evidence.event += 6;
  else if (
    (classes[end - 2] as number) & Word.EventHead &&
    /^(?:ii|i|iii|iv|v|\d+)$/.test(folded[end - 1] as string)
  )
    evidence.event += 8;
  if (firstClasses & Word.EventHead && (folded[first] === 'operation' || bound)) evidence.event += 8;
  if (firstClasses & Word.PlaceHead && !bound) evidence.place += 4;
  if (OPENERS_OF_PLACES.has(folded[first] as string)) evidence.place += 2;
  if (firstClasses & Word.Demonym) evidence.organisation += 2;
  if (firstClasses & Word.Given && !bound) evidence.person += 5;
  if (lastClasses & Word.Surname && !bound) evidence.person += 2;
  if (initials > 0 && !bound) evidence.person += shape[first] === Shape.Initial ? 4 : 3;
  if (particles > 0 && !bound && shape[first] !== Shape.Small) evidence.person += 2;
  evidence.organisation += Math.min(ordinary, 3) + (ordinary > 0 && unknown > 0 && count === 2 ? 1 : 0);
  evidence.person -= ordinary * 2;
  if (!bound && unknown > 0 && ordinary === 0 && shape[first] !== Shape.Small) evidence.person += 2;
  if (bound) evidence.person -= 6;
  if (count > 5) evidence.person -= 3;
  evidenceInEnding(folded[end - 1] as string, evidence);
}

/** False for most words that no listed place of several words begins with. */
function mayBeLongPlace({ shape, folded }: Words, at: number): boolean {
  return shape[at] === Shape.Mark || longestPlaceFrom(folded[at] as string) > 0;
}

/** "GlobalPost", but not "McKay" or "DeWine". */
function isCamelCase(words: Words, at: number): boolean {
  if (words.shape[at] !== Shape.Title) return false;
  const { text } = words.tokens[at] as Token;
  return hasInnerCapital(text) && /\p{Ll}{2}\p{Lu}/u.test(text) && !/^(?:Mac|Van|Fitz)/.test(text);
}

/** False for most words, at less than the cost of an expression; true for those with letters that are not English, too. */
function hasInnerCapital(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return true;
  }
  return false;
}

const PERSON_ENDINGS = endings(
  'enko chuk iuk yuk ovych evych ovich evich skyi skiy skii ska skaya ova ev yov kov nov rov lov tov mov dov pov dze shvili yan oglu sson ssen escu opoulos idis akis avicius aitis ez elli etti ini stein berg mann',
);
const PLACE_ENDINGS = endings(
  'ville burg burgh grad gorod stan shire abad pur pura polis ford ham stead borough sk ivka ovka hove iv land lands mouth port dorf heim furt haven wick minster',
);

/** Endings by their last letter. */
function endings(list: string): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const ending of wordSet(list)) {
    const letter = ending.slice(-1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), ending]);
  }
  return byLetter;
}

function hasEnding(word: string, byLetter: ReadonlyMap<string, readonly string[]>): boolean {
  const own = byLetter.get(word.charAt(word.length - 1));
  if (own !== undefined) for (const ending of own) if (word.endsWith(ending)) return true;
  return false;
}

function evidenceInEnding(last: string, evidence: Evidence): void {
  if (last.length < 5) return;
  if (hasEnding(last, PERSON_ENDINGS) || (last.endsWith('sky') && !VOWELS.has(last.charAt(last.length - 4))))
    evidence.person += 2;
  else if (hasEnding(last, PLACE_ENDINGS)) evidence.place += 2;
}
