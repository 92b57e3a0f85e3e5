import { markdownTable } from './markdown-table.ts';
import type { ScoreRow } from './score-row.ts';

const HEADINGS = ['Set', 'Metric', 'Score', 'Compared in the same run', 'Note'];

/** The scores as one Markdown table, aligned so that it reads well in a terminal too. */
export function scoresTable(rows: readonly ScoreRow[]): string {
  const cells = rows.map(({ set, metric, score, compared, note }) => [
    set,
    metric,
    inWords(score),
    Object.entries(compared)
      .map(([system, value]) => `${system} ${inWords(value)}`)
      .join(', '),
    note,
  ]);
  return markdownTable(HEADINGS, cells);
}

/** Shares as 0.000, counts whole. */
function inWords(score: number): string {
  return score > 1 ? Math.round(score).toLocaleString('en-US') : score.toFixed(3);
}
