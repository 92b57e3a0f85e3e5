import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModels } from '../../analysis/learned/models.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'assets', 'models');

/** The models as the extension ships them. */
export const MODELS = await loadModels((file) => readFile(join(FOLDER, file)));
