import { describe, expect, it } from 'vitest';
import { claimsHere, topicsHere } from '../../../analysis/explain/also-here.ts';
import type { Claim, LegalFinding, Reading } from '../../../analysis/reading.ts';
import { LAW_ONLY } from '../../support/law-pack.ts';

const TEXT = 'Looters took the grain. The mill burned.';
const span = (start: number, end: number) => ({ block: 0, start, end });
const finding = (topic: string, start: number, end: number) =>
  ({ topic, span: span(start, end) }) as unknown as LegalFinding;
const reading = {
  blocks: [{ kind: 'paragraph', text: TEXT }],
  claims: [{ span: span(0, 22) }, { span: span(24, 40) }] as unknown as Claim[],
  law: [
    finding('pillage-requisition', 0, 23),
    finding('property-destruction', 0, 23),
    finding('pillage-requisition', 8, 20),
    finding('no-such-topic', 0, 23),
    finding('property-destruction', 24, 40),
  ],
} as unknown as Reading;

describe('what else is about the same words', () => {
  it('names each topic once, by its title', () => {
    expect(topicsHere(reading, span(0, 22), LAW_ONLY)).toEqual([
      { finding: { kind: 'law', index: 0 }, label: 'Pillage, looting and requisition of property' },
      { finding: { kind: 'law', index: 1 }, label: 'Wanton destruction or seizure of property' },
    ]);
  });

  it('leaves out the topic the reader is looking at', () => {
    expect(topicsHere(reading, span(0, 23), LAW_ONLY, 0).map(({ finding }) => finding.index)).toEqual([1]);
  });

  it('finds the claims, and none where nothing is claimed', () => {
    expect(claimsHere(reading, span(0, 23))).toEqual([
      { finding: { kind: 'claim', index: 0 }, label: 'Looters took the grain' },
    ]);
    expect(claimsHere(reading, span(23, 24))).toEqual([]);
    expect(topicsHere(reading, span(23, 24), LAW_ONLY)).toEqual([]);
  });
});
