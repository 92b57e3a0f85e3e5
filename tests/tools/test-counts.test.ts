import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testCounts } from '../../tools/steps/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(numPassedTests: number, numFailedTests: number, files: readonly string[]): string {
  const path = join(folder, 'report.json');
  const testResults = files.map((status) => ({ status, assertionResults: [] }));
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  return path;
}

it('counts what passed and what failed', () => {
  expect(testCounts(report(7, 2, ['passed']), false)).toEqual({ passed: 7, failed: 2 });
});

it('counts a file that could not run', () => {
  expect(testCounts(report(7, 0, ['passed', 'failed']), false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a run that ended badly though no test failed', () => {
  expect(testCounts(report(7, 0, ['passed']), false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a run that left no report as a failure', () => {
  expect(testCounts(join(folder, 'nothing.json'), true)).toEqual({ passed: 0, failed: 1 });
});
