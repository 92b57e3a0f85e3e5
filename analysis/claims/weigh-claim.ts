import type { Quantity } from '../quantity.ts';
import type { Attribution, ClaimKind } from '../reading.ts';
import type { ClaimCandidate } from './claim-candidates.ts';
import type { ClaimPhrase } from './claim-phrases.ts';
import type { ClauseWords } from './clause-words.ts';
import type { PhraseHits } from './phrase-hits.ts';

/** What a candidate is weighed by. */
export interface ClaimEvidence {
  readonly candidate: ClaimCandidate;
  /** Check-worthiness of its sentence, 0 to 1. */
  readonly worth: number;
  readonly kind: ClaimKind;
  /** `undefined`: the article's own voice. */
  readonly attribution: Attribution | undefined;
  readonly quantities: readonly Quantity[];
  readonly isNegated: boolean;
  readonly isHedged: boolean;
}

/**
 * What speaks for and against showing a candidate beyond the check-worthiness of its sentence, which in the news is high for most; in
 * log-odds. Fitted on each half of the project's articles and tried on the other; signs that did not help both were left out.
 */
const WEIGHTS = {
  base: -1.3,
  /** For each unit of the sentence's own log-odds. */
  worth: 0.3,
  content: 0.5,
  act: -0.1,
  rest: -0.3,
  /** A whole utterance in quotation marks is colour more often than a report. */
  direct: -0.5,
  accusation: 0.4,
  legal: 0.6,
  statistic: 0.3,
  comparison: 0.6,
  prediction: 0.6,
  legalWords: 0.7,
  accusingWords: 0.5,
  figures: 0.6,
  largeFigures: 0.7,
  negated: 0.2,
  hedged: 0.4,
  /** What opens an article is what it is about. */
  opening: 0.5,
  /** What somebody lived through or holds is nobody's to check. */
  firstPerson: -0.3,
  we: -0.6,
  you: -0.2,
  opinion: -0.2,
  /** "declined to comment" */
  silence: -0.4,
  verbless: -0.2,
  short: -0.5,
  long: 0.9,
} as const;

const OPENING_SENTENCES = 2;
const SHORT_WORDS = 7;
const LONG_WORDS = 24;
/** From here on a plain count is a figure to check rather than "four people". */
const LARGE = 100;
/** Check-worthiness closer to 0 or 1 says nothing more about news. */
const NEAR_CERTAIN = 0.99;

/** 0 to 1: how much a candidate is a claim a reader would want to see and check. */
export function weighClaim(
  { candidate, worth, kind, attribution, quantities, isNegated, isHedged }: ClaimEvidence,
  phrases: PhraseHits<ClaimPhrase>,
  words: ClauseWords,
): number {
  const { range, part, sentence } = candidate;
  const clipped = Math.min(NEAR_CERTAIN, Math.max(1 - NEAR_CERTAIN, worth));
  const size = words.countWords(range);
  let odds = WEIGHTS.base + WEIGHTS.worth * Math.log(clipped / (1 - clipped));
  const add = (sign: keyof typeof WEIGHTS, shown: boolean) => {
    if (shown) odds += WEIGHTS[sign];
  };
  const has = (name: ClaimPhrase) => phrases.has(name, range);
  if (part !== 'whole') odds += WEIGHTS[part];
  if (kind in WEIGHTS) odds += WEIGHTS[kind as keyof typeof WEIGHTS];
  add('direct', attribution?.quote === 'direct');
  add('legalWords', has('legal'));
  add('accusingWords', has('accusation'));
  add('figures', quantities.length > 0);
  add('largeFigures', quantities.some(isLarge));
  add('negated', isNegated);
  add('hedged', isHedged);
  add('opening', sentence < OPENING_SENTENCES);
  add('firstPerson', has('firstPerson'));
  add('we', has('we'));
  add('you', has('you'));
  add('opinion', has('opinion'));
  add('silence', has('silence'));
  add('verbless', !words.hasFiniteVerb(range));
  add('short', size < SHORT_WORDS);
  add('long', size > LONG_WORDS);
  return 1 / (1 + Math.exp(-odds));
}

function isLarge({ unit, low, high }: Quantity): boolean {
  return unit === '%' || /^[A-Z]{3}$/.test(unit) || (high ?? low ?? 0) >= LARGE;
}
