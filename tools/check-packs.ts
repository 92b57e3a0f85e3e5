import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEGAL_RULES } from '../analysis/law/rules/legal-rules.ts';
import { parseLawPack } from '../knowledge/law/law-pack.ts';
import { LAW_FILE } from '../knowledge/load-knowledge.ts';
import { checkPacks } from './packs/check-pack-files.ts';
import { ruleFaults } from './packs/rule-faults.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'packs');
const readPack = (file: string) => readFileSync(join(folder, file), 'utf8');
const faults = checkPacks(readPack);
if (faults.length === 0)
  faults.push(...ruleFaults(parseLawPack(JSON.parse(readPack(LAW_FILE))), LEGAL_RULES));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('Packs: all well.');
