import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_GAZETTEER } from '../../knowledge/gazetteer/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { parseLawPack } from '../../knowledge/law/law-pack.ts';

/** The law pack the extension ships, as JSON. */
export const LAW_PACK_JSON: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../assets/packs/law.json'), 'utf8'),
);

/** The law pack the extension ships. */
export const LAW_PACK = parseLawPack(LAW_PACK_JSON);

/** Knowledge of the law and of nothing else. */
export const LAW_ONLY: Knowledge = {
  packs: [],
  added: [],
  names: { lookUp: () => [], longestFrom: () => 0 },
  gazetteer: NO_GAZETTEER,
  law: LAW_PACK,
  state: () => null,
  entity: () => null,
};
