import type { Claim, Link, Reading } from '../reading.ts';

/** The links a claim rests on, outermost origin first; the outlet alone when the article says it in its own voice. */
export function chainOf(reading: Reading, claim: Claim): readonly Link[] {
  const attribution = claim.attribution === null ? undefined : reading.attributions[claim.attribution];
  if (attribution) return attribution.chain;
  const { publisher } = reading.meta;
  return [
    { kind: 'publisher', label: publisher === '' ? 'This article' : publisher, entity: null, span: null },
  ];
}
