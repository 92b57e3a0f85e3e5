import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Weights } from '../learned/weights.ts';
import type { ArticleMeta, Entity, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { withClearWeapons } from './clear-weapons.ts';
import { decideTypes } from './decide-types.ts';
import { describeWords } from './describe-words.ts';
import { findCandidates, knownCandidates } from './find-candidates.ts';
import { findKnownNames } from './find-known-names.ts';
import { findShoutedNames } from './find-shouted-names.ts';
import { linkEntities } from './link-entities.ts';
import { settleNames } from './settle-names.ts';
import { tagNames } from './tag-names.ts';

/**
 * Finds who and what the article names: mentions in reading order, never overlapping, and the entities they name, in order of first
 * mention. Both lists are empty when nothing is named.
 */
export function findNames(
  text: SegmentedText,
  {
    knowledge,
    weights,
    meta,
    language,
  }: {
    readonly knowledge: Knowledge;
    readonly weights: Weights;
    readonly meta: ArticleMeta;
    /** As `detectLanguage` tells it. */
    readonly language: string;
  },
): { mentions: Mention[]; entities: Entity[] } {
  const words = describeWords(text);
  const known = withClearWeapons(words, findKnownNames(words, knowledge), knowledge);
  if (language !== 'en' && language !== 'und') {
    // Capitals mean other things in other languages: there only what the packs know is marked.
    return linkEntities(words, decideTypes(words, knownCandidates(known), knowledge, meta), knowledge);
  }
  const candidates = findCandidates(words, known, knowledge);
  const decided = decideTypes(words, candidates, knowledge, meta);
  const inHeadlines = findShoutedNames(words, decided, candidates);
  const byRule =
    inHeadlines.length === 0
      ? decided
      : [...decided, ...inHeadlines].sort((a, b) => a.candidate.first - b.candidate.first);
  const tagged = tagNames({ words, names: byRule, known, knowledge }, weights);
  return linkEntities(words, settleNames(words, byRule, tagged, knowledge), knowledge);
}
