import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ClaimExplanation } from '../explanation.ts';
import type { Claim, Link, Reading } from '../reading.ts';
import { chainLinks } from './chain-links.ts';
import { CLAIM_KIND_LABELS } from './claim-kind-labels.ts';
import { firmnessOf } from './firmness.ts';
import { notSaid } from './not-said.ts';
import { quantityInWords } from './quantity-in-words.ts';
import { quoteOf } from './quote.ts';

/** What the claim card shows. Throws a RangeError when the reading has no claim of this index. */
export function explainClaim(reading: Reading, index: number, knowledge: Knowledge): ClaimExplanation {
  const claim = reading.claims[index];
  if (!claim) throw new RangeError(`The reading has no claim ${index}.`);
  const sentence = reading.sentences[claim.sentence];
  return {
    kind: 'claim',
    claim: quoteOf(reading, claim.span),
    sentence: quoteOf(reading, sentence?.span ?? claim.span),
    claimKind: claim.kind,
    kindLabel: CLAIM_KIND_LABELS[claim.kind],
    quantities: claim.quantities.map((quantity) => ({
      quote: quoteOf(reading, quantity.span),
      plain: quantityInWords(quantity),
    })),
    chain: chainLinks(chainOf(reading, claim), reading, knowledge),
    firmness: firmnessOf(reading, claim),
    notSaid: notSaid(reading, claim),
    because: claim.because,
  };
}

/** The links a claim rests on, outermost origin first; the outlet alone when the article says it in its own voice. */
export function chainOf(reading: Reading, claim: Claim): readonly Link[] {
  const attribution = claim.attribution === null ? undefined : reading.attributions[claim.attribution];
  if (attribution) return attribution.chain;
  const { publisher } = reading.meta;
  return [
    { kind: 'publisher', label: publisher === '' ? 'This article' : publisher, entity: null, span: null },
  ];
}
