import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPacks } from './packs/check-pack-files.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'packs');
const faults = checkPacks((file) => readFileSync(join(folder, file), 'utf8'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('Packs: all well.');
