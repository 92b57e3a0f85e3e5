import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModels, type Models } from '../../analysis/learned/models.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { loadKnowledge } from '../../knowledge/load-knowledge.ts';

const ASSETS = join(import.meta.dirname, '..', '..', 'assets');

/** The knowledge that the extension ships. Throws when a pack is missing or corrupt. */
export function packagedKnowledge(): Promise<Knowledge> {
  const utf8 = new TextDecoder();
  return loadKnowledge({
    text: (file) => readFile(join(ASSETS, 'packs', file), 'utf8'),
    bytes: (file) => readFile(join(ASSETS, 'packs', file)),
    decode: (bytes) => utf8.decode(bytes),
  });
}

/** The models that the extension ships. Throws when one is missing or broken. */
export function packagedModels(): Promise<Models> {
  return loadModels({
    bytes: (file) => readFile(join(ASSETS, 'models', file)),
    text: (file) => readFile(join(ASSETS, 'models', file), 'utf8'),
  });
}
