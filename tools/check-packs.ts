import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEGAL_RULES } from '../analysis/law/rules/legal-rules.ts';
import { parseLawPack } from '../knowledge/law/law-pack.ts';
import { LAW_FILE } from '../knowledge/load-knowledge.ts';
import { checkOwnPack } from './packs/check-own-pack.ts';
import { checkPacks } from './packs/check-pack-files.ts';
import { ruleFaults } from './packs/rule-faults.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'packs');
const own = process.argv.slice(2);
const faults = own.length > 0 ? (await Promise.all(own.map(ownFaults))).flat() : shippedFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else if (own.length === 0) console.log('Packs: all well.');

function shippedFaults(): string[] {
  const readPack = (file: string) => readFileSync(join(folder, file), 'utf8');
  const found = checkPacks(readPack);
  return found.length > 0 ? found : ruleFaults(parseLawPack(JSON.parse(readPack(LAW_FILE))), LEGAL_RULES);
}

async function ownFaults(path: string): Promise<string[]> {
  if (!existsSync(path)) return [`${path}: there is no such file`];
  const { pack, faults } = await checkOwnPack({
    size: statSync(path).size,
    arrayBuffer: async () => new Uint8Array(readFileSync(path)).buffer,
  });
  if (pack === null) return faults.map((fault) => `${path}: ${fault}`);
  console.log(`${path}: all well. “${pack.title}”, ${pack.version}, ${pack.entries} entries.`);
  return [];
}
