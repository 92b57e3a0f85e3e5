import type { Models } from '../../analysis/learned/models.ts';
import { readWeights } from '../../analysis/learned/weights.ts';
import { read } from '../../analysis/read.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { scorePolnear } from '../evaluate/score-attribution.ts';
import type { ScoreRow } from '../evaluate/score-row.ts';
import { readPolnear } from '../evaluate/shared-corpora.ts';
import { trainAttribution } from './train-attribution.ts';

/** Two papers that write unlike each other. */
const PUBLISHERS = ['breitbart', 'nyt'];

/** Scores on all PolNeAR articles of two publishers, by taggers that learned from the others alone. */
export function heldOutAttribution(folder: string, knowledge: Knowledge, models: Models): ScoreRow[] {
  const { names, attribution } = models;
  const train = readPolnear(folder, 'train');
  const seen = train.filter(({ publisher }) => !PUBLISHERS.includes(publisher));
  const trained = trainAttribution(seen, { knowledge, names, clusters: attribution.clusters });
  const own: Models = {
    ...models,
    attribution: {
      ...attribution,
      gate: readWeights(trained.gate).weights,
      cues: readWeights(trained.cues).weights,
      roles: readWeights(trained.roles).weights,
    },
  };
  const all = [...train, ...readPolnear(folder, 'dev')];
  return PUBLISHERS.flatMap((name) =>
    scorePolnear(
      (article) => read(article, knowledge, own),
      all.filter(({ publisher }) => publisher === name),
      `attribution, ${name}`,
    ),
  );
}
