import { findLegalTopics } from '../../analysis/law/find-legal-topics.ts';
import type { LegalFinding } from '../../analysis/reading.ts';
import { segment } from '../../analysis/text/segment.ts';
import { LAW_ONLY } from './law-pack.ts';
import { MODELS } from './shipped-models.ts';

/** The findings in an article of these paragraphs, without names and attributions. */
export function findingsIn(...paragraphs: string[]): LegalFinding[] {
  const text = segment(paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })));
  const noNames = { mentions: [], entities: [] };
  return findLegalTopics(text, noNames, [], { knowledge: LAW_ONLY, networks: MODELS.legalTopics });
}

/** The topics of these findings, each once. */
export function topicsIn(...paragraphs: string[]): string[] {
  return [...new Set(findingsIn(...paragraphs).map(({ topic }) => topic))];
}
