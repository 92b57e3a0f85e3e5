import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../knowledge/pack.ts';
import { sharedFolder } from './evaluate/shared-corpora.ts';
import { buildLawPack, formatLawPack } from './packs/build-law-pack.ts';
import { buildWarPack } from './packs/build-war-pack.ts';
import { buildWorldPack } from './packs/build-world-pack.ts';
import { formatPack } from './packs/format-pack.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'packs');

function write(file: string, text: string, what: string): void {
  writeFileSync(join(folder, file), text);
  console.log(`${file}: ${what}, ${Math.ceil(Buffer.byteLength(text) / 1024)} kB`);
}

function writeEntities(pack: Pack): void {
  write(`${pack.id}.json`, formatPack(pack), `${pack.entities.length} entries`);
}

writeEntities(buildWorldPack());
writeEntities(buildWarPack());
const shared = sharedFolder();
if (shared) {
  const law = buildLawPack(shared);
  write('law.json', formatLawPack(law), `${law.topics.length} topics, ${law.instruments.length} instruments`);
} else console.log('law.json: left as it is, for its blueprint is not on this machine');
