import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packExtension } from './steps/build-extension.ts';
import { packageScript, ROOT, runStep } from './steps/run-step.ts';
import { type TestCounts, testCounts } from './steps/test-counts.ts';

const REPORTS = join(ROOT, 'out', 'tests');
mkdirSync(REPORTS, { recursive: true });

const counts: TestCounts[] = [await runTests('Unit and component tests', 'units', [])];
const builds = [await packExtension('chromium'), await packExtension('firefox')];
const built = builds.filter(Boolean).length;
counts.push({ passed: built, failed: builds.length - built });
if (built === builds.length) {
  counts.push(
    await runTests('End-to-end tests in both browsers', 'e2e', ['--config', 'vitest-e2e.config.ts']),
  );
}

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runTests(title: string, name: string, options: readonly string[]): Promise<TestCounts> {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runStep(
    title,
    [packageScript('vitest/vitest.mjs'), 'run', ...options, ...reporters],
    true,
  );
  return testCounts(report, ok);
}
