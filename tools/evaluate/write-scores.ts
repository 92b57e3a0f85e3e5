import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps/run-step.ts';

const DOCUMENT = join(ROOT, 'docs', 'scores.md');

/** Puts a new table in place of the one of this name in `docs/scores.md`. Throws when the document has no place marked for it. */
export function writeScores(name: string, table: string): void {
  const [beginning, ending] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const document = readFileSync(DOCUMENT, 'utf8');
  const begin = document.indexOf(beginning);
  const end = document.indexOf(ending);
  if (begin < 0 || end < begin) throw new Error(`docs/scores.md has no lines ${beginning} and ${ending}.`);
  writeFileSync(DOCUMENT, `${document.slice(0, begin + beginning.length)}\n${table}\n${document.slice(end)}`);
}
