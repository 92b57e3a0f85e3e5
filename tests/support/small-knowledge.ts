import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createKnowledge } from '../../knowledge/load-knowledge.ts';
import type { PackEntity } from '../../knowledge/pack.ts';
import { LAW_PACK } from './law-pack.ts';
import { pack } from './small-pack.ts';

/** Knowledge of these entities, and of the law as the extension ships it. */
export function knowing(...entities: PackEntity[]): Knowledge {
  return createKnowledge([pack('story', entities)], LAW_PACK);
}
