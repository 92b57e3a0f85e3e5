import type { Claim, Reading } from '../reading.ts';
import { chainOf } from './explain-claim.ts';

const FRACTION_UNITS = new Set(['%']);

/** What the article does not say about a claim, each a plain sentence; only what can be read off its words, else empty. */
export function notSaid(reading: Reading, claim: Claim): string[] {
  const sentences: string[] = [];
  const chain = chainOf(reading, claim);
  const origin = chain[0];
  const shares = claim.quantities.filter(({ unit }) => FRACTION_UNITS.has(unit));
  if (shares.length > 0 && shares.length === claim.quantities.length)
    sentences.push('The claim gives a share and no absolute number.');
  if (origin?.kind === 'publisher') sentences.push('The article names no source for this here.');
  if (origin?.kind === 'unknown') sentences.push('The article does not say who this comes from.');
  if (origin?.kind === 'described') sentences.push('The article does not name the source it describes.');
  return sentences;
}
