import type { Knowledge } from '../../knowledge/knowledge.ts';
import {
  type Block,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type LinkReason,
  type Mention,
  type Span,
} from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { type Choice, createEntityChooser, type EntityChooser } from './choose-entity.ts';
import type { TypedName } from './decide-types.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { type Description, findDescription } from './find-description.ts';
import { regionId } from './link-regions.ts';
import { initialsOf, isBracketed, smallExpansion } from './tie-acronyms.ts';
import { findWhose, type Whose } from './whose-body.ts';
import { Word } from './word-classes.ts';

interface Thing {
  readonly type: EntityType;
  /** The fullest name as printed. */
  label: string;
  /** The packs' id; `null` when they do not know it. */
  readonly id: string | null;
  readonly reason: LinkReason;
  readonly runnersUp: readonly string[];
  description: Description | null;
}

function spanOf(words: Words, first: number, end: number): Span {
  const start = words.tokens[first] as Token;
  return { block: start.block, start: start.start, end: (words.tokens[end - 1] as Token).end };
}

/** The text of these tokens as printed. */
function printed(words: Words, first: number, end: number): string {
  const span = spanOf(words, first, end);
  return (words.text.blocks[span.block] as Block).text.slice(span.start, span.end);
}

/** How one article's names come together: which mention is of which thing. */
interface Register {
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

/**
 * Joins the names of one thing: the same words, an acronym with its expansion, a later surname with the full name, "Norrland" with "Norrland
 * Timber". An id is the packs' where they know the name in this type, else the article's own (`a1` …).
 */
export function linkEntities(
  words: Words,
  found: readonly TypedName[],
  knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  const whoseIs = findWhose(words, found, knowledge);
  const isNamed = whoseIs.every((one) => one?.isName !== false);
  const names = isNamed ? found : found.filter((_, index) => whoseIs[index]?.isName !== false);
  const whose = isNamed ? whoseIs : whoseIs.filter((one) => one?.isName !== false);
  const register: Register = {
    byName: new Map(ENTITY_TYPES.map((type) => [type, new Map()])),
    byId: new Map(),
    bySurname: new Map(),
    bySurnameAnywhere: new Map(),
    byOpening: new Map(),
    byTail: new Map(),
    byInitials: new Map(),
  };
  const things: Thing[] = new Array(names.length);
  const chooser = createEntityChooser(words, names, knowledge);
  const choose = (index: number) => chosen(words, names, index, knowledge, whose[index], chooser);
  const thingAt = (index: number) =>
    thingOf({ words, names, index, things, register, other: whose[index]?.other ?? null, choose });
  // Long names first, so that a surname in the headline finds the full name further down.
  names.forEach((name, index) => {
    if (name.candidate.end - name.candidate.first > 1) things[index] = thingAt(index);
  });
  register.bySurname.clear();
  names.forEach((name, index) => {
    const thing = things[index] ?? thingAt(index);
    things[index] = thing;
    noteSurnames(name, thing, register.bySurname);
    const label = printed(words, name.candidate.first, name.candidate.end);
    if (isFuller(label, thing.label)) thing.label = label;
    const description = findDescription(words, name.candidate, name.type) ?? bracketed(words, name);
    if (description && description.rank > (thing.description?.rank ?? 0)) thing.description = description;
  });
  return settle(words, names, things, knowledge);
}

/** Longer, or as long without being all in capitals. */
function isFuller(label: string, than: string): boolean {
  if (label.length !== than.length) return label.length > than.length;
  return label !== than && than === than.toUpperCase() && label !== label.toUpperCase();
}

/** "MAE SOT" as a dateline prints it, as it is written elsewhere. */
function inSmallLetters(label: string): string {
  if (label !== label.toUpperCase() || label.length < 4) return label;
  return label
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function bracketed(words: Words, { candidate }: TypedName): Description | null {
  const expansion = isBracketed(words, candidate) ? smallExpansion(words, candidate) : null;
  return expansion && { ...expansion, rank: 2 };
}

/** Notes what a person may be called by: the last words of the name, or the first alone. */
function noteSurnames({ key, type }: TypedName, thing: Thing, surnames: Map<string, Thing>): void {
  if (type !== 'person') return;
  const first = key.indexOf(' ');
  for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) surnames.set(key.slice(at + 1), thing);
  if (first !== -1) surnames.set(key.slice(0, first), thing);
}

/** What the name at `index` is of by itself. */
function chosen(
  words: Words,
  names: readonly TypedName[],
  index: number,
  knowledge: Knowledge,
  whose: Whose | undefined,
  chooser: EntityChooser,
): Choice {
  if (whose) return { id: whose.id, reason: whose.id === null ? 'unknown' : 'owner-named', runnersUp: [] };
  const region = regionId(words, names, index, knowledge);
  if (region !== null) return { id: region, reason: 'region-named', runnersUp: [] };
  const { first } = (names[index] as TypedName).candidate;
  // "R-Lima": a town of the politician's state, hardly the one the packs know.
  if (words.folded[first - 1] === '-' && words.shape[first - 2] === Shape.Initial)
    return { id: null, reason: 'unknown', runnersUp: [] };
  return chooser.choose(index);
}

function thingOf({
  words,
  names,
  index,
  things,
  register,
  other,
  choose,
}: {
  readonly words: Words;
  readonly names: readonly TypedName[];
  readonly index: number;
  readonly things: readonly (Thing | undefined)[];
  readonly register: Register;
  readonly other: string | null;
  readonly choose: (index: number) => Choice;
}): Thing {
  const name = names[index] as TypedName;
  const { candidate, key, type } = name;
  const byName = register.byName.get(type) as Map<string, Thing>;
  const typed = other === null ? key : `${key} (${other})`;
  const { id, reason, runnersUp } = choose(index);
  const there =
    (other === null ? shorter(words, names, index, things, register) : undefined) ??
    (id === null ? byName.get(typed) : register.byId.get(id));
  const thing = there ?? { type, label: '', id, reason, runnersUp, description: null };
  if (id === null || thing.id === id) byName.set(typed, thing);
  if (thing.id !== null) register.byId.set(thing.id, thing);
  if (candidate.end - candidate.first > 1) {
    noteSurnames(name, thing, register.bySurname);
    noteSurnames(name, thing, register.bySurnameAnywhere);
    if (type === 'person' && !key.includes(' ')) register.bySurnameAnywhere.set(key, thing);
    noteShortForms(words, name, thing, register);
  }
  return thing;
}

/** What a short form stands for in this article; `undefined` when the name is none. */
function shorter(
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

function noteShortForms(
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

function settle(
  words: Words,
  names: readonly TypedName[],
  things: readonly Thing[],
  knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  const ids = new Map<Thing, string>();
  const entities: Entity[] = [];
  const mentions = names.map(({ candidate, type, because }, index): Mention => {
    const thing = things[index] as Thing;
    let id = ids.get(thing);
    if (id === undefined) {
      id = thing.id ?? `a${entities.length + 1}`;
      ids.set(thing, id);
      const known = thing.id === null ? null : knowledge.entity(thing.id);
      entities.push({
        id,
        label: known?.entity.label ?? (thing.type === 'place' ? inSmallLetters(thing.label) : thing.label),
        type: thing.type,
        wikidata: /^Q\d+$/.test(id) ? id : null,
        inArticle:
          thing.description === null ? null : spanOf(words, thing.description.first, thing.description.end),
        pack: known?.pack.id ?? null,
        reason: thing.reason,
        runnersUp: thing.runnersUp,
      });
    }
    return { span: spanOf(words, candidate.first, candidate.end), type, entity: id, because };
  });
  return { mentions, entities };
}
