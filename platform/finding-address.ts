import type { FindingRef } from '../analysis/reading.ts';

/** The card page's address for a finding, inside the package: `card.html#claim-12`. */
export function findingAddress({ kind, index }: FindingRef): string {
  return `card.html#${kind}-${index}`;
}

/** The finding a card page's `location.hash` names; `null` when it names none. */
export function findingFromHash(hash: string): FindingRef | null {
  const [, kind, index] = /^#(name|claim|law)-(\d{1,7})$/.exec(hash) ?? [];
  return kind === undefined ? null : { kind: kind as FindingRef['kind'], index: Number(index) };
}
