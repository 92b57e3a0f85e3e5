import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import { wordSet } from './evidence.ts';
import { OFFICE_WORDS } from './lexicon/office-words.ts';
import { findStatesNamed, type StatesNamed } from './states-named.ts';

const OFFICES = wordSet(OFFICE_WORDS);
const JOINTS = wordSet("the of and for in on to from with by 's s");

/** At and above this prominence an acronym is told without its state: "CIA", "BBC", but not "DPR". */
const KNOWN_ANYWHERE = 60;
/** A state named more than this many times less often than another is not whose police "the National Police" are. */
const TOO_SELDOM = 3;

/** Whose a name is that bodies of many states may bear. */
export interface Whose {
  /** The pack's id, when the article shows that it is meant; else `null`. */
  readonly id: string | null;
  /** ISO code of the state the article gives it to when that is another than the packs'; else `null`. */
  readonly other: string | null;
  /** False for an everyday word that only opens sentences: "Labour costs rose." */
  readonly isName: boolean;
}

/**
 * For each name that bodies of many states may bear ("National Police", "DPR"), whose it is in this article: the state it is tied to by a
 * possessive, an adjective, "of" or "in", there or at the nearest such place; else the packs', if the article speaks of that state.
 * `undefined` for all other names.
 */
export function findWhose(
  words: Words,
  names: readonly TypedName[],
  knowledge: Knowledge,
): (Whose | undefined)[] {
  const unsure = new Map<TypedName, string>();
  for (const name of names) {
    if (name.candidate.ids.length === 0) continue;
    const id = sharedId(words, name, knowledge);
    if (id !== null) unsure.set(name, id);
  }
  if (unsure.size === 0) return names.map(() => undefined);
  const states = findStatesNamed(words, names, knowledge, (name) => unsure.has(name));
  const homeOf = (id: string) => knowledge.entity(id)?.entity.country ?? '';
  // What ties a name to a state, by key and by id, in reading order: the full name ties it too.
  const ties = new Map<string, { readonly at: number; readonly state: string }[]>();
  const tie = (to: string, at: number, state: string) =>
    ties.set(to, [...(ties.get(to) ?? []), { at, state }]);
  names.forEach((name, at) => {
    if (!unsure.has(name)) for (const id of name.candidate.ids) tie(id, at, homeOf(id));
    const state = unsure.has(name) ? ownerOf(words, name, states) : null;
    if (state !== null) tie(`${name.type} ${name.key}`, at, state);
  });
  const most = Math.max(0, ...states.count.values());
  return names.map((name, at) => {
    const id = unsure.get(name);
    if (id === undefined) return undefined;
    const tied = [...(ties.get(`${name.type} ${name.key}`) ?? []), ...(ties.get(id) ?? [])].sort(
      (a, b) => a.at - b.at,
    );
    const state = (tied.findLast((one) => one.at <= at) ?? tied[0])?.state;
    const home = homeOf(id);
    const isHome =
      state === undefined ? (states.count.get(home) ?? 0) * TOO_SELDOM >= Math.max(1, most) : state === home;
    return {
      id: isHome ? id : null,
      other: isHome ? null : (state ?? null),
      isName: isHome || !onlyOpens(words, names, name),
    };
  });
}

/** The id the packs give a name that is not telling by itself; `null` for a telling name and for one no pack ties to a state. */
function sharedId(words: Words, { candidate, type }: TypedName, knowledge: Knowledge): string | null {
  const id = candidate.ids.find((one) => {
    const entity = knowledge.entity(one)?.entity;
    return entity?.type === type && entity.country !== undefined;
  });
  if (id === undefined) return null;
  const { first, end } = candidate;
  if (end - first === 1 && words.shape[first] === Shape.Capitals) {
    const telling =
      (words.folded[first] as string).length > 4 ||
      (knowledge.entity(id)?.entity.prominence ?? 0) >= KNOWN_ANYWHERE;
    // One of several meanings is told by its expansion alone.
    return telling || candidate.ids.length > 1 ? null : id;
  }
  let offices = 0;
  for (let i = first; i < end; i++) {
    if (
      words.shape[i] === Shape.Mark ||
      words.shape[i] === Shape.Number ||
      JOINTS.has(words.folded[i] as string)
    )
      continue;
    if (!OFFICES.has(words.folded[i] as string)) return null;
    offices++;
  }
  return offices > 0 ? id : null;
}

const MOST_ADJECTIVES = 2;

/** The state the words around a name give it to: "Japan's lower House …", "Peruvian National Police", "Foreign Office in Berlin". */
function ownerOf(words: Words, { candidate }: TypedName, states: StatesNamed): string | null {
  let at = candidate.first;
  for (let i = 0; i <= MOST_ADJECTIVES && at > 0; i++, at--) {
    const possessive = words.folded[at - 1] === "'s" || words.folded[at - 1] === "'";
    const owner = states.endingAt(possessive ? at - 1 : at);
    if (owner !== null && sameSentence(words, at - 1, candidate.first)) return owner;
    if (words.shape[at - 1] !== Shape.Small || JOINTS.has(words.folded[at - 1] as string)) break;
  }
  let next = candidate.end;
  if (words.folded[next] !== 'of' && words.folded[next] !== 'in') return null;
  next++;
  if (words.folded[next] === 'the') next++;
  return sameSentence(words, candidate.first, next) ? states.startingAt(next) : null;
}

function sameSentence({ text }: Words, one: number, other: number): boolean {
  return text.sentenceOf[one] === text.sentenceOf[other];
}

function onlyOpens(words: Words, names: readonly TypedName[], name: TypedName): boolean {
  if (name.candidate.end - name.candidate.first > 1) return false;
  return names.every(({ key, candidate }) => key !== name.key || words.opens[candidate.first] === 1);
}
