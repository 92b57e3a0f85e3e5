import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import type { Block } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { TypedName } from './decide-types.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** What a name may be of. */
export interface LinkCandidate {
  readonly entity: PackEntity;
  /** True when a pack of entities has it, false when only the gazetteer has. */
  readonly isInPack: boolean;
}

const NONE: readonly LinkCandidate[] = [];

/** Finds what a name may be of in its type, best known first; empty when nothing known has it. */
export type CandidateFinder = (name: TypedName, withGazetteer: boolean) => readonly LinkCandidate[];

/**
 * Makes a finder for one article. The gazetteer is asked for places, and for people by their full name, since a surname alone is everybody's; a word
 * that is also an everyday word is asked about in no table of towns.
 */
export function createCandidateFinder(words: Words, knowledge: Knowledge): CandidateFinder {
  const asked = new Map<string, readonly LinkCandidate[]>();
  const inGazetteer = ({ candidate, type, key }: TypedName): readonly LinkCandidate[] => {
    const there = asked.get(`${type} ${key}`);
    if (there) return there;
    const found = knowledge.gazetteer
      .lookUp(printedName(words, candidate.first, candidate.end))
      .flatMap((id) => {
        const known = knowledge.gazetteer.entity(id);
        return known?.entity.type === type ? [{ entity: known.entity, isInPack: false }] : [];
      });
    asked.set(`${type} ${key}`, found);
    return found;
  };
  return (name, withGazetteer) => {
    const { candidate, type } = name;
    const inPacks = candidate.ids.flatMap((id) => {
      const known = knowledge.entity(id);
      return known?.entity.type === type ? [{ entity: known.entity, isInPack: true }] : [];
    });
    if (!withGazetteer || !isForGazetteer(words, name)) return inPacks.length === 0 ? NONE : inPacks;
    const more = inGazetteer(name);
    return more.length === 0 ? inPacks : [...inPacks, ...more];
  };
}

function isForGazetteer(words: Words, { candidate, type, key }: TypedName): boolean {
  if (type === 'person') return key.includes(' ');
  if (type !== 'place') return false;
  const { first, end } = candidate;
  if (end - first > 1) return true;
  return (
    words.shape[first] !== Shape.Small &&
    !hasClass(words, first, Word.Ordinary | Word.Function | Word.Calendar)
  );
}

/** The text of these tokens as printed. */
export function printedName(words: Words, first: number, end: number): string {
  const start = words.tokens[first] as Token;
  const last = words.tokens[end - 1] as Token;
  return (words.text.blocks[start.block] as Block).text.slice(start.start, last.end);
}
