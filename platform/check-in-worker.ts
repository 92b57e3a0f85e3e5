import type { PackFault } from '../knowledge/pack-fault.ts';
import type { PackLine } from '../knowledge/pack-list.ts';
import { browser } from './browser.ts';

/** What the worker is asked: is this file a pack that can stand beside those in these texts and the shipped ones? */
export interface FileQuestion {
  readonly file: File;
  readonly added: readonly string[];
}

/** What came of checking a file. `text` is the file's, to be kept as it is. */
export type FileCheck =
  | { readonly ok: true; readonly pack: PackLine; readonly text: string }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** The largest good pack takes half a second on a slow machine. */
const LONGEST_CHECK_MS = 20_000;

/** Checks a file outside this page, which stays usable however long it takes. Rejects when the worker fails or takes too long. */
export function checkInWorker(question: FileQuestion): Promise<FileCheck> {
  const worker = new Worker(browser.runtime.getURL('check-pack.js'));
  return new Promise<FileCheck>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The check takes too long')), LONGEST_CHECK_MS);
    worker.onmessage = ({ data }: MessageEvent<FileCheck | null>) => {
      clearTimeout(timer);
      if (data === null) reject(new Error('The check failed'));
      else resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
