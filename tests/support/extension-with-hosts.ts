import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension. */
export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * A copy of a built extension that has the hosts from the start. Nobody can answer Chromium's question for a permission in a test, so there the
 * browser's yes is in the manifest; the reader's own yes, which is needed as well, is still to be given.
 */
export function extensionWithHosts(built: string, hosts: readonly string[]): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-extension-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
