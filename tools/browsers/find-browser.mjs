import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser usually is: names to look for on the PATH, then whole paths. */
const USUAL_PLACES = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Oldest major version the extension runs in, as in the manifest. */
export const OLDEST_VERSION = { chromium: 125, firefox: 142 };

/** Path of an installed browser of this kind, `'chromium'` (Chrome counts) or `'firefox'`; `null` when none is new enough. */
export function findBrowser(kind) {
  const { commands, paths } = USUAL_PLACES[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find((path) => isExecutable(path) && isNewEnough(kind, path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isNewEnough(kind, path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/(\d+)\.\d+/.exec(answer.stdout ?? '')?.[1]);
  return major >= OLDEST_VERSION[kind];
}
