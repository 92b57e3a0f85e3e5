import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block, EntityType } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { TypedName } from './decide-types.ts';
import type { Words } from './describe-words.ts';
import { nameKey } from './name-candidate.ts';
import type { TaggedName } from './tag-names.ts';

/**
 * One list of names from what the rules and the tagger found: the tagger has weighed the rules' names already, so its word counts for
 * persons, organisations and places; laws, events and other things are the rules' own. The same words name the same kind of thing
 * throughout an article, and a lone surname the person who bears it. Names the packs know stay apart, however they are joined.
 */
export function settleNames(
  words: Words,
  byRule: readonly TypedName[],
  tagged: readonly TaggedName[],
  knowledge: Knowledge,
): TypedName[] {
  const ruled = new Map(byRule.map((name) => [name.candidate.first, name]));
  const fixed = byRule.filter(({ type }) => !isTagged(type));
  const isFixed = new Uint8Array(words.tokens.length);
  for (const { candidate } of fixed) isFixed.fill(1, candidate.first, candidate.end);
  const keys = tagged.map(({ first, end }) => nameKey(words, first, end));
  const types = agreedTypes(words, tagged, keys);
  const settled: TypedName[] = [...fixed];
  tagged.forEach(({ first, end, type: own }, index) => {
    const key = keys[index] as string;
    const type = types.get(key) ?? own;
    if (type === 'other' || key === '') return;
    for (let at = first; at < end; at++) if (isFixed[at] === 1) return;
    const apart = namesWithin(ruled, first, end);
    if (apart.length > 1 && apart.every(({ because }) => because === 'name/pack')) {
      settled.push(...apart);
      return;
    }
    const rule = ruled.get(first);
    const isSame = rule !== undefined && rule.candidate.end === end;
    if (isSame && rule.type === type) settled.push(rule);
    else {
      const candidate = isSame
        ? rule.candidate
        : {
            first,
            end,
            title: rule?.candidate.title ?? -1,
            bound: false,
            ids: knowledge.names.lookUp(textOf(words, first, end)),
            settled: null,
          };
      settled.push({ candidate, key, type, because: 'name/model' });
    }
  });
  return settled.sort((a, b) => a.candidate.first - b.candidate.first);
}

/** The rules' names that lie within `[first, end)`. */
function namesWithin(ruled: ReadonlyMap<number, TypedName>, first: number, end: number): TypedName[] {
  const within: TypedName[] = [];
  for (let at = first; at < end; at++) {
    const name = ruled.get(at);
    if (name && name.candidate.end <= end) within.push(name);
  }
  return within;
}

function isTagged(type: EntityType): type is 'person' | 'organisation' | 'place' {
  return type === 'person' || type === 'organisation' || type === 'place';
}

function textOf(words: Words, first: number, end: number): string {
  const start = words.tokens[first] as Token;
  return (words.text.blocks[start.block] as Block).text.slice(
    start.start,
    (words.tokens[end - 1] as Token).end,
  );
}

/** For the same words the type most of their mentions have, the first where two are as many; a person's for a known person's last name. */
function agreedTypes(
  words: Words,
  tagged: readonly TaggedName[],
  keys: readonly string[],
): Map<string, TaggedName['type']> {
  const votes = new Map<string, Map<TaggedName['type'], number>>();
  const surnames = new Set<string>();
  tagged.forEach(({ first, end, type }, index) => {
    const key = keys[index] as string;
    const own = votes.get(key) ?? new Map<TaggedName['type'], number>();
    own.set(type, (own.get(type) ?? 0) + 1);
    votes.set(key, own);
    if (type === 'person' && end - first > 1) surnames.add(words.folded[end - 1] as string);
  });
  const agreed = new Map<string, TaggedName['type']>();
  for (const [key, own] of votes) {
    let best: TaggedName['type'] = 'other';
    let most = 0;
    for (const [type, count] of own)
      if (count > most) {
        best = type;
        most = count;
      }
    agreed.set(key, surnames.has(key) ? 'person' : best);
  }
  return agreed;
}
