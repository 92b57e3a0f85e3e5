import { checkPack, type PackCheck } from './check-pack.ts';
import { PACK_LIMITS, type Pack } from './pack.ts';
import { faultOf } from './pack-fault.ts';
import { faultsBeside } from './pack-faults.ts';
import { readJson } from './read-json.ts';

/** The packs that a pack to be read will stand beside. */
export interface Beside {
  /** Those that come with Sidelight: their ids and titles are taken, and facts may point into them. */
  readonly shipped: readonly Pack[];
  /** Those added by the reader or an administrator: their ids and titles are taken, but they may go again. */
  readonly added: readonly Pack[];
}

/**
 * The pack in the text of a file, wholly checked, or what is wrong with it. An added pack with the same id is taken for an earlier version
 * of this one and does not stand in its way. `null` for `beside` checks the pack by itself: what it shares with others is seen when they
 * are put together. Throws nothing, whatever the text.
 */
export function readPack(text: string, beside: Beside | null): PackCheck {
  const json = readJson(text, PACK_LIMITS.depth);
  if (!json.ok) return { ok: false, faults: [faultOf(json.field || 'the file', json.reason)] };
  const check = checkPack(json.value);
  if (!check.ok) return check;
  const { pack } = check;
  const others = beside ? [...beside.shipped, ...beside.added.filter(({ id }) => id !== pack.id)] : [];
  const faults = faultsBeside(pack, others, beside?.shipped ?? null);
  return faults.length > 0 ? { ok: false, faults } : check;
}
