import type { Overview } from '../analysis/explanation.ts';
import type { FindingRef, Reading } from '../analysis/reading.ts';

/** The finding that the panel has a row for: every mention of a name leads to that name's one row. */
export function rowOfFinding(reading: Reading, overview: Overview, finding: FindingRef): FindingRef {
  if (finding.kind !== 'name') return finding;
  const entity = reading.mentions[finding.index]?.entity;
  const row = overview.names.find((name) => reading.mentions[name.mention]?.entity === entity);
  return row ? { kind: 'name', index: row.mention } : finding;
}

/** True when the reading has this finding. A card opened before the page was read anew may ask for one it has not. */
export function hasFinding(reading: Reading, finding: FindingRef): boolean {
  const found = { name: reading.mentions, claim: reading.claims, law: reading.law }[finding.kind];
  return finding.index < found.length;
}
