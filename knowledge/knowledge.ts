import type { Gazetteer } from './gazetteer/gazetteer.ts';
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

/** What a card says of the pack its facts come from. */
export type PackHead = Pick<Pack, 'id' | 'title' | 'version' | 'sources'>;

/** An entity with the pack that knows it. */
export interface KnownEntity {
  readonly entity: PackEntity;
  readonly pack: PackHead;
  readonly origin: PackOrigin;
}

/** What is known about the world, as the analysis and the cards use it. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  /** Those of `packs` that did not come with Sidelight. */
  readonly added: readonly FittedPack[];
  /** The names of the packs' entities: found wherever they stand in a text. */
  readonly names: NameIndex;
  /** Many more names, asked about what was found in a text by other means. */
  readonly gazetteer: Gazetteer;
  readonly law: LawPack;
  /** Id of the state or territory with this ISO 3166 alpha-2 code; `null` when no pack has it. */
  state(code: string): string | null;
  /** `null`: neither a pack nor the gazetteer knows this id. */
  entity(id: string): KnownEntity | null;
}
