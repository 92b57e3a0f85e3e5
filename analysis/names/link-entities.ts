import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wikidataId } from '../../knowledge/wikidata-id.ts';
import type { Entity, Mention, Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { type Choice, createEntityChooser, type EntityChooser } from './choose-entity.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import { type Description, findDescription } from './find-description.ts';
import { regionId } from './link-regions.ts';
import { printedName } from './printed-name.ts';
import {
  createRegister,
  noteShortForms,
  noteSurnames,
  type Register,
  shorter,
  type Thing,
} from './short-forms.ts';
import { isBracketed, smallExpansion } from './tie-acronyms.ts';
import { findWhose, type Whose } from './whose-body.ts';

function spanOf(words: Words, first: number, end: number): Span {
  const start = words.tokens[first] as Token;
  return { block: start.block, start: start.start, end: (words.tokens[end - 1] as Token).end };
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
  const register = createRegister();
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
    const label = printedName(words, name.candidate.first, name.candidate.end);
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
        wikidata: wikidataId(id),
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
