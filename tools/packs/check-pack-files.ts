import { parsePack } from '../../knowledge/check-pack.ts';
import { parseLawPack } from '../../knowledge/law/law-pack.ts';
import { ENTITY_FILES, LAW_FILE } from '../../knowledge/load-knowledge.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { packFaults } from '../../knowledge/pack-faults.ts';
import { lawFaults } from './law-faults.ts';

/** Over this size the add-on stores refuse a file. */
const LARGEST_FILE_BYTES = 5_000_000;

/**
 * What is wrong with the shipped packs: one line each naming file, entry and field; empty when all is well. A file that cannot be read or
 * does not keep to its schema gives its first fault only. `readPack` gives the text of a file of `assets/packs`.
 */
export function checkPacks(readPack: (file: string) => string): string[] {
  const faults: string[] = [];
  const packs: Pack[] = [];
  const check = (file: string, parse: (json: unknown) => void) => {
    try {
      const text = readPack(file);
      if (Buffer.byteLength(text) > LARGEST_FILE_BYTES) faults.push(`${file}: larger than 5 MB`);
      parse(JSON.parse(text));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push(message.startsWith(file) ? message : `${file}: ${message}`);
    }
  };
  for (const file of ENTITY_FILES) check(file, (json) => packs.push(parsePack(file, json)));
  check(LAW_FILE, (json) => {
    const law = parseLawPack(json);
    for (const fault of lawFaults(law)) faults.push(`${LAW_FILE}: ${fault}`);
    const known = new Set(packs.flatMap(({ entities }) => entities.map(({ id }) => id)));
    for (const { id, entity } of law.decisions)
      if (entity !== null && !known.has(entity))
        faults.push(`${LAW_FILE}: decision ${id}: entity: ${entity} is in none of the packs`);
  });
  // A pack that fell out would make every fact that points into it look broken.
  return faults.length > 0 ? faults : packFaults(packs);
}
