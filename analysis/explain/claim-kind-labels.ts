import type { ClaimKind } from '../reading.ts';

/** The kinds of claim in plain words, as cards and lists show them. */
export const CLAIM_KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  statistic: 'A figure',
  event: 'An event',
  accusation: 'An accusation',
  legal: 'A statement about the law',
  causal: 'A cause and its effect',
  comparison: 'A comparison',
  prediction: 'A plan or forecast',
  identity: 'What somebody or something is',
};
