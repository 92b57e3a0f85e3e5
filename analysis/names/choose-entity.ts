import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LinkReason } from '../reading.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import { createCandidateFinder, type LinkCandidate } from './link-candidates.ts';
import { createPlaceContext, liesIn } from './place-context.ts';
import { isSportsReport, standsForTeam } from './stands-for-team.ts';

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
const REGION_NAMED = 35;
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
  const find = createCandidateFinder(words, knowledge);
  const context = createPlaceContext(words, names, knowledge, find);
  return {
    choose(index) {
      const name = names[index] as TypedName;
      if (name.type !== 'place' && name.type !== 'person') return byRenown(words, name, find(name, 'packs'));
      const behind = name.type === 'place' ? context.behind(index) : null;
      const all = withoutOwnRegions(find(name, behind === null ? 'towns' : 'everything'));
      if (all.length === 0) return NOTHING;
      if (
        name.type === 'place' &&
        standsForTeam(words, name.candidate.first, name.candidate.end) &&
        isSportsReport(words)
      ) {
        const ids = all.map(({ entity }) => entity.id);
        return { id: null, reason: 'stands-for-team', runnersUp: ids.slice(0, MOST_RUNNERS_UP) };
      }
      if (all.length === 1 && all[0]?.isInPack)
        return { id: all[0].entity.id, reason: 'only-one', runnersUp: [] };
      const weighed = all
        .map((candidate) => {
          const { entity } = candidate;
          const isBehind = behind !== null && liesIn(entity, behind);
          const isNear =
            name.type === 'place' && (context.isRegionNamed(entity) || context.isTownNamed(entity));
          const named = context.timesNamed(entity.country);
          const isRegion = isBehind || isNear;
          const score =
            (entity.prominence ?? 0) +
            (isBehind ? REGION_FOLLOWS : isNear ? REGION_NAMED : 0) +
            Math.min(MOST_FOR_STATE, STATE_NAMED * Math.log2(1 + named));
          return { candidate, score, isRegion, named };
        })
        .sort((a, b) => b.score - a.score);
      const isTelling = all.length === 1 && name.key.includes(' ');
      const fits = ({ candidate: { entity, isInPack }, isRegion, named }: (typeof weighed)[0]): boolean => {
        if (isInPack || isRegion) return true;
        // Athletes share their names with politicians of their state.
        if (name.type === 'person') return named > 0 && !isSportsReport(words);
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
