import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { checkWorthiness } from './claims/check-worthiness.ts';
import { findClaims } from './claims/find-claims.ts';
import { findLegalTopics } from './law/find-legal-topics.ts';
import type { Models } from './learned/models.ts';
import { findDemonyms } from './names/find-demonyms.ts';
import { findNames } from './names/find-names.ts';
import type { Article, Reading } from './reading.ts';
import { summarise } from './summary/summarise.ts';
import { detectLanguage } from './text/detect-language.ts';
import { segment } from './text/segment.ts';

/** The language the rules of attributions, claims and legal topics are written for. */
const LANGUAGE_OF_RULES = 'en';

/**
 * Reads an article: everything worth explaining in it. An article in another language than English gets its sentences and the names the
 * packs know, and nothing else, for the rules would guess; one whose language cannot be told is read in full.
 */
export function read(article: Article, knowledge: Knowledge, models: Models): Reading {
  const { meta, blocks, truncated } = article;
  const text = segment(blocks);
  const language = detectLanguage(text);
  const names = findNames(text, { knowledge, weights: models.names, meta, language });
  const { mentions, entities } = names;
  const demonyms = findDemonyms(text, mentions, knowledge);
  const whole = { meta, blocks, truncated, language, mentions, entities, demonyms };
  if (language !== LANGUAGE_OF_RULES && language !== 'und') {
    const sentences = text.sentences.map(({ span }) => ({ span, checkworthiness: 0 }));
    return { ...whole, sentences, attributions: [], claims: [], law: [], summary: [] };
  }
  const attributions = findAttributions(text, { ...names, meta, models: models.attribution });
  const worth = checkWorthiness(text, models.checkWorthiness);
  const claims = findClaims(text, {
    mentions,
    attributions,
    checkworthiness: worth,
    published: meta.published,
  });
  const law = findLegalTopics(text, names, attributions, { knowledge, networks: models.legalTopics });
  const summary = summarise(text, claims, attributions, names, law);
  const sentences = text.sentences.map(({ span }, index) => ({ span, checkworthiness: worth[index] ?? 0 }));
  return { ...whole, sentences, attributions, claims, law, summary };
}
