import type { PackFolder } from '../knowledge/load-knowledge.ts';

/** A folder of the package: its files as they were built. Works in every context of the extension, workers too, which have no browser API. */
export function packagedFolder(folder: string): PackFolder {
  // Relative to the context's own page or script, which is the package's.
  const open = (file: string) => fetch(`/${folder}/${file}`);
  const utf8 = new TextDecoder();
  return {
    text: async (file) => (await open(file)).text(),
    bytes: async (file) => new Uint8Array(await (await open(file)).arrayBuffer()),
    decode: (bytes) => utf8.decode(bytes),
  };
}
