import type { Quantity } from '../quantity.ts';
import type { ClaimKind } from '../reading.ts';
import { isAdverb } from '../text/closed-classes.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { ClaimPhrase } from './claim-phrases.ts';
import type { PhraseHits } from './phrase-hits.ts';

const IDENTITY = /^(?:is|are|was|were|means|remains)$/;
/** From here on a plain count is the point of a sentence rather than a detail of it. */
const LARGE = 30;

/** What the kind of a claim is told from. */
export interface KindClues {
  readonly quantities: readonly Quantity[];
  readonly phrases: PhraseHits<ClaimPhrase>;
  /** True when somebody is named as saying it. */
  readonly attributed: boolean;
}

/** The kind of a claim, from its words and numbers. */
export function claimKind(
  text: SegmentedText,
  range: TokenRange,
  { quantities, phrases, attributed }: KindClues,
): ClaimKind {
  const has = (name: ClaimPhrase) => phrases.has(name, range);
  const legal = phrases.within('legal', range).filter(({ end }) => !isUnknown(text, end)).length;
  const figure = quantities.some(isPoint);
  const predicts = has('prediction');
  const accuses = has('accusation');
  const acts = has('event');
  if (legal >= 2 && !acts && !figure) return 'legal';
  if (accuses && attributed && !figure) return 'accusation';
  if (legal >= 1 && !acts && !figure && !predicts) return 'legal';
  if (figure && !predicts)
    return has('comparison') && !quantities.some(({ unit }) => unit === '%') ? 'comparison' : 'statistic';
  if (has('comparison')) return 'comparison';
  if (has('causal')) return 'causal';
  if (predicts) return 'prediction';
  if (accuses) return 'accusation';
  return isIdentity(text, range) ? 'identity' : 'event';
}

/** "Could not be independently verified" says what nobody knows, not what the law forbids. */
function isUnknown(text: SegmentedText, at: number): boolean {
  const before = text.tokens[at - 1]?.lower;
  const verb = isAdverb(text.tokens[at]?.lower ?? '') ? at + 1 : at;
  return (
    before === 'be' &&
    /^(?:verified|confirmed|corroborated|authenticated|established|determined|identified|reached|contacted|known|found|seen|heard)$/.test(
      text.tokens[verb]?.lower ?? '',
    )
  );
}

/** True for a share, a sum, a hedged or a large number; "four people" is a detail. */
function isPoint({ unit, low, high, approximator }: Quantity): boolean {
  if (unit === '%' || /^[A-Z]{3}$/.test(unit)) return true;
  if (approximator !== null && approximator !== 'some') return true;
  if (high === null) return (low ?? 0) >= 1e4;
  return high >= LARGE;
}

/** "X is a …" within the first words of the claim. */
function isIdentity(text: SegmentedText, { first, end }: TokenRange): boolean {
  for (let at = first + 1; at < Math.min(end, first + 8); at++)
    if (
      IDENTITY.test(text.tokens[at]?.lower ?? '') &&
      /^(?:a|an|the)$/.test(text.tokens[at + 1]?.lower ?? '')
    )
      return true;
  return false;
}
