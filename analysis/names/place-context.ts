import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import { isState } from '../../knowledge/states.ts';
import type { TypedName } from './decide-types.ts';
import type { Words } from './describe-words.ts';
import type { CandidateFinder } from './link-candidates.ts';
import { printedName } from './printed-name.ts';
import { findStatesNamed, type StatesNamed } from './states-named.ts';

/** What an article says of where the places it names are. */
export interface PlaceContext {
  /** The places that what stands behind a comma may be of, here or behind the same name elsewhere: "Delaware" behind "Dover"; `null` when there is none. */
  behind(index: number): readonly PackEntity[] | null;
  /** How often the state with this ISO code is named, by itself, its places, people and adjectives. */
  timesNamed(state: string | undefined): number;
  /** Whether the region a place lies in is named. */
  isRegionNamed(place: PackEntity): boolean;
  /** Whether a town of this region is named. */
  isTownNamed(region: PackEntity): boolean;
}

/** From here on a town is meant by its name wherever its state is. */
const WELL_KNOWN_TOWN = 45;

/** Looks through one article; each answer is worked out when it is first asked for. */
export function createPlaceContext(
  words: Words,
  names: readonly TypedName[],
  knowledge: Knowledge,
  find: CandidateFinder,
): PlaceContext {
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: { value: Value } | null = null;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const places = names.filter(({ type }) => type === 'place');
  const states = once<StatesNamed>(() =>
    findStatesNamed(words, names, knowledge, (name) => statesOf(name, find).size > 1),
  );
  const keys = once(() => new Set(places.map(({ key }) => key)));
  const regionsOfTowns = once(
    () =>
      new Set(
        places.flatMap((name) => {
          const town = find(name, 'towns')[0]?.entity;
          return town && (town.prominence ?? 0) >= WELL_KNOWN_TOWN
            ? town.facts.map(({ entity }) => entity)
            : [];
        }),
      ),
  );
  const followers = once(() => {
    const byKey = new Map<string, readonly PackEntity[]>();
    names.forEach((name, index) => {
      const behind =
        name.type === 'place' && !byKey.has(name.key) ? follower(words, names, index, knowledge) : null;
      if (behind !== null) byKey.set(name.key, behind);
    });
    return byKey;
  });
  return {
    behind: (index) => followers().get((names[index] as TypedName).key) ?? null,
    timesNamed: (state) => (state === undefined ? 0 : (states().count.get(state) ?? 0)),
    isRegionNamed({ facts }) {
      const region = facts.find(({ label }) => label === 'Region')?.value.toLowerCase();
      return region !== undefined && keys().has(region);
    },
    isTownNamed: ({ id }) => regionsOfTowns().has(id),
  };
}

/** The states of those a name may be of, regions of the gazetteer among them. */
function statesOf(name: TypedName, find: CandidateFinder): Set<string | undefined> {
  return new Set(find(name, 'regions').map(({ entity }) => entity.country));
}

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
  const known = next.candidate.ids.flatMap((id) => knowledge.entity(id) ?? []);
  const found = [...known, ...knowledge.gazetteer.named(printed, 'place')]
    .map(({ entity }) => entity)
    .filter(({ type }) => type === 'place');
  return found.length === 0 ? null : found;
}

/** True when a place lies in one of these. */
export function liesIn({ id, country, region, facts }: PackEntity, places: readonly PackEntity[]): boolean {
  return places.some(
    (place) =>
      place.id !== id &&
      ((place.region !== undefined && place.region === region) ||
        facts.some(({ entity }) => entity === place.id) ||
        (place.country === country && isState(place))),
  );
}
