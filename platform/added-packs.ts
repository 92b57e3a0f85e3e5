import type { PackCheck } from '../knowledge/check-pack.ts';
import type { AddedPack } from '../knowledge/knowledge.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { PackFault } from '../knowledge/pack-fault.ts';
import type { AddedPacks, LeftOutPack } from '../knowledge/pack-list.ts';
import type { PackStore, StoredPack } from './pack-store.ts';

export interface AddedPacksParts {
  readonly store: Pick<PackStore, 'all' | 'noteCheck'>;
  /** What an administrator set, each to be a pack. */
  readonly managed: () => Promise<readonly unknown[]>;
  /** Checks a pack's text wholly, by itself. */
  readonly check: (text: string) => PackCheck;
  /** The pack in a text that this version has checked. Throws when it is not even of a pack's shape. */
  readonly parseChecked: (text: string) => Pack;
  readonly faultLine: (fault: PackFault) => string;
  /** The version of Sidelight that runs. */
  readonly version: string;
}

type Found = { readonly pack: Pack } | { readonly reason: string };

/**
 * The packs that were added: those of an administrator first, then the reader's by id. What is broken is left out with the reason; nothing
 * that is wrong with the store or the packs in it makes this reject.
 */
export async function addedPacks(parts: AddedPacksParts): Promise<AddedPacks> {
  const [managed, stored] = await Promise.all([parts.managed(), parts.store.all()]);
  const packs: AddedPack[] = [];
  const leftOut: LeftOutPack[] = [];
  for (const [at, json] of managed.entries()) {
    const found = checked(JSON.stringify(json) ?? '', parts);
    if ('pack' in found && packs.every(({ pack }) => pack.id !== found.pack.id))
      packs.push({ pack: found.pack, origin: 'administrator' });
    else {
      const reason = 'pack' in found ? 'set twice' : found.reason;
      leftOut.push({ id: null, title: `Pack number ${at + 1}`, origin: 'administrator', reason });
    }
  }
  for (const kept of stored.ok ? stored.value : []) {
    const found = packs.some(({ pack }) => pack.id === kept.id)
      ? { reason: 'your administrator has set a pack with the same id' }
      : readStored(kept, parts);
    if ('pack' in found) packs.push({ pack: found.pack, origin: 'reader' });
    else leftOut.push({ id: kept.id, title: kept.title, origin: 'reader', reason: found.reason });
  }
  return { packs, leftOut, trouble: stored.ok ? null : stored.trouble };
}

/** A large pack takes as long to check as everything else together; the background wakes for nearly every click. */
function readStored(kept: StoredPack, parts: AddedPacksParts): Found {
  if (kept.checkedBy === parts.version) {
    try {
      return { pack: parts.parseChecked(kept.text) };
    } catch {
      return { reason: 'the stored pack is damaged' };
    }
  }
  const found = checked(kept.text, parts);
  // Not waited for: when it fails, the next one to wake checks again.
  if ('pack' in found) void parts.store.noteCheck({ ...kept, checkedBy: parts.version });
  return found;
}

function checked(text: string, { check, faultLine }: AddedPacksParts): Found {
  const found = check(text);
  return found.ok ? found : { reason: found.faults.slice(0, 1).map(faultLine).join('') };
}
