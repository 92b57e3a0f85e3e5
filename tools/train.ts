import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LEGAL_RULES } from '../analysis/law/rules/legal-rules.ts';
import { MODEL_FILES } from '../analysis/learned/models.ts';
import { readWeights, type Weights } from '../analysis/learned/weights.ts';
import { MOST_CLUSTERS, readWordClusters } from '../analysis/learned/word-clusters.ts';
import { readPolnear, sharedFolder } from './evaluate/shared-corpora.ts';
import { packagedKnowledge, packagedModels } from './read/packaged-knowledge.ts';
import { heldOutAttribution } from './train/held-out-attribution.ts';
import { heldOutNames } from './train/held-out-names.ts';
import { MARKED_ARTICLES, readMarkedArticles } from './train/marked-articles.ts';
import { newsClusters } from './train/news-clusters.ts';
import { openNameTexts } from './train/open-name-texts.ts';
import { trainAttribution } from './train/train-attribution.ts';
import { trainCheckWorthiness } from './train/train-check-worthiness.ts';
import { exampleTexts, markedTexts, topiclessTexts, trainLegalTopics } from './train/train-legal-topics.ts';
import { trainNames } from './train/train-names.ts';

/**
 * Trains the models of `assets/models` from the corpora beside the repository. Where they are missing it says so and leaves with status 2:
 * the shipped files stay as they are. With `--legal-topics` it trains only the network of legal topics. With `--held-out` it trains on parts of the
 * corpora, writes nothing and prints scores on the other parts.
 */
const MODELS = join(import.meta.dirname, '..', 'assets', 'models');
const knowledge = await packagedKnowledge();
const folder = sharedFolder();
if (folder === null) {
  console.error(
    'No corpora beside the repository (../shared): the shipped models stay as they are. docs/models.md says what is needed.',
  );
  process.exit(2);
}
mkdirSync(MODELS, { recursive: true });

if (process.argv.includes('--legal-topics')) {
  // The other files may be of another format until they are trained.
  writeLegalTopics(folder, readWeights(readFileSync(join(MODELS, MODEL_FILES.names))).weights);
  process.exit(0);
}
if (process.argv.includes('--held-out')) {
  for (const { set, f1 } of heldOutNames(folder, knowledge))
    console.log(`names, ${set}, not seen: F1 ${f1.toFixed(3)}`);
  for (const { set, metric, score } of heldOutAttribution(folder, knowledge, await packagedModels()))
    console.log(`${set}, not seen: ${metric} ${score.toFixed(3)}`);
  process.exit(0);
}

const names = write(MODEL_FILES.names, () => trainNames(openNameTexts(folder), knowledge));
const clusters = write(MODEL_FILES.clusters, () =>
  new TextEncoder().encode(newsClusters(folder, MOST_CLUSTERS)),
);
const attribution = trainAttribution(readPolnear(folder, 'train'), {
  knowledge,
  names: readWeights(names).weights,
  clusters: readWordClusters(new TextDecoder().decode(clusters)),
});
write(MODEL_FILES.gate, () => attribution.gate);
write(MODEL_FILES.cues, () => attribution.cues);
write(MODEL_FILES.roles, () => attribution.roles);
write(MODEL_FILES.checkWorthiness, () => trainCheckWorthiness(folder));
writeLegalTopics(folder, readWeights(names).weights);

function writeLegalTopics(shared: string, nameWeights: Weights): void {
  const topics = knowledge.law.topics.map(({ id }) => id);
  const context = { knowledge, names: nameWeights };
  write(MODEL_FILES.legalTopicNames, () => new TextEncoder().encode(`${topics.join('\n')}\n`));
  write(MODEL_FILES.legalTopics, () =>
    trainLegalTopics(
      [
        ...markedTexts(readMarkedArticles(MARKED_ARTICLES, new Set(topics)), context),
        ...exampleTexts(LEGAL_RULES, knowledge),
        ...topiclessTexts(
          readPolnear(shared, 'train').map(({ text }) => text),
          context,
        ),
      ],
      topics,
    ),
  );
}

function write(file: string, train: () => Uint8Array): Uint8Array {
  const started = performance.now();
  const bytes = train();
  writeFileSync(join(MODELS, file), bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, ${seconds} s`,
  );
  return bytes;
}
