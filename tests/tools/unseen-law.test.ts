import { expect, it } from 'vitest';
import { read } from '../../analysis/read.ts';
import { scoreBlindLaw } from '../../tools/evaluate/score-law.ts';
import { packagedKnowledge } from '../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../support/shipped-models.ts';

it('finds most legal topics of articles that nothing was tuned on, and few that are not there', async () => {
  const knowledge = await packagedKnowledge();
  const topics = new Set(knowledge.law.topics.map(({ id }) => id));
  const scores = new Map(
    scoreBlindLaw((article) => read(article, knowledge, MODELS), topics).map(({ metric, score }) => [
      metric,
      score,
    ]),
  );
  expect(scores.get('precision')).toBeGreaterThan(0.8);
  expect(scores.get('recall')).toBeGreaterThan(0.65);
  expect(scores.get('false alarms per 1,000 words')).toBeLessThan(1);
}, 60_000);
