import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityType } from '../reading.ts';
import type { TypedName } from './decide-types.ts';
import { Shape, type Words } from './describe-words.ts';
import { createClubFinder } from './find-clubs.ts';
import { nameKey } from './name-candidate.ts';
import { printedName } from './printed-name.ts';
import { stateOfDemonym } from './states-named.ts';
import type { TaggedName } from './tag-names.ts';

/**
 * One list of names from what the rules and the tagger found: the tagger has weighed the rules' names already, so its word counts for
 * persons, organisations and places; laws, events and other things are the rules' own. The same words name the same kind of thing
 * throughout an article, and a lone surname the person who bears it. Names the packs know stay apart, however they are joined.
 */
export function settleNames(
  words: Words,
  byRule: readonly TypedName[],
  allTagged: readonly TaggedName[],
  knowledge: Knowledge,
): TypedName[] {
  const tagged = allTagged.map((name) => withoutParty(words, withoutNationality(words, name)));
  // By the token a name begins at, its index plus one.
  const ruled = new Int32Array(words.tokens.length);
  const isFixed = new Uint8Array(words.tokens.length);
  const settled: TypedName[] = [];
  for (let index = 0; index < byRule.length; index++) {
    const name = byRule[index] as TypedName;
    const { first, end } = name.candidate;
    ruled[first] = index + 1;
    if (isTagged(name.type)) continue;
    settled.push(name);
    for (let at = first; at < end; at++) isFixed[at] = 1;
  }
  const keys = tagged.map(({ first, end }) => nameKey(words, first, end));
  const types = agreedTypes(words, tagged, keys);
  const clubs = createClubFinder(words, tagged, keys, knowledge);
  for (let index = 0; index < tagged.length; index++) {
    const { first, end } = tagged[index] as TaggedName;
    const key = keys[index] as string;
    const agreed = types[index] as TaggedName['type'];
    const type = agreed === 'place' && clubs.isClub(first, end, key) ? 'organisation' : agreed;
    if (type === 'other' || key === '' || hasAny(isFixed, first, end)) continue;
    const rule = byRule[(ruled[first] as number) - 1];
    const isSame = rule !== undefined && rule.candidate.end === end;
    if (isSame && end - first === 1) {
      settled.push(
        rule.type === type ? rule : { candidate: rule.candidate, key, type, because: 'name/model' },
      );
      continue;
    }
    const apart = namesWithin(byRule, ruled, first, end);
    if (apart.length > 1 && apart.every(({ because }) => because === 'name/pack')) settled.push(...apart);
    else if (isSame && rule.type === type) settled.push(rule);
    else {
      const candidate = isSame
        ? rule.candidate
        : {
            first,
            end,
            title: rule?.candidate.title ?? -1,
            bound: false,
            ids: knowledge.names.lookUp(printedName(words, first, end)),
            settled: null,
          };
      settled.push({ candidate, key, type, because: 'name/model' });
    }
  }
  return settled.sort((a, b) => a.candidate.first - b.candidate.first);
}

/** "Sen. Ann Lee, R-Tarn": the letter is her party, the rest where she comes from. */
function withoutParty({ folded, shape }: Words, name: TaggedName): TaggedName {
  const { first, end } = name;
  if (shape[first] !== Shape.Initial || folded[first + 1] !== '-' || end - first < 3) return name;
  return /^[,(]$/.test(folded[first - 1] ?? '') ? { first: first + 2, end, type: 'place' } : name;
}

/** "the Norwegian Defence Ministry": the ministry's name is without the nationality. */
function withoutNationality({ folded }: Words, name: TaggedName): TaggedName {
  const { first, end, type } = name;
  if (type !== 'organisation' || end - first < 3 || folded[end - 1] !== 'ministry') return name;
  return stateOfDemonym(folded[first] as string) === null ? name : { ...name, first: first + 1 };
}

function hasAny(marks: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (marks[at] === 1) return true;
  return false;
}

/** The rules' names that lie within `[first, end)`. */
function namesWithin(
  byRule: readonly TypedName[],
  ruled: Int32Array,
  first: number,
  end: number,
): TypedName[] {
  const within: TypedName[] = [];
  for (let at = first; at < end; at++) {
    const name = byRule[(ruled[at] as number) - 1];
    if (name && name.candidate.end <= end) within.push(name);
  }
  return within;
}

function isTagged(type: EntityType): type is 'person' | 'organisation' | 'place' {
  return type === 'person' || type === 'organisation' || type === 'place';
}

/**
 * For each tagged name the type most mentions of the same words have, the first where two are as many; a person's for a known person's last
 * name.
 */
function agreedTypes(
  words: Words,
  tagged: readonly TaggedName[],
  keys: readonly string[],
): TaggedName['type'][] {
  const groups = new Map<string, { readonly types: TaggedName['type'][]; agreed: TaggedName['type'] }>();
  const surnames = new Set<string>();
  const groupOf = tagged.map(({ first, end, type }, index) => {
    if (type === 'person' && end - first > 1) surnames.add(words.folded[end - 1] as string);
    const key = keys[index] as string;
    const there = groups.get(key);
    if (there) {
      there.types.push(type);
      return there;
    }
    const group = { types: [type], agreed: type };
    groups.set(key, group);
    return group;
  });
  for (const [key, group] of groups)
    if (surnames.has(key)) group.agreed = 'person';
    else if (group.types.length > 1) group.agreed = mostCommon(group.types);
  return groupOf.map(({ agreed }) => agreed);
}

function mostCommon(types: readonly TaggedName['type'][]): TaggedName['type'] {
  const votes = new Map<TaggedName['type'], number>();
  for (const type of types) votes.set(type, (votes.get(type) ?? 0) + 1);
  let best: TaggedName['type'] = 'other';
  let most = 0;
  for (const [type, count] of votes)
    if (count > most) {
      best = type;
      most = count;
    }
  return best;
}
