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
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

/** Shares as 0.000, counts whole. */
function inWords(score: number): string {
  return score > 1 ? Math.round(score).toLocaleString('en-US') : score.toFixed(3);
}
