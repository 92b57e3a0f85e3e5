import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ArticleMeta, Entity, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { decideTypes } from './decide-types.ts';
import { describeWords } from './describe-words.ts';
import { findCandidates } from './find-candidates.ts';
import { findShoutedNames } from './find-shouted-names.ts';
import { linkEntities } from './link-entities.ts';

/**
 * Finds who and what the article names: mentions in reading order, never overlapping, and the entities they name, in order of first
 * mention. Both lists are empty when nothing is named.
 */
export function findNames(
  text: SegmentedText,
  knowledge: Knowledge,
  meta: ArticleMeta,
): { mentions: Mention[]; entities: Entity[] } {
  const words = describeWords(text);
  const candidates = findCandidates(words, knowledge);
  const names = decideTypes(words, candidates, knowledge, meta);
  const shouted = findShoutedNames(words, names, candidates);
  const all =
    shouted.length === 0
      ? names
      : [...names, ...shouted].sort((a, b) => a.candidate.first - b.candidate.first);
  return linkEntities(words, all, knowledge);
}
