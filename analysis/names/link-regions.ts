import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TypedName } from './decide-types.ts';
import type { Words } from './describe-words.ts';
import { printedName } from './printed-name.ts';

/** What stands behind a list of regions, with the word the packs name one by. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['oblasts', ['Oblast', 'Region']],
  ['regions', ['Region', 'Oblast']],
  ['provinces', ['Province']],
  ['districts', ['District']],
  ['governorates', ['Governorate']],
  ['states', ['State']],
  ['counties', ['County']],
  ['oblast', ['Oblast', 'Region']],
  ['region', ['Region', 'Oblast']],
  ['province', ['Province']],
]);
const JOINTS = new Set([',', 'and', 'or', '&']);
const MOST_LISTED = 30;

/**
 * The packs' id of a region named without its kind, as each of "Arda, Belm and Corvo oblasts" is; `null` when the name stands in no such
 * list or no pack has the region.
 */
export function regionId(
  words: Words,
  names: readonly TypedName[],
  index: number,
  knowledge: Knowledge,
): string | null {
  if ((names[index] as TypedName).type !== 'place') return null;
  let at = index;
  while (at < names.length && at < index + MOST_LISTED) {
    const { candidate, type } = names[at] as TypedName;
    if (type !== 'place') return null;
    const kinds = PLURALS.get(words.folded[candidate.end] as string);
    if (kinds !== undefined && words.tokens[candidate.end]?.spaced)
      return named(words, names[index] as TypedName, kinds, knowledge);
    const next = names[at + 1]?.candidate;
    if (!next || next.first - candidate.end > 2 || next.first <= candidate.end) return null;
    for (let i = candidate.end; i < next.first; i++) if (!JOINTS.has(words.folded[i] as string)) return null;
    at++;
  }
  return null;
}

function named(
  words: Words,
  { candidate }: TypedName,
  kinds: readonly string[],
  knowledge: Knowledge,
): string | null {
  const name = printedName(words, candidate.first, candidate.end);
  for (const kind of kinds)
    for (const id of knowledge.names.lookUp(`${name} ${kind}`))
      if (knowledge.entity(id)?.entity.type === 'place') return id;
  return null;
}
