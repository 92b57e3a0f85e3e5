import { Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';

/** The sports themselves and their leagues. */
const SPORTS = wordSet(`
  cricket soccer rugby tennis golf baseball hockey basketball football futsal handball volleyball squash badminton boxing cycling
  athletics nba nfl nhl mlb fifa uefa
`);
/** Words of reports on sport, hardly met elsewhere. */
const SPORT = wordSet(`
  wicket wickets innings inning overs batsman batsmen bowler bowled bowling seamer spinner striker strikers midfielder midfielders
  goalkeeper defender fullback winger coach coaches league leagues championship championships semifinal semifinals quarterfinal
  quarterfinals quarter-final quarter-finals semi-final semi-finals playoff playoffs tournament tournaments season match matches pitcher
  pitched homer homers touchdown touchdowns quarterback standings halftime half-time fixture fixtures qualifier qualifiers seeded unseeded
  singles doubles hat-trick unbeaten champions goals scored goalless captain skipper team teams cup players squad squads toss game games
  scorer scorers attendance aggregate friendly homered inning runs division batting defeats finals
`);
/** A sport named among the first words, as a headline or a first sentence does, with one such word makes a report on sport. */
const HEAD = 25;
/** Elsewhere so many different words, and one in so many of the text. */
const LEAST_DIFFERENT = 2;
const WORDS_FOR_ONE = 55;

/** Before a place that is the scene, or somebody's home, and no team. */
const BEFORE_SCENE = wordSet(
  '( in at of from near outside around to northern southern eastern western central',
);

const told = new WeakMap<Words, boolean>();

/** True for a report on sport, by its words. Worked out once a text. */
export function isSportsReport(words: Words): boolean {
  const known = told.get(words);
  if (known !== undefined) return known;
  const isSport = readsLikeSport(words);
  told.set(words, isSport);
  return isSport;
}

function readsLikeSport({ text, foldedForms }: Words): boolean {
  const { formOf } = text;
  const kinds = foldedForms.map(kindOfWord);
  const different = new Set<string>();
  let count = 0;
  let length = 0;
  for (let at = 0; at < formOf.length; at++) {
    const form = formOf[at] as number;
    const kind = kinds[form] as number;
    if (kind !== MARK) length++;
    if (kind < OF_SPORT) continue;
    count++;
    different.add(foldedForms[form] as string);
  }
  if (different.size < LEAST_DIFFERENT) return false;
  const isHeaded = formOf.subarray(0, HEAD).some((form) => kinds[form] === IS_SPORT);
  return isHeaded || count * WORDS_FOR_ONE >= length;
}

/** The kinds of words here: 1 and more are words, 2 and more words of sport. */
const MARK = 0;
const OTHER = 1;
const OF_SPORT = 2;
const IS_SPORT = 3;

function kindOfWord(word: string): number {
  if (SPORTS.has(word)) return IS_SPORT;
  if (SPORT.has(word)) return OF_SPORT;
  return word.toLowerCase() === word.toUpperCase() ? MARK : OTHER;
}

/**
 * True where a place stands for its team in a report on sport: "England were 158 for three". Most do, so the others are told by where they stand: the
 * scene ("in England", a dateline), an athlete's home ("Jo Ede (England)"), what a town lies in ("Leeds, England").
 */
export function standsForTeam(words: Words, first: number, end: number): boolean {
  const { folded, text } = words;
  const before = text.sentenceOf[first - 1] === text.sentenceOf[first] ? (folded[first - 1] as string) : null;
  const after = text.sentenceOf[end] === text.sentenceOf[first] ? (folded[end] as string) : null;
  if (before === null) return !(after === null || /^(?:[,(–—-]|\d{4}.*)$/.test(after));
  // "BOSTON AT DETROIT": the home team.
  if (before === 'at' && words.shape[first - 2] === Shape.Capitals) return true;
  if (BEFORE_SCENE.has(before)) return false;
  return !(
    before === ',' &&
    words.shape[first - 2] !== Shape.Small &&
    words.shape[first - 2] !== Shape.Number
  );
}
