import type { PackFolder } from '../knowledge/load-knowledge.ts';
import { browser } from './browser.ts';

/** A folder of the package: its files as they were built. */
export function packagedFolder(folder: string): PackFolder {
  const open = (file: string) => fetch(browser.runtime.getURL(`${folder}/${file}`));
  const utf8 = new TextDecoder();
  return {
    text: async (file) => (await open(file)).text(),
    bytes: async (file) => new Uint8Array(await (await open(file)).arrayBuffer()),
    decode: (bytes) => utf8.decode(bytes),
  };
}
