import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sharedFolder } from './evaluate/shared-corpora.ts';
import { packagedKnowledge } from './read/packaged-knowledge.ts';
import { openNameTexts } from './train/marked-names.ts';
import { trainNames } from './train/train-names.ts';

/**
 * Trains the models of `assets/models` from the corpora beside the repository. Where they are missing it says so and leaves with status 2:
 * the shipped files stay as they are.
 */
const MODELS = join(import.meta.dirname, '..', 'assets', 'models');
const folder = sharedFolder();
if (folder === null) {
  console.error(
    'No corpora beside the repository (../shared): the shipped models stay as they are. docs/models.md says what is needed.',
  );
  process.exit(2);
}
mkdirSync(MODELS, { recursive: true });
const knowledge = await packagedKnowledge();

write('names.bin', () => trainNames(openNameTexts(folder), knowledge));

function write(file: string, train: () => Uint8Array): void {
  const started = performance.now();
  const bytes = train();
  writeFileSync(join(MODELS, file), bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, ${seconds} s`,
  );
}
