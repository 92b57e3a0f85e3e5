import type { PackFault } from '../knowledge/pack-fault.ts';

/** Larger files are refused without being read. The add-on stores refuse a packaged file above this too. */
export const MOST_PACK_BYTES = 5_000_000;

/** The text of a pack's file, or why there is none. */
export type PackText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** The part of a file that is used. */
export interface PackFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The text of a file that is to be a pack: not too large, readable, and UTF-8 throughout. A byte order mark is left off. */
export async function readPackFile(file: PackFile): Promise<PackText> {
  if (file.size === 0) return refused('is empty');
  if (file.size > MOST_PACK_BYTES)
    return refused(`is ${megabytes(file.size)} MB; a pack may have ${megabytes(MOST_PACK_BYTES)} MB at most`);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('could not be read; it may have been moved or changed meanwhile');
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('is not UTF-8 text');
  }
}

/** With one digit, rounded up, so that no refused size reads like an allowed one. */
function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString('en');
}

function refused(reason: string): PackText {
  return { ok: false, faults: [{ entry: null, field: 'the file', reason }] };
}
