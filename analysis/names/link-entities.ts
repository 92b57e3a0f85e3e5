import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, Entity, EntityType, Mention, Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';

interface Thing {
  type: EntityType;
  /** Names as printed, the fullest first found. */
  label: string;
  id: string | null;
  keys: Set<string>;
}

function spanOf(words: Words, first: number, end: number): Span {
  const start = words.tokens[first] as Token;
  return { block: start.block, start: start.start, end: (words.tokens[end - 1] as Token).end };
}

function printed(words: Words, first: number, end: number): string {
  const { block, start, end: stop } = spanOf(words, first, end);
  return (words.text.blocks[block] as Block).text.slice(start, stop);
}

/** Joins the names of one thing: the same words, acronyms with their expansion, later surnames with the full name; and the packs' ids. */
export function linkEntities(
  words: Words,
  names: readonly TypedName[],
  knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  const things: Thing[] = [];
  const byKey = new Map<string, Thing>();
  const byLast = new Map<string, Thing>();
  const of: Thing[] = [];
  const expansions = expansionsOf(words, names);
  names.forEach((name, index) => {
    const { candidate, key, type } = name;
    const typed = `${type} ${key}`;
    let thing = byKey.get(typed);
    if (!thing && type === 'person') thing = byLast.get(key);
    if (!thing) {
      const expansion = expansions.get(index);
      if (expansion !== undefined) thing = of[expansion];
    }
    if (!thing) {
      const id = candidate.ids.find((other) => knowledge.entity(other)?.entity.type === type) ?? null;
      thing = (id !== null ? things.find((other) => other.id === id) : undefined) ?? {
        type,
        label: '',
        id,
        keys: new Set(),
      };
      if (thing.label === '') things.push(thing);
    }
    byKey.set(typed, thing);
    thing.keys.add(key);
    const label = printed(words, candidate.first, candidate.end);
    if (label.length > thing.label.length) thing.label = label;
    if (type === 'person') {
      const parts = key.split(' ');
      for (let i = 1; i < parts.length; i++) byLast.set(parts.slice(i).join(' '), thing);
      if (parts.length > 1) byLast.set(parts[0] as string, thing);
    }
    of.push(thing);
  });
  const ids = new Map<Thing, string>();
  const entities = things.map((thing, index): Entity => {
    const known = thing.id === null ? null : knowledge.entity(thing.id);
    const id = thing.id ?? `a${index + 1}`;
    ids.set(thing, id);
    return {
      id,
      label: known?.entity.label ?? thing.label,
      type: thing.type,
      wikidata: /^Q\d+$/.test(id) ? id : null,
      inArticle: null,
      pack: known?.pack.id ?? null,
    };
  });
  const mentions = names.map(
    ({ candidate, type, because }, index): Mention => ({
      span: spanOf(words, candidate.first, candidate.end),
      type,
      entity: ids.get(of[index] as Thing) as string,
      because,
    }),
  );
  return { mentions, entities };
}

/** For each name that is an acronym in brackets behind its expansion, the index of that expansion. */
function expansionsOf(words: Words, names: readonly TypedName[]): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 1; i < names.length; i++) {
    const { first, end } = (names[i] as TypedName).candidate;
    const before = (names[i - 1] as TypedName).candidate;
    if (end - first !== 1 || words.shape[first] !== Shape.Capitals) continue;
    if (words.folded[first - 1] === '(' && words.folded[end] === ')' && before.end === first - 1)
      found.set(i, i - 1);
  }
  return found;
}
