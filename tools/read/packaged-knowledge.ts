import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { loadKnowledge } from '../../knowledge/load-knowledge.ts';

const PACKS = join(import.meta.dirname, '..', '..', 'assets', 'packs');

/** The knowledge that the extension ships. Throws when a pack is missing or corrupt. */
export function packagedKnowledge(): Promise<Knowledge> {
  return loadKnowledge((file) => readFile(join(PACKS, file), 'utf8'));
}
