import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const PROBE = join(import.meta.dirname, 'background-probe.ts');

/** A copy of the built extension whose background also answers how long its knowledge takes to load. */
export async function extensionWithProbe(
  built: string,
): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-probe-'));
  cpSync(built, folder, { recursive: true });
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: PROBE, formats: ['iife'], name: 'probe' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('The probe was not built.');
  appendFileSync(join(folder, 'background.js'), `\n${output.output[0].code}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
