import { buildExtension, builtExtension } from './steps/build-extension.ts';
import { lintPackage } from './steps/lint-package.ts';
import { packageScript, runStep } from './steps/run-step.ts';

const script = (title: string, path: string, ...args: string[]) =>
  runStep(title, [packageScript(path), ...args]).then(({ ok }) => ok);
const TSX = 'tsx/dist/cli.mjs';

const results = [
  await script('Format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  await script('Types', 'typescript/bin/tsc', '-p', 'tsconfig.json'),
  await script('Purity of the analysis', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'),
  await script('Project rules', 'vitest/vitest.mjs', 'run', 'tests/project-rules.test.ts'),
  await script('Unused code', 'knip/bin/knip.js'),
  await script('Knowledge packs', TSX, 'tools/check-packs.ts'),
  await lintFirefoxPackage(),
];

const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;

async function lintFirefoxPackage(): Promise<boolean> {
  return (await buildExtension('firefox')) && lintPackage(builtExtension('firefox'));
}
