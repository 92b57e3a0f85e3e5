import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit, HitsBySentence } from './pattern-scanner.ts';
import { HELD_PLACES } from './rules/words.ts';
import type { TextWords } from './text-words.ts';

/** What an article is about, as far as rules ask. */
export interface Setting {
  readonly armedConflict: boolean;
  readonly occupation: boolean;
  /** Whether it names a state of the pack or a body of states: no school board's quarrel. */
  readonly international: boolean;
}

/** Words of war that are seldom said of anything else; each list counts once an article. */
const PLAIN_TERMS: readonly (readonly [weight: number, patterns: string])[] = [
  [3, 'prisoner of war|pow|prisoner swap|prisoner exchange'],
  [
    3,
    'armed conflict|full scale invasion|full scale war|martial law|humanitarian law|laws of war|geneva convention|crime against humanity|war criminal|ethnic cleansing',
  ],
  [
    3,
    'occupation force|occupation authority|occupation administration|occupying power|occupying authority|under occupation',
  ],
  [
    3,
    'air strike|airstrike|artillery|shelling|=shelled|mortar|howitzer|missile strike|rocket attack|rocket fire|drone strike|cluster munition|anti personnel|landmine|unexploded|paramotor|barrel bomb|warplane',
  ],
  [2, 'troop|soldier|infantry|battalion|brigade|serviceman|armed forces|fighter jet|army unit'],
  [2, 'militant|=gunmen|junta|warlord|paramilitary|militia|insurgent|jihadist|armed group|armed men'],
  [
    2,
    'defence ministry|ministry of defence|military intelligence|air defence|general staff|warhead|munition',
  ],
  [2, `barracks|garrison|gunpoint|commando|sapper|invading army|invading force|captor|${HELD_PLACES}`],
  [2, 'military|civilian|peacekeeper|front line|frontline|war zone|ceasefire'],
  [
    2,
    'militiaman|sniper|garrison|shellfire|armoured vehicle|armoured column|retreating army|retreating force|invading army|rebel held|besieged city|besieged town|besieged enclave|encircled city|encircled town|unguided rocket|guided bomb|bomblet|submunition|white phosphorus|phosphorus round|phosphorus shell|tank round|tank shell|mortar round|dead fighter|rebel fighter|rebel group|rebel forces|government troops|government forces|army spokesman|army statement|displacement camp|relief flight|mass grave|sapper|dugout|death squad',
  ],
];
/** Words of war that sport, business and politics borrow: they count only beside plain ones. */
const BORROWED_TERMS =
  'war|gunman|war crime|civil war|guerrilla|shell|missile|rocket|bomb|bombardment|siege|besiege|casualty|offensive|invasion|invade|army|truce|rebel|fighter|drone|occupied|annex|prisoner|captured|captive|conscript|mobilise|surrender|hostage|displace|refugee|genocide|settler';
const OCCUPATION_TERMS =
  'occupied territory|occupied region|occupied part|occupied area|occupied town|occupied city|occupied land|occupied peninsula|occupied oblast|newly occupied|temporarily occupied|occupation force|occupation authority|occupation administration|occupation official|occupation court|occupying force|occupying power|occupying authority|occupier|under occupation|military occupation|foreign occupation|annexed territory|annexed region|annexed province|annexed peninsula|annexed district|annexed city|occupying state|occupying country|occupied province|occupied district|occupied village|occupied valley|occupied port|occupied coast|installed governor|installed mayor|installed administration|installed authority|seized district|captured district';
const BETWEEN_STATES =
  'united nations|=un|=eu|european union|european commission|brussels|security council|foreign minister|foreign ministry|international law|diplomat|embassy|treaty|convention|international court|kremlin';
const OCCUPIED = '=occupied';

/** Enough for a page to be about war: two plain kinds of words of war, or one kind said often. Borrowed words alone, however many, are not. */
const ENOUGH = 3;
/** A page that says a single kind of plain word must say it once in so many sentences: "guerrilla tactics" in a long report of a match is no war. */
const SENTENCES_A_WORD = 10;

/** The pattern lists by which the setting is told. */
export function settingPatterns(pack: LawPack): readonly string[] {
  const held = pack.states
    .flatMap((state) => [...state.demonyms, state.name])
    .flatMap((word) => [`${word} occupied`, `${word} installed`, `${word} held`])
    .join('|');
  return [
    ...PLAIN_TERMS.map(([, patterns]) => patterns),
    BORROWED_TERMS,
    OCCUPATION_TERMS,
    held,
    OCCUPIED,
    `${BETWEEN_STATES}|@state`,
  ];
}

/** Words after which "occupied" is a verb, or says only that somebody is in: "occupied by tenants", "an occupied bed". */
const NOT_HELD = new Set(
  'by the a an his her their my our with in on at for house home building bed seat flat room apartment office homes beds seats rooms toilet'.split(
    ' ',
  ),
);

/** True when "occupied" stands before what is held: "occupied Westmark", "the occupied port". */
function isOfPlace({ start, end }: Hit, sentence: number, words: TextWords): boolean {
  const { tokens } = words.text;
  if (words.joined[end] === 0) return false;
  const next = tokens[words.tokenOf[end] as number] as Token;
  if (next.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(next.text)) return true;
  const isFirst = start === words.firstOf[sentence];
  const before = isFirst ? '' : (tokens[words.tokenOf[start - 1] as number] as Token).lower;
  return (
    /^(the|in|of|from|into|newly|temporarily|across|an?|through|around)$/.test(before) &&
    !NOT_HELD.has(next.lower)
  );
}

/** The setting from the hits of every sentence. */
export function settingOf(words: TextWords, hits: HitsBySentence): Setting {
  const found = new Set<number>();
  let plainWords = 0;
  let occupiedName = false;
  const borrowed = PLAIN_TERMS.length;
  const [terms, held, occupied] = [borrowed + 1, borrowed + 2, borrowed + 3];
  hits.forEach((own, sentence) => {
    for (const hit of own)
      for (const list of hit.phrase.lists.setting) {
        found.add(list);
        if (list < borrowed) plainWords++;
        if (list === occupied && !occupiedName) occupiedName = isOfPlace(hit, sentence, words);
      }
  });
  const plain = PLAIN_TERMS.reduce((sum, [own], list) => sum + (found.has(list) ? own : 0), 0);
  // "Occupied Westmark" alone may be a joke of the sports pages; beside a plain word of war it is none.
  const occupation = found.has(terms) || found.has(held) || (occupiedName && plain > 0);
  return {
    armedConflict: occupation || plain >= ENOUGH || plainWords > hits.length / SENTENCES_A_WORD,
    occupation,
    international: found.has(occupied + 1),
  };
}
