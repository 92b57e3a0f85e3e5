import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The repository's folder; every step runs in it. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Outcome of one program. */
export interface StepResult {
  readonly ok: boolean;
  readonly stdout: string;
}

/** A program of an installed package, by the path of its script below `node_modules`, as arguments for Node. */
export function packageScript(path: string): string {
  return join(ROOT, 'node_modules', path);
}

/**
 * Runs a Node script with a line that says what is going on and how it ended. What the script printed is shown only when it failed, or
 * all along with `show`.
 */
export async function runStep(title: string, args: readonly string[], show = false): Promise<StepResult> {
  const started = Date.now();
  console.log(`${title} …`);
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let stdout = '';
  let printed = '';
  child.stdout?.on('data', (part: Buffer) => {
    stdout += part;
    printed += part;
  });
  child.stderr?.on('data', (part: Buffer) => {
    printed += part;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ok = code === 0;
  if (!ok) process.stdout.write(printed);
  console.log(`${title}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return { ok, stdout };
}
