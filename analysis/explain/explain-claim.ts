import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ClaimExplanation } from '../explanation.ts';
import type { Reading } from '../reading.ts';
import { topicsHere } from './also-here.ts';
import { chainLinks } from './chain-links.ts';
import { chainOf } from './chain-of-claim.ts';
import { CLAIM_KIND_LABELS } from './claim-kind-labels.ts';
import { firmnessOf } from './firmness.ts';
import { notSaid } from './not-said.ts';
import { quantityInWords } from './quantity-in-words.ts';
import { quoteOf } from './quote.ts';
import { timeInWords } from './time-in-words.ts';

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
      plain: quantityInWords(quantity, (span) => quoteOf(reading, span).text),
    })),
    // "2024" means 2024: only what the words do not say themselves is worth a line.
    times: claim.times
      .map((time) => ({ quote: quoteOf(reading, time.span), plain: timeInWords(time) }))
      .filter(({ quote, plain }) => quote.text !== plain),
    chain: chainLinks(chainOf(reading, claim), reading, knowledge),
    firmness: firmnessOf(reading, claim),
    notSaid: notSaid(reading, claim),
    alsoHere: topicsHere(reading, claim.span, knowledge),
    because: claim.because,
  };
}
