import type { LawPack } from './law/law-pack.ts';
import type { NameIndex } from './name-index.ts';
import type { Pack, PackEntity } from './pack.ts';

/** An entity with the pack that knows it. */
export interface KnownEntity {
  readonly entity: PackEntity;
  readonly pack: Pack;
}

/** What is known about the world, as the analysis and the cards use it. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly names: NameIndex;
  readonly law: LawPack;
  /** `null`: no pack knows this id. */
  entity(id: string): KnownEntity | null;
}
