import type { AddedPack, Knowledge, PackHead } from './knowledge.ts';
import type { Pack } from './pack.ts';

/** What a list of packs says of one. */
export interface PackLine {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** `null` for a part of the gazetteer, which is not counted apart. */
  readonly entries: number | null;
  readonly sources: readonly {
    readonly label: string;
    /** `null`: written for the pack, with no page of its own. */
    readonly url: string | null;
    readonly licence: string;
    readonly date: string;
  }[];
}

/** A pack that is in use, but did not come with Sidelight. */
export interface AddedPackLine extends PackLine {
  readonly origin: AddedPack['origin'];
  /** How many of its entries are left out, because another pack has them. */
  readonly withheld: number;
}

/** A pack that was added and is not in use. */
export interface LeftOutPack {
  /** `null` where it is not known, as for a pack of an administrator that cannot be read. */
  readonly id: string | null;
  readonly title: string;
  readonly origin: AddedPack['origin'];
  readonly reason: string;
}

/** Why the packs a reader added cannot be kept or read: no store at all, no room in it, or another failure of the browser. */
export type StoreTrouble = 'missing' | 'full' | 'failed';

/** What there is beside the shipped packs. */
export interface AddedPacks {
  readonly packs: readonly AddedPack[];
  readonly leftOut: readonly LeftOutPack[];
  /** `null`: the store of the reader's packs could be read. */
  readonly trouble: StoreTrouble | null;
}

/** All packs, as the options show them. */
export interface PackList {
  readonly shipped: readonly PackLine[];
  /** The pack of the law, with the topics it has in place of entries. */
  readonly law: { readonly title: string; readonly version: string; readonly topics: number };
  readonly added: readonly AddedPackLine[];
  readonly leftOut: readonly LeftOutPack[];
  readonly trouble: StoreTrouble | null;
}

/** What a list says of this pack. */
export function packLine({ id, title, version, entities, sources }: PackHead & Partial<Pack>): PackLine {
  return {
    id,
    title,
    version,
    entries: entities?.length ?? null,
    sources: sources.map(({ label, url, licence, date }) => ({ label, url: url ?? null, licence, date })),
  };
}

/** The packs in use, and those of `added` that are not. */
export function listPacks(
  { packs, added, law, gazetteer }: Knowledge,
  { leftOut, trouble }: AddedPacks,
): PackList {
  return {
    shipped: [...packs.slice(0, packs.length - added.length), ...gazetteer.packs].map(packLine),
    law: { title: law.title, version: law.version, topics: law.topics.length },
    added: added.map(({ pack, origin, withheld }) => ({ ...packLine(pack), origin, withheld })),
    leftOut,
    trouble,
  };
}
