import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GAZETTEER_FILE } from '../knowledge/gazetteer/gazetteer.ts';
import { LAW_FILE } from '../knowledge/load-knowledge.ts';
import type { Pack } from '../knowledge/pack.ts';
import { sharedFolder } from './evaluate/shared-corpora.ts';
import { buildConflictPacks } from './packs/build-conflict-packs.ts';
import { buildLawPack, formatLawPack } from './packs/build-law-pack.ts';
import { buildWeaponsPack } from './packs/build-weapons-pack.ts';
import { buildWorldPack } from './packs/build-world-pack.ts';
import { formatPack } from './packs/format-pack.ts';
import { buildGazetteer } from './packs/gazetteer/build-gazetteer.ts';

const folder = join(import.meta.dirname, '..', 'assets', 'packs');

function write(file: string, content: string | Uint8Array, what: string): void {
  writeFileSync(join(folder, file), content);
  console.log(`${file}: ${what}, ${Math.ceil(Buffer.byteLength(content) / 1024)} kB`);
}

function writeEntities(pack: Pack): void {
  write(`${pack.id}.json`, formatPack(pack), `${pack.entities.length} entries`);
}

const packs = [buildWorldPack(), ...buildConflictPacks(), buildWeaponsPack()];
packs.forEach(writeEntities);
const shared = sharedFolder();
if (shared) {
  const { bytes, counts } = buildGazetteer(
    shared,
    packs.flatMap(({ entities }) => entities),
  );
  write(
    GAZETTEER_FILE,
    bytes,
    `${counts.places} places, ${counts.regions} regions, ${counts.people} people, ${Math.ceil(gzipSync(bytes).length / 1024)} kB gzipped`,
  );
  const law = buildLawPack(shared);
  write(LAW_FILE, formatLawPack(law), `${law.topics.length} topics, ${law.instruments.length} instruments`);
} else
  console.log(
    `${GAZETTEER_FILE}, ${LAW_FILE}: left as they are, for their raw facts are not on this machine`,
  );
