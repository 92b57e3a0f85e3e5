import type { FindingRef } from '../analysis/reading.ts';

/** True when both point at the same finding; `null` points at none. */
export function isSameFinding(one: FindingRef | null, other: FindingRef): boolean {
  return one !== null && one.kind === other.kind && one.index === other.index;
}
