import type { LawPack } from './law/law-pack.ts';
import type { NameIndex } from './name-index.ts';
import type { Pack, PackEntity } from './pack.ts';

/** Who brought a pack: it came with Sidelight, the reader imported it, or an administrator set it. */
export type PackOrigin = 'shipped' | 'reader' | 'administrator';

/** A checked pack that did not come with Sidelight. */
export interface AddedPack {
  readonly pack: Pack;
  readonly origin: Exclude<PackOrigin, 'shipped'>;
}

/** An added pack as far as it stands beside the others. */
export interface FittedPack extends AddedPack {
  /** How many of its entries are left out, because a pack before it has their ids. */
  readonly withheld: number;
}

/** An entity with the pack that knows it. */
export interface KnownEntity {
  readonly entity: PackEntity;
  readonly pack: Pack;
  readonly origin: PackOrigin;
}

/** What is known about the world, as the analysis and the cards use it. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  /** Those of `packs` that did not come with Sidelight. */
  readonly added: readonly FittedPack[];
  readonly names: NameIndex;
  readonly law: LawPack;
  /** `null`: no pack knows this id. */
  entity(id: string): KnownEntity | null;
}
