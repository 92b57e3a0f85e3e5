import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ENTITY_FILES, LAW_FILE, parseCheckedPack } from '../knowledge/load-knowledge.ts';
import type { Pack } from '../knowledge/pack.ts';
import { packLine } from '../knowledge/pack-list.ts';
import { readPack } from '../knowledge/read-pack.ts';
import type { FileCheck, FileQuestion } from '../platform/check-in-worker.ts';
import { packagedFolder } from '../platform/packaged-folder.ts';
import { readPackFile } from '../platform/read-pack-file.ts';

/** The worker that checks a pack's file, so that the options page does not stand still meanwhile. Answers `null` when it fails. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<FileQuestion>) => {
    checkFile(data).then(postMessage, (error: unknown) => {
      console.error('Sidelight: check-pack', error);
      postMessage(null);
    });
  });
});

async function checkFile({ file, added }: FileQuestion): Promise<FileCheck> {
  const read = await readPackFile(file);
  if (!read.ok) return read;
  const check = readPack(read.text, { shipped: await shippedPacks(), added: readable(added) });
  return check.ok ? { ok: true, pack: packLine(check.pack), text: read.text } : check;
}

async function shippedPacks(): Promise<Pack[]> {
  const folder = packagedFolder('packs');
  const law = JSON.parse(await folder.text(LAW_FILE)) as Pick<Pack, 'format' | 'id' | 'title' | 'version'>;
  const packs = ENTITY_FILES.map(async (file) => parseCheckedPack(file, await folder.text(file)));
  // Of the law pack only the name is taken: its entries are no entities.
  const { format, id, title, version } = law;
  return [{ format, id, title, version, sources: [], entities: [] }, ...(await Promise.all(packs))];
}

/** A stored pack that is broken takes no id and no title. */
function readable(texts: readonly string[]): Pack[] {
  return texts.flatMap((text) => {
    try {
      return [parseCheckedPack('stored', text)];
    } catch {
      return [];
    }
  });
}
