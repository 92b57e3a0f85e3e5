import type { ClaimKind, Quantity } from '../reading.ts';
import { isAdverb } from '../text/closed-classes.ts';
import { findPhrases, type PhraseTable, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Words of rules and their force, as against acts of courts and parliaments, which are events. */
const LEGAL = phraseTable(
  `law, laws, legal, legally, unlawful, unlawfully, lawful, lawfully, treaty, conventions, convention, protocol, statute, jurisdiction,
  war crime, war crimes, crime against humanity, crimes against humanity, constitutional, unconstitutional, legislation, amnesty, prosecuted,
  prosecute, binding, resolution, resolutions, decree, punished, segregation, apartheid, prisoners of war, prisoner of war, entitled to,
  forbidden, prohibited, prohibits, allowed to, does not allow, obliges, obliged, sanctions, genocide, fines, illegal, charges, fair trial,
  regular trial, counts of, must, may not, must not, cannot be, could not be, bound`,
);
const ACCUSATION = phraseTable(
  `accuse, accuses, accused, accusing, allegedly, alleged, alleges, torture, tortured, beaten, raped, rape, executing, massacre, massacred,
  looted, looting, stole, stolen, fraud, corruption, bribe, bribes, lied, lying, covered up, abuse, abused, abuses, deliberately, murder,
  murdered, kidnapped, abducted, starving, starvation, hostage, hostages, blackmail, illegally, terrorists, terrorist, trafficking,
  manipulated, rigged, sham, negligence, wrongdoing, misconduct, shot dead, in breach of, theft, annexation, collective punishment,
  penalises, penalizes, penalised, penalized, shocks, did nothing, human shield, human shields, used hospitals, fabrication, uncollected`,
);
const CAUSAL = phraseTable(
  `because, because of, due to, caused, causes, causing, led to, leads to, leading to, result of, resulted in, results in, thanks to,
  as a result, so that, in order to, in its efforts to, blamed, blames, attributes, attributed, owing to, stems from, prompted, triggered,
  in response to, driven by, that is why, meant to, hung on, depends on, depended on, retaliated`,
);
const COMPARISON = phraseTable(
  `than any, than any other, than ever, than those, than last, compared with, compared to, exceeded, exceeds, surpassed, outnumber,
  outnumbers, doubled, tripled, halved, biggest, largest, smallest, highest, lowest, worst, best, longest, the most, the least, record, twice,
  higher than, lower than, worse than, better than, larger than, smaller than, faster than, had grown, has grown, unprecedented`,
);
const PREDICTION = phraseTable(
  `will, won't, would, going to, is expected, are expected, expects, expect, expected, plans to, plan to, plan for,
  predicts, predicted, could take, could last, next year, next month, next week, is to, are to, is set to, are set to, likely to, unlikely,
  'll, there'll, preparing`,
);
/** "Forecast" as a verb: the noun names a paper, and cutting one is an event. */
const FORECASTS = phraseTable(
  `is forecast, are forecast, was forecast, were forecast, been forecast, has forecast, have forecast, forecast a, forecast an, forecast the,
  forecast that, forecasts a, forecasts an, forecasts the, forecasts that, forecasting`,
);
const EVENT = phraseTable(
  `jailed, convicted, sentenced, issued, quit, signed, agreed, took effect, opened, launched, arrested, seized, refused, sold, left, joined,
  handed over, surrendered, occupied, killed, told, called, executed, met, visited, returned, published, adopted, passed`,
);
const IDENTITY = /^(?:is|are|was|were|means|remains)$/;
/** From here on a plain count is the point of a sentence rather than a detail of it. */
const LARGE = 100;

/** The kind of a claim, from its words and numbers. `attributed`: somebody is named as saying it. */
export function claimKind(
  text: SegmentedText,
  range: TokenRange,
  quantities: readonly Quantity[],
  attributed: boolean,
): ClaimKind {
  const has = (table: PhraseTable) => findPhrases(text.tokens, range, table).length > 0;
  const legal = findPhrases(text.tokens, range, LEGAL).filter(({ end }) => !isUnknown(text, end)).length;
  const figure = quantities.some(isPoint);
  const predicts = has(PREDICTION) || has(FORECASTS);
  const accuses = has(ACCUSATION);
  const acts = has(EVENT);
  if (legal >= 2 && !acts && !figure) return 'legal';
  if (accuses && attributed && !figure) return 'accusation';
  if (legal >= 1 && !acts && !figure && !predicts) return 'legal';
  if (figure && !predicts)
    return has(COMPARISON) && !quantities.some(({ unit }) => unit === '%') ? 'comparison' : 'statistic';
  if (has(COMPARISON)) return 'comparison';
  if (has(CAUSAL)) return 'causal';
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
