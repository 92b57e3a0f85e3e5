import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Explanation } from '../explanation.ts';
import type { FindingRef, Reading } from '../reading.ts';
import { explainClaim } from './explain-claim.ts';
import { explainLaw } from './explain-law.ts';
import { explainName } from './explain-name.ts';

/** What the card shows for a finding. Throws a RangeError when the reading has no such finding. */
export function explain(reading: Reading, finding: FindingRef, knowledge: Knowledge): Explanation {
  switch (finding.kind) {
    case 'name':
      return explainName(reading, finding.index, knowledge);
    case 'claim':
      return explainClaim(reading, finding.index, knowledge);
    case 'law':
      return explainLaw(reading, finding.index, knowledge);
  }
}
