import { GAZETTEER_FILE, openGazetteer } from '../../knowledge/gazetteer/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ENTITY_FILES, LAW_FILE, loadKnowledge, type PackFolder } from '../../knowledge/load-knowledge.ts';
import { createNameIndex } from '../../knowledge/name-index.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { packagedFolder } from '../../platform/packaged-folder.ts';

/** What one load took in the background it ran in, in milliseconds. */
export interface LoadTimes {
  /** To read all files of knowledge out of the package. */
  readonly read: number;
  /** To open the gazetteer once its bytes are there, and to find one name in it. */
  readonly gazetteer: number;
  /** To index the names of the packs once they are parsed. */
  readonly names: number;
  /** To make knowledge of the files once they are read: all of the parsing and, a second time, both indexes. */
  readonly make: number;
}

interface Held {
  sidelightHeld?: Knowledge;
  sidelightProbe?: () => Promise<LoadTimes>;
}

/** Asked from outside, in a background that has just woken. What was loaded is held, so that its memory can be read. */
(globalThis as Held).sidelightProbe = async () => {
  const packaged = packagedFolder('packs');
  const readAt = performance.now();
  const [bytes, ...texts] = await Promise.all([
    packaged.bytes(GAZETTEER_FILE),
    ...[LAW_FILE, ...ENTITY_FILES].map(async (file) => [file, await packaged.text(file)] as const),
  ]);
  const files = new Map(texts);
  const folder: PackFolder = {
    text: async (file) => files.get(file) ?? '',
    bytes: async () => bytes,
    decode: packaged.decode,
  };
  // Each part once and cold: the gazetteer and the names before the whole, which then does them again.
  const gazetteerAt = performance.now();
  openGazetteer(bytes, packaged.decode).named('Springfield');
  const parseAt = performance.now();
  const packs = ENTITY_FILES.map((file) => JSON.parse(files.get(file) ?? '') as Pack);
  const namesAt = performance.now();
  createNameIndex(packs);
  const makeAt = performance.now();
  (globalThis as Held).sidelightHeld = await loadKnowledge(folder);
  const endAt = performance.now();
  return {
    read: gazetteerAt - readAt,
    gazetteer: parseAt - gazetteerAt,
    names: makeAt - namesAt,
    make: endAt - makeAt,
  };
};
