import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import type { TypedName } from './decide-types.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { printedName } from './printed-name.ts';
import { Word } from './word-classes.ts';

/** What a name may be of. */
export interface LinkCandidate {
  readonly entity: PackEntity;
  /** True when a pack of entities has it, false when only the gazetteer has. */
  readonly isInPack: boolean;
}

/**
 * What to ask beside the packs: `packs` nothing; `regions` the gazetteer's first-level regions; `towns` all of the gazetteer where the packs have nothing,
 * else its regions; `everything` all of it, even for a word that is also an everyday word.
 */
export type Breadth = 'packs' | 'regions' | 'towns' | 'everything';

/** Finds what a name may be of in its type, the packs' first and the best known first; empty when nothing known has it. */
export type CandidateFinder = (name: TypedName, breadth: Breadth) => readonly LinkCandidate[];

/** Makes a finder for one article. People are asked about by their full name, for a surname alone is everybody's. */
export function createCandidateFinder(words: Words, knowledge: Knowledge): CandidateFinder {
  const asked = new Map<string, readonly LinkCandidate[]>();
  const inGazetteer = ({ candidate, type, key }: TypedName): readonly LinkCandidate[] => {
    const there = asked.get(`${type} ${key}`);
    if (there) return there;
    const printed = printedName(words, candidate.first, candidate.end);
    const found = knowledge.gazetteer.named(printed, type).map(({ entity }) => ({ entity, isInPack: false }));
    asked.set(`${type} ${key}`, found);
    return found;
  };
  return (name, breadth) => {
    const inPacks = name.candidate.ids.flatMap((id) => {
      const known = knowledge.entity(id);
      return known?.entity.type === name.type ? [{ entity: known.entity, isInPack: true }] : [];
    });
    if (breadth === 'packs' || !isForGazetteer(words, name, breadth)) return inPacks;
    const more = inGazetteer(name);
    const isNarrow = breadth === 'regions' || (breadth === 'towns' && inPacks.length > 0);
    return [...inPacks, ...(isNarrow ? more.filter(({ entity }) => isRegion(entity)) : more)];
  };
}

function isForGazetteer(words: Words, { candidate, type, key }: TypedName, breadth: Breadth): boolean {
  if (type === 'person') return key.includes(' ');
  if (type !== 'place') return false;
  const { first, end } = candidate;
  if (end - first > 1 || breadth === 'everything') return true;
  return (
    words.shape[first] !== Shape.Small &&
    !hasClass(words, first, Word.Ordinary | Word.Function | Word.Calendar)
  );
}

/** Regions of the gazetteer have no point to lie at. */
function isRegion({ position }: PackEntity): boolean {
  return position === undefined;
}
