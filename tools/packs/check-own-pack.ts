import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../../knowledge/check-pack.ts';
import { ENTITY_FILES } from '../../knowledge/load-knowledge.ts';
import { faultLine } from '../../knowledge/pack-fault.ts';
import { type PackLine, packLine } from '../../knowledge/pack-list.ts';
import { readPack } from '../../knowledge/read-pack.ts';
import { type PackFile, readPackFile } from '../../platform/read-pack-file.ts';

const PACKS = join(import.meta.dirname, '..', '..', 'assets', 'packs');

/** A file's pack, or what is wrong with it in the words of the import, one line each. */
export type OwnPackCheck =
  | { readonly pack: PackLine; readonly faults: null }
  | { readonly pack: null; readonly faults: readonly string[] };

/** Checks a file as the options do when it is imported: the same limits, the same checks, the same words. */
export async function checkOwnPack(file: PackFile): Promise<OwnPackCheck> {
  const read = await readPackFile(file);
  if (!read.ok) return { pack: null, faults: read.faults.map(faultLine) };
  const shipped = ENTITY_FILES.map((name) =>
    parsePack(name, JSON.parse(readFileSync(join(PACKS, name), 'utf8'))),
  );
  const check = readPack(read.text, { shipped, added: [] });
  return check.ok
    ? { pack: packLine(check.pack), faults: null }
    : { pack: null, faults: check.faults.map(faultLine) };
}
