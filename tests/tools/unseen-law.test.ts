import { expect, it } from 'vitest';
import { read } from '../../analysis/read.ts';
import { scoreUnseenLaw } from '../../tools/evaluate/score-law.ts';
import { packagedKnowledge } from '../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../support/shipped-models.ts';

/** What must be exceeded for each manner of writing: precision, then recall. */
const LEAST = [
  ['dense', 0.86, 0.78],
  ['plain', 0.79, 0.81],
  ['unspoken', 0.85, 0.77],
] as const;

it('finds most legal topics of articles that nothing was trained on, and few that are not there', async () => {
  const knowledge = await packagedKnowledge();
  const topics = new Set(knowledge.law.topics.map(({ id }) => id));
  const rows = scoreUnseenLaw((article) => read(article, knowledge, MODELS), topics);
  const of = (manner: string, metric: string) =>
    rows.find((row) => row.set === `law, unseen articles, ${manner}` && row.metric === metric)?.score;
  for (const [manner, precision, recall] of LEAST) {
    expect(of(manner, 'precision'), manner).toBeGreaterThan(precision);
    expect(of(manner, 'recall'), manner).toBeGreaterThan(recall);
    expect(of(manner, 'false alarms per 1,000 words'), manner).toBeLessThan(1);
  }
  const precisions = rows.filter(({ metric }) => metric === 'precision').map(({ score }) => score);
  expect(precisions).toHaveLength(LEAST.length);
  expect(precisions.reduce((sum, each) => sum + each, 0) / LEAST.length).toBeGreaterThan(0.83);
}, 60_000);
