import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps/run-step.ts';

const DOCUMENT = join(ROOT, 'docs', 'scores.md');
const BEGIN = '<!-- scores: begin -->';
const END = '<!-- scores: end -->';

/** Puts a new table in place of the one in `docs/scores.md`. Throws when the document has no place marked for it. */
export function writeScores(table: string): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`docs/scores.md has no lines ${BEGIN} and ${END}.`);
  writeFileSync(DOCUMENT, `${document.slice(0, begin + BEGIN.length)}\n${table}\n${document.slice(end)}`);
}
