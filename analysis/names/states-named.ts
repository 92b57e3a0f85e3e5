import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import { DEMONYM_STATES } from './lexicon/demonym-states.ts';

const stateOf = new Map<string, string>();
for (const row of DEMONYM_STATES.trim().split('\n')) {
  const [state = '', ...demonyms] = row.split(' ');
  for (const demonym of demonyms) stateOf.set(demonym, state);
}

/** Which states an article names, by ISO 3166 code, and where. */
export interface StatesNamed {
  /** How often each is named: itself, its places and people as the packs know them, its demonyms. */
  readonly count: ReadonlyMap<string, number>;
  /** The state named by what starts at this token; `null` when none is. */
  startingAt(token: number): string | null;
  /** The state named by what ends before this token; `null` when none is. */
  endingAt(token: number): string | null;
}

/** Finds the states an article names. `isUnsure` is true for names that may be of any state: they speak for none. */
export function findStatesNamed(
  words: Words,
  names: readonly TypedName[],
  knowledge: Knowledge,
  isUnsure: (name: TypedName) => boolean,
): StatesNamed {
  const starts = new Map<number, string>();
  const ends = new Map<number, string>();
  const count = new Map<string, number>();
  const add = (state: string) => count.set(state, (count.get(state) ?? 0) + 1);
  for (let i = 0; i < words.tokens.length; i++) {
    if (words.shape[i] === Shape.Small || words.shape[i] === Shape.Mark) continue;
    const state = demonymAt(words, i);
    if (state === null) continue;
    starts.set(i, state);
    ends.set(i + 1, state);
    add(state);
  }
  for (const name of names) {
    const { candidate, type } = name;
    if ((type !== 'place' && type !== 'person') || isUnsure(name)) continue;
    const state = candidate.ids
      .map((id) => knowledge.entity(id)?.entity)
      .find((one) => one?.type === type)?.country;
    if (state === undefined) continue;
    add(state);
    if (type === 'person') continue;
    starts.set(candidate.first, state);
    ends.set(candidate.end, state);
  }
  return {
    count,
    startingAt: (token) => starts.get(token) ?? null,
    endingAt: (token) => ends.get(token) ?? null,
  };
}

function demonymAt({ folded }: Words, at: number): string | null {
  return stateOfDemonym(folded[at] as string);
}

/** ISO code of the state that an adjective or noun of nationality in small letters belongs to; `null` when it is of none or of several. */
export function stateOfDemonym(word: string): string | null {
  return stateOf.get(word) ?? (word.endsWith('s') ? (stateOf.get(word.slice(0, -1)) ?? null) : null);
}
