import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import type { LinkReason } from '../reading.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import {
  type CandidateFinder,
  createCandidateFinder,
  type LinkCandidate,
  printedName,
} from './link-candidates.ts';
import { isSportsReport, standsForTeam } from './stands-for-team.ts';
import { findStatesNamed, type StatesNamed } from './states-named.ts';

/** What a name was taken to be, and why. */
export interface Choice {
  /** The id of the packs or the gazetteer; `null` when nothing fits well enough. */
  readonly id: string | null;
  readonly reason: LinkReason;
  /** What else bears the name, most likely first; at most `MOST_RUNNERS_UP`. */
  readonly runnersUp: readonly string[];
}

const MOST_RUNNERS_UP = 4;
const NOTHING: Choice = { id: null, reason: 'unknown', runnersUp: [] };

/** Points on the packs' scale of prominence, on which ten times as many people are 20; set by reading the links of the development texts. */
const REGION_FOLLOWS = 45;
const REGION_NAMED = 20;
const STATE_NAMED = 12;
const MOST_FOR_STATE = 36;
/** A place known to so many needs nothing else in the article. */
const KNOWN_ANYWHERE = 50;
/** A smaller place needs its region named: there is a town called Atlantic in Iowa. */
const KNOWN_IN_ITS_STATE = 26;
/** Closer than this two towns of a name cannot be told apart. */
const CLEAR_LEAD = 8;
const CLEAR_LEAD_OF_PERSON = 6;

/** Chooses what each name of one article is of. */
export interface EntityChooser {
  choose(index: number): Choice;
}

/**
 * Makes a chooser. Candidates are weighed by how well known they are, by how often the article names their state, and by a region or state right
 * behind the name ("Dover, Delaware"). What only the gazetteer knows must be asked for by the article in one of these ways.
 */
export function createEntityChooser(
  words: Words,
  names: readonly TypedName[],
  knowledge: Knowledge,
): EntityChooser {
  const find: CandidateFinder = createCandidateFinder(words, knowledge);
  let states: StatesNamed | null = null;
  const countOf = (state: string | undefined): number => {
    states ??= findStatesNamed(words, names, knowledge, (name) => statesOf(find(name, false)).size > 1);
    return state === undefined ? 0 : (states.count.get(state) ?? 0);
  };
  let isSport: boolean | null = null;
  const isInSport = (): boolean => {
    isSport ??= isSportsReport(words);
    return isSport;
  };
  let placesNamed: ReadonlySet<string> | null = null;
  const isRegionNamed = ({ facts }: PackEntity): boolean => {
    placesNamed ??= new Set(names.filter(({ type }) => type === 'place').map(({ key }) => key));
    const region = facts.find(({ label }) => label === 'Region')?.value.toLowerCase();
    return region !== undefined && placesNamed.has(region);
  };
  const whereBehind = (index: number) => follower(words, names, index, knowledge);

  return {
    choose(index) {
      const name = names[index] as TypedName;
      const known = find(name, false);
      if (name.type !== 'place' && name.type !== 'person') return byRenown(words, name, known);
      const behind = name.type === 'place' ? whereBehind(index) : null;
      const all = withoutOwnRegions(known.length > 0 && behind === null ? known : find(name, true));
      if (all.length === 0) return NOTHING;
      if (name.type === 'place' && standsForTeam(words, name) && isInSport()) {
        const ids = all.map(({ entity }) => entity.id);
        return { id: null, reason: 'stands-for-team', runnersUp: ids.slice(0, MOST_RUNNERS_UP) };
      }
      if (all.length === 1 && all[0]?.isInPack)
        return { id: all[0].entity.id, reason: 'only-one', runnersUp: [] };
      const weighed = all
        .map((candidate) => {
          const { entity } = candidate;
          const isBehind = behind !== null && liesIn(entity, behind);
          const isRegion = isBehind || (name.type === 'place' && isRegionNamed(entity));
          const named = countOf(entity.country);
          const score =
            (entity.prominence ?? 0) +
            (isBehind ? REGION_FOLLOWS : isRegion ? REGION_NAMED : 0) +
            Math.min(MOST_FOR_STATE, STATE_NAMED * Math.log2(1 + named));
          return { candidate, score, isRegion, named };
        })
        .sort((a, b) => b.score - a.score);
      const isTelling = all.length === 1 && name.key.includes(' ');
      const fits = ({ candidate: { entity, isInPack }, isRegion, named }: (typeof weighed)[0]): boolean => {
        if (isInPack || isRegion) return true;
        // Athletes share their names with politicians of their state.
        if (name.type === 'person') return named > 0 && !isInSport();
        const prominence = entity.prominence ?? 0;
        return isTelling || prominence >= KNOWN_ANYWHERE || (named > 0 && prominence >= KNOWN_IN_ITS_STATE);
      };
      const fitting = weighed.filter(fits);
      const [best, second] = fitting;
      const clear = name.type === 'person' ? CLEAR_LEAD_OF_PERSON : CLEAR_LEAD;
      const isClear = best && (best.candidate.isInPack || best.score - (second?.score ?? 0) >= clear);
      const others = weighed.filter((each) => !isClear || each !== best);
      const runnersUp = others.slice(0, MOST_RUNNERS_UP).map(({ candidate }) => candidate.entity.id);
      if (!isClear) return { id: null, reason: 'unknown', runnersUp };
      return { id: best.candidate.entity.id, reason: reasonOf(best, all.length), runnersUp };
    },
  };
}

/** Without regions called after a town in them: "Verona" is the town; the region is called by its kind. */
function withoutOwnRegions(candidates: readonly LinkCandidate[]): readonly LinkCandidate[] {
  if (candidates.length < 2) return candidates;
  const around = new Set(candidates.flatMap(({ entity }) => entity.facts.map((fact) => fact.entity)));
  return candidates.filter(({ entity, isInPack }) => isInPack || !around.has(entity.id));
}

function reasonOf({ isRegion, named }: { isRegion: boolean; named: number }, candidates: number): LinkReason {
  if (isRegion) return 'region-named';
  if (candidates === 1) return 'only-one';
  return named > 0 ? 'state-named' : 'best-known';
}

/** Bodies, laws and events: the best known of the packs. An acronym with several meanings has none of its own. */
function byRenown(words: Words, { candidate }: TypedName, known: readonly LinkCandidate[]): Choice {
  const ids = known.map(({ entity }) => entity.id);
  const [first, ...runnersUp] = ids;
  if (first === undefined) return NOTHING;
  const isAcronym = candidate.end - candidate.first === 1 && words.shape[candidate.first] === Shape.Capitals;
  if (isAcronym && ids.length > 1)
    return { id: null, reason: 'unknown', runnersUp: ids.slice(0, MOST_RUNNERS_UP) };
  return {
    id: first,
    reason: ids.length === 1 ? 'only-one' : 'best-known',
    runnersUp: runnersUp.slice(0, MOST_RUNNERS_UP),
  };
}

function statesOf(candidates: readonly LinkCandidate[]): Set<string | undefined> {
  return new Set(candidates.map(({ entity }) => entity.country));
}

/** The places the name right behind a comma may be of: "Delaware" behind "Dover"; `null` when none stands there. */
function follower(
  words: Words,
  names: readonly TypedName[],
  index: number,
  knowledge: Knowledge,
): readonly PackEntity[] | null {
  const { candidate } = names[index] as TypedName;
  const next = names[index + 1];
  if (next?.type !== 'place' || next.candidate.first !== candidate.end + 1) return null;
  if (words.folded[candidate.end] !== ',') return null;
  const printed = printedName(words, next.candidate.first, next.candidate.end);
  const ids = [...next.candidate.ids, ...knowledge.gazetteer.lookUp(printed)];
  const places = ids
    .flatMap((id) => knowledge.entity(id)?.entity ?? [])
    .filter(({ type }) => type === 'place');
  return places.length === 0 ? null : places;
}

function liesIn({ id, country, region, facts }: PackEntity, places: readonly PackEntity[]): boolean {
  return places.some(
    (place) =>
      place.id !== id &&
      ((place.region !== undefined && place.region === region) ||
        facts.some(({ entity }) => entity === place.id) ||
        (place.country === country && isState(place))),
  );
}

/** A state itself rather than something in it: nothing tells its region or where in it a place lies. */
function isState({ region, position, facts }: PackEntity): boolean {
  return region === undefined && position === undefined && facts.some(({ label }) => label === 'Capital');
}
