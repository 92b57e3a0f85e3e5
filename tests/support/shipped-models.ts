import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModels } from '../../analysis/learned/models.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'assets', 'models');

/** The models as the extension ships them. */
export const MODELS = await loadModels({
  bytes: (file) => readFile(join(FOLDER, file)),
  text: (file) => readFile(join(FOLDER, file), 'utf8'),
});
