import type { Firmness } from '../explanation.ts';
import type { Claim, ClaimScope, Reading } from '../reading.ts';
import { quoteOf } from './quote.ts';

const EFFECTS: Readonly<Record<ClaimScope['kind'], string>> = {
  hedge: 'not given as certain',
  negation: 'said not to be so',
  future: 'still to come',
  duty: 'what ought to be, not what is',
};

/**
 * How firmly a claim is put, with the words of the article it rests on. A denial by the speaker outweighs caution, caution outweighs
 * a forecast, and what is only said not to be so comes last before plain statement.
 */
export function firmnessOf(reading: Reading, claim: Claim): Firmness {
  const scopes = claim.scopes
    .filter((scope, at, all) => !isForbidding(scope, all[at - 1]))
    .map(({ kind, cue, scope }) => ({
      cue: quoteOf(reading, cue),
      effect: EFFECTS[kind],
      scope: quoteOf(reading, scope),
    }));
  return { ...labelOf(reading, claim), scopes };
}

/** "must not": what is forbidden is not said not to be so. */
function isForbidding({ kind, cue }: ClaimScope, before: ClaimScope | undefined): boolean {
  return (
    kind === 'negation' &&
    before?.kind === 'duty' &&
    before.cue.block === cue.block &&
    cue.start - before.cue.end <= 1
  );
}

function labelOf(reading: Reading, claim: Claim): Pick<Firmness, 'label' | 'words'> {
  const attribution = claim.attribution === null ? undefined : reading.attributions[claim.attribution];
  const quotes = (spans: Claim['hedges']) => spans.map((span) => quoteOf(reading, span));
  if (attribution?.denies) return { label: 'Denied', words: quotes(attribution.cue) };
  if (claim.hedges.length > 0) return { label: 'Put with caution', words: quotes(claim.hedges) };
  if (claim.kind === 'prediction') return { label: 'A plan or forecast', words: [] };
  if (claim.negations.length > 0)
    return { label: 'Says that something is not so', words: quotes(claim.negations) };
  return { label: 'Stated as fact', words: [] };
}
