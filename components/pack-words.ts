import type { PackLine, StoreTrouble } from '../knowledge/pack-list.ts';
import { dateWords } from './date-words.ts';

const STORE_TROUBLES: Record<StoreTrouble, string> = {
  missing:
    'Your browser gives Sidelight no place to keep packs: its storage (IndexedDB) is missing, switched off or blocked.',
  full: 'There is no room left in the browser’s storage. Free some space on this device, or remove a pack.',
  failed: 'The browser’s storage did not answer as it should. Starting the browser anew may help.',
};

/** What is wrong with the store, and that the rest works. `title` is the pack that was to be kept; `null` when it was none. */
export function storeTroubleWords(trouble: StoreTrouble, title: string | null): string {
  const what = title === null ? '' : `“${title}”: nothing was changed. `;
  return `${what}${STORE_TROUBLES[trouble]} The packs that come with Sidelight work as always.`;
}

/** Version and size of a pack in a few words: "3 March 2026, 1,350 entries". */
export function packSizeWords({ version, entries }: Pick<PackLine, 'version' | 'entries'>): string {
  if (entries === null) return dateWords(version);
  const count = entries === 1 ? '1 entry' : `${entries.toLocaleString('en')} entries`;
  return `${dateWords(version)}, ${count}`;
}
