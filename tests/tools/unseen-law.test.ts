import { expect, it } from 'vitest';
import { read } from '../../analysis/read.ts';
import { scoreUnseenLaw } from '../../tools/evaluate/score-law.ts';
import { packagedKnowledge } from '../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../support/shipped-models.ts';

it('finds most legal topics of articles that nothing was trained on, and few that are not there', async () => {
  const knowledge = await packagedKnowledge();
  const topics = new Set(knowledge.law.topics.map(({ id }) => id));
  const rows = scoreUnseenLaw((article) => read(article, knowledge, MODELS), topics);
  const manners = [...new Set(rows.map(({ set }) => set))];
  expect(manners).toHaveLength(3);
  for (const manner of manners) {
    const score = new Map(rows.filter(({ set }) => set === manner).map((row) => [row.metric, row.score]));
    expect(score.get('precision'), manner).toBeGreaterThan(0.75);
    expect(score.get('recall'), manner).toBeGreaterThan(0.68);
    expect(score.get('false alarms per 1,000 words'), manner).toBeLessThan(1);
  }
}, 60_000);
