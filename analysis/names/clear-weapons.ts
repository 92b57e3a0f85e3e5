import type { Knowledge } from '../../knowledge/knowledge.ts';
import { levelName } from '../../knowledge/normalize-name.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
import type { KnownName } from './find-known-names.ts';
import { printedName } from './printed-name.ts';
import { Word } from './word-classes.ts';

/** Nouns for the same sort of weapon: a Hawk missile is no Hawk jet, and a Puma vehicle no Puma helicopter. */
const SORTS = [
  'tank tanks vehicle vehicles carrier carriers armour armor',
  'missile missiles rocket rockets launcher launchers interceptor interceptors battery batteries system systems munition munitions',
  'howitzer howitzers gun guns artillery shell shells system systems battery batteries',
  'drone drones uav uavs munition munitions',
  'jet jets aircraft plane planes warplane warplanes fighter fighters bomber bombers',
  'helicopter helicopters gunship gunships',
  'ship ships warship warships cruiser cruisers frigate frigates destroyer destroyers submarine submarines corvette corvettes craft carrier carriers boat boats',
  'bomb bombs mine mines',
  'rifle rifles',
].map(wordSet);

/** What may stand between a weapon's name and its noun: "Patriot surface-to-air missile". */
const BETWEEN = wordSet(`
  air defence defense anti surface to ground land launched based ballistic cruise multiple launch main battle fighting armoured armored
  infantry attack assault combat reconnaissance patrol landing guided missile rocket self propelled towed mobile long short medium range
  kamikaze suicide exploding strike transport military class type style made tank aircraft artillery and or
`);
const MOST_BETWEEN = 8;

/**
 * The names without those that are of a weapon only where the article says so. Such a name is listed by its pack with its noun too
 * ("Abrams" and "Abrams tank"). It stays beside a noun of that sort ("Abrams tanks", "the cruiser Moskva"), and elsewhere in an article that
 * calls the weapon so or by a fuller name, unless somebody in it is called the same ("Stacey Abrams").
 */
export function withClearWeapons(
  words: Words,
  known: readonly KnownName[],
  knowledge: Knowledge,
): KnownName[] {
  const sortOf = new Map<string, ReadonlySet<string> | null>();
  const clear = new Set<string>();
  const namesakes = new Set<string>();
  const inThing = new Uint8Array(words.tokens.length);
  for (const { first, end, ids } of known)
    if (knowledge.entity(ids[0] as string)?.entity.type === 'other') inThing.fill(1, first, end);
  const unclear = known.map((name) => {
    const printed = printedName(words, name.first, name.end);
    return name.ids.filter((id) => {
      const key = `${id} ${printed}`;
      const sort = sortOf.get(key) ?? nounsFor(printed, knowledge.entity(id)?.entity);
      sortOf.set(key, sort);
      const isClear = sort === null || isCalledSo(words, name, sort, inThing);
      if (isClear) clear.add(id);
      else if (isPartOfAnother(words, name)) namesakes.add(id);
      return !isClear;
    });
  });
  return known.flatMap((name, at) => {
    const doubtful = unclear[at] as readonly string[];
    if (doubtful.length === 0) return [name];
    const sure = name.ids.filter((id) => !doubtful.includes(id));
    const ids = sure.length > 0 ? sure : doubtful.filter((id) => clear.has(id) && !namesakes.has(id));
    return ids.length === 0 ? [] : [{ ...name, ids }];
  });
}

/** The nouns one of which must stand beside this name; `null` when the name is clear by itself. */
function nounsFor(printed: string, entity: PackEntity | undefined): ReadonlySet<string> | null {
  if (entity?.type !== 'other' || /\d/.test(printed)) return null;
  const name = levelName(printed);
  const nouns = new Set<string>();
  for (const other of [entity.label, ...(entity.aliases.en ?? [])]) {
    const end = other.lastIndexOf(' ');
    if (end === -1) continue;
    const start = levelName(other.slice(0, end));
    if (start !== name && `${start}s` !== name) continue;
    const noun = other.slice(end + 1);
    for (const sort of SORTS) if (sort.has(noun)) for (const one of sort) nouns.add(one);
  }
  return nouns.size === 0 ? null : nouns;
}

/**
 * True with one of the nouns right before the name or behind it, perhaps with its adjectives or other things between ("Javelin and Stinger
 * missiles"; `inThing` marks their tokens). A given name before it makes it somebody's surname.
 */
function isCalledSo(
  words: Words,
  { first, end }: KnownName,
  nouns: ReadonlySet<string>,
  inThing: Uint8Array,
): boolean {
  const { folded, shape, text } = words;
  const isSame = (at: number) => at >= 0 && text.sentenceOf[at] === text.sentenceOf[first];
  if (isSame(first - 1)) {
    if (nouns.has(folded[first - 1] as string)) return true;
    if (shape[first - 1] === Shape.Title && hasClass(words, first - 1, Word.Given)) return false;
  }
  for (let at = end; at < end + MOST_BETWEEN && isSame(at); at++) {
    const word = folded[at] as string;
    if (nouns.has(word)) return true;
    const isBetween = inThing[at] === 1 || BETWEEN.has(word) || /^[-–/,]$/.test(word);
    if (!isBetween) return false;
  }
  return false;
}

/** True beside another word with a capital, but for one of nationality: "Stacey Abrams", "Patriot Act". */
function isPartOfAnother(words: Words, { first, end }: KnownName): boolean {
  const sentence = words.text.sentenceOf[first];
  const isNamed = (at: number) =>
    words.text.sentenceOf[at] === sentence &&
    (words.shape[at] === Shape.Title || words.shape[at] === Shape.Initial) &&
    !hasClass(words, at, Word.Demonym | Word.Function);
  return (first > 0 && isNamed(first - 1)) || isNamed(end);
}
