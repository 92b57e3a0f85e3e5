import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ArticleMeta, Entity, Mention } from '../reading.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { SegmentedText } from '../text/segment.ts';
import { decideTypes } from './decide-types.ts';
import { describeWords } from './describe-words.ts';
import { findCandidates, findKnownCandidates } from './find-candidates.ts';
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
  const language = detectLanguage(text);
  if (language !== 'en' && language !== 'und') {
    // Capitals mean other things in other languages: there only what the packs know is marked.
    return linkEntities(
      words,
      decideTypes(words, findKnownCandidates(words, knowledge), knowledge, meta),
      knowledge,
    );
  }
  const candidates = findCandidates(words, knowledge);
  const names = decideTypes(words, candidates, knowledge, meta);
  const inHeadlines = findShoutedNames(words, names, candidates);
  const all = [...names, ...inHeadlines].sort((a, b) => a.candidate.first - b.candidate.first);
  return linkEntities(words, all, knowledge);
}
