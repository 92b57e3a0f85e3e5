import { ENTITY_TYPES, type EntityType, type LinkReason } from '../reading.ts';
import type { TypedName } from './decide-types.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import type { Description } from './find-description.ts';
import { initialsOf, isBracketed } from './tie-acronyms.ts';
import { Word } from './word-classes.ts';

/** Somebody or something one or several names of an article are of. */
export interface Thing {
  readonly type: EntityType;
  /** The fullest name as printed. */
  label: string;
  /** The packs' id; `null` when they do not know it. */
  readonly id: string | null;
  readonly reason: LinkReason;
  readonly runnersUp: readonly string[];
  description: Description | null;
}

/** How one article's names come together: which mention is of which thing. */
export interface Register {
  /** For each type, by the name's key; behind it in brackets the state it is of, when that is another than the packs'. */
  readonly byName: ReadonlyMap<EntityType, Map<string, Thing>>;
  readonly byId: Map<string, Thing>;
  /** By the last words of a person's name, the one named most lately. */
  readonly bySurname: Map<string, Thing>;
  /** The same from anywhere in the article. */
  readonly bySurnameAnywhere: Map<string, Thing>;
  /** By the first words of an organisation's name. */
  readonly byOpening: Map<string, Thing>;
  /** By the last words of an organisation's name; `null` when two end in them. */
  readonly byTail: Map<string, Thing | null>;
  /** By the first letters of a long name; `null` when two things share them. */
  readonly byInitials: Map<string, Thing | null>;
}

/** A register with nothing in it. */
export function createRegister(): Register {
  return {
    byName: new Map(ENTITY_TYPES.map((type) => [type, new Map()])),
    byId: new Map(),
    bySurname: new Map(),
    bySurnameAnywhere: new Map(),
    byOpening: new Map(),
    byTail: new Map(),
    byInitials: new Map(),
  };
}

/** Notes what a person may be called by: the last words of the name, or the first alone. */
export function noteSurnames({ key, type }: TypedName, thing: Thing, surnames: Map<string, Thing>): void {
  if (type !== 'person') return;
  const first = key.indexOf(' ');
  for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) surnames.set(key.slice(at + 1), thing);
  if (first !== -1) surnames.set(key.slice(0, first), thing);
}

/** What a short form stands for in this article; `undefined` when the name is none. */
export function shorter(
  words: Words,
  names: readonly TypedName[],
  index: number,
  things: readonly (Thing | undefined)[],
  register: Register,
): Thing | undefined {
  const { candidate, key, type } = names[index] as TypedName;
  if (type === 'person') return register.bySurname.get(key) ?? register.bySurnameAnywhere.get(key);
  if (type !== 'organisation') return undefined;
  const byName = register.byName.get(type) as Map<string, Thing>;
  const before = names[index - 1];
  if (isBracketed(words, candidate) && before && before.candidate.end === candidate.first - 1) {
    const thing = things[index - 1];
    if (thing) byName.set(key, thing);
    return thing;
  }
  if (words.shape[candidate.first] === Shape.Capitals && candidate.end - candidate.first === 1)
    return byName.get(key) ?? register.byInitials.get(key) ?? undefined;
  return register.byOpening.get(key) ?? register.byTail.get(key) ?? undefined;
}

/** Notes what an organisation may be called by: its first words, its last ones, its initials. */
export function noteShortForms(
  words: Words,
  { candidate, key, type }: TypedName,
  thing: Thing,
  register: Register,
): void {
  if (type !== 'organisation') return;
  const first = key.indexOf(' ');
  for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) {
    const opening = key.slice(0, at);
    if (!register.byOpening.has(opening)) register.byOpening.set(opening, thing);
  }
  // "Senate" for "Ohio Senate", "Red Cross" for "Committee of the Red Cross"
  for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) {
    const isLast = key.indexOf(' ', at + 1) === -1;
    if (isLast && !hasClass(words, candidate.end - 1, Word.OrganisationHead)) break;
    const tail = key.slice(at + 1);
    const other = register.byTail.get(tail);
    register.byTail.set(tail, other === undefined || other === thing ? thing : null);
  }
  const initials = initialsOf(words, candidate);
  if (initials === '') return;
  const other = register.byInitials.get(initials);
  register.byInitials.set(initials, other === undefined || other === thing ? thing : null);
}
