import { join } from 'node:path';
import type { BrowserKind } from '../browsers/find-browser.mjs';
import { packageScript, ROOT, runStep } from './run-step.ts';

const WXT = packageScript('wxt/bin/wxt.mjs');
/** What the build tool calls the browsers. */
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;
const NAMES = { chromium: 'Chrome', firefox: 'Firefox' } as const;

/** Where the built extension for a browser lies, unpacked. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', `${TARGETS[kind]}-mv3`);
}

/** Builds the extension as it is shipped. False when it failed; the reasons have been printed. */
export async function buildExtension(kind: BrowserKind): Promise<boolean> {
  return (await runStep(`Building for ${NAMES[kind]}`, [WXT, 'build', '-b', TARGETS[kind]])).ok;
}

/** Builds the extension as it is shipped and packs it into a zip. False when it failed; the reasons have been printed. */
export async function packExtension(kind: BrowserKind): Promise<boolean> {
  return (await runStep(`Building and packing for ${NAMES[kind]}`, [WXT, 'zip', '-b', TARGETS[kind]])).ok;
}
