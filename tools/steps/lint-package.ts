import { packageScript, runStep } from './run-step.ts';

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** The assignments to `innerHTML` inside Preact and DOMPurify, which nothing of ours can avoid. */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';
const MOST_KNOWN_WARNINGS = 2;

/** Checks a built Firefox package as its store does. False when anything but the known warnings is found; it has been printed. */
export async function lintPackage(folder: string): Promise<boolean> {
  const { stdout } = await runStep('Package linter', [
    ...[packageScript('web-ext/bin/web-ext.js'), 'lint', '--source-dir', folder],
    ...['--output', 'json', '--no-config-discovery'],
  ]);
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as LintReport;
  const strange = report.warnings.filter(({ code }) => code !== KNOWN_WARNING);
  const known = report.warnings.length - strange.length;
  for (const { code, message, file } of [...report.errors, ...strange])
    console.log(`  ${code} ${file ?? ''}: ${message}`);
  console.log(`  ${report.errors.length} errors, ${report.warnings.length} warnings, ${known} of them known`);
  return report.errors.length === 0 && strange.length === 0 && known <= MOST_KNOWN_WARNINGS;
}
