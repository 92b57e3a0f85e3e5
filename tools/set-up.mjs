// Runs before anything is installed, so it is plain JavaScript and needs nothing but Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, OLDEST_VERSION } from './browsers/find-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
/** How often a step that says nothing of itself shows that it is still at work. */
const HEARTBEAT_MS = 10_000;

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const BROWSER_NAMES = {
  chromium: `Chrome or Chromium ${OLDEST_VERSION.chromium} or newer (https://www.google.com/chrome/, or your system's package "chromium")`,
  firefox: `Firefox ${OLDEST_VERSION.firefox} or newer (https://www.mozilla.org/firefox/, or your system's package "firefox" or "firefox-esr")`,
};

const [command, ...rest] = process.argv.slice(2);
if (command !== 'start' && command !== 'test') stop('usage: node tools/set-up.mjs start|test');

requireNode();
await installPackages();
if (command === 'test') await requireBrowsers(['chromium', 'firefox']);
else if (rest.includes('--firefox')) await requireBrowsers(['firefox']);
else await requireOneBrowser();
process.exitCode = await run(process.execPath, [
  join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
  join(ROOT, 'tools', `${command}.ts`),
  ...rest,
]);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. https://nodejs.org/ has it.`,
  );
}

async function installPackages() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const code = await step('Installing packages (npm ci)', program, [
    ...first,
    'ci',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) stop('npm ci failed; its message stands above.');
}

/** True when what npm noted after its last install is what the lock file asks for. Packages of other platforms are optional. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const same = (path) => has[path]?.version === wants[path].version;
  return Object.keys(wants).every(
    (path) => path === '' || same(path) || (wants[path].optional && !has[path]),
  );
}

async function requireBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0 && canUseApt()) await installByApt(missing);
  const still = kinds.filter((kind) => findBrowser(kind) === null);
  if (still.length === 0) return;
  stop(
    `Not found on this computer: ${still.map((kind) => BROWSER_NAMES[kind]).join('; and ')}. Please install and try again.`,
  );
}

async function requireOneBrowser() {
  if (findBrowser('chromium') || findBrowser('firefox')) return;
  if (canUseApt()) return requireBrowsers(['chromium']);
  stop(
    `No browser was found. Please install ${BROWSER_NAMES.chromium}, or ${BROWSER_NAMES.firefox}, and try again.`,
  );
}

function canUseApt() {
  const isDebian =
    existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

async function installByApt(kinds) {
  const packages = kinds.map((kind) => DEBIAN_PACKAGES[kind]);
  await step('Updating the package lists (apt-get update)', 'apt-get', ['update', '-q']);
  await step(`Installing ${packages.join(' and ')} (apt-get install)`, 'apt-get', [
    'install',
    '-y',
    '-q',
    '--no-install-recommends',
    ...packages,
  ]);
}

async function step(title, program, args) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${title} …`);
  const heartbeat = setInterval(() => console.log(`  … ${seconds()} s`), HEARTBEAT_MS);
  const code = await run(program, args);
  clearInterval(heartbeat);
  console.log(`${title}: ${code === 0 ? 'done' : 'failed'} after ${seconds()} s`);
  return code;
}

/** Runs a program with this terminal; resolves to its exit code, 1 when it could not be run or was ended by a signal. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
