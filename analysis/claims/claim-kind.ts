import type { ClaimKind, Quantity } from '../reading.ts';
import { findPhrases, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';

/** The first row that fits names the kind; the order settles claims that fit several. */
const WORDS: Readonly<
  Record<'legal' | 'accusation' | 'causal' | 'comparison' | 'prediction', ReturnType<typeof phraseTable>>
> = {
  legal: phraseTable(
    `law, laws, legal, legally, illegal, illegally, unlawful, unlawfully, lawful, lawfully, treaty, convention, conventions, protocol,
    statute, jurisdiction, war crime, war crimes, crime against humanity, crimes against humanity, genocide, constitution,
    constitutional, unconstitutional, legislation, amnesty, sanctions, prosecuted, prosecute, referral, binding, resolution, decree,
    ruling, judgment, verdict, appeal, warrant, warrants, violates, violation, violations, breach, tribunal, punished, extradition,
    segregation, apartheid, prisoners of war, prisoner of war, entitled to, forbidden, prohibited, prohibits, allowed to, bans`,
  ),
  accusation: phraseTable(
    `accuse, accuses, accused, accusing, allegedly, alleged, torture, tortured, beaten, raped, rape, executed, executing, massacre,
    massacred, looted, looting, stole, stolen, theft, fraud, corruption, bribe, bribes, lied, lying, covered up, cover-up, illegally, abuse,
    abused, abuses, deliberately, murder, murdered, kidnapped, abducted, starving, starvation, hostage, hostages, blackmail, threatened,
    forced, forcibly, harassed, denied, deny, denies, annexation, terrorists, terrorist, shocks, failed to, refused, breach, trafficking,
    manipulated, rigged, sham, propaganda, negligence, wrongdoing, misconduct, shot dead, command cell`,
  ),
  causal: phraseTable(
    `because, because of, due to, caused, causes, cause, causing, led to, leads to, leading to, result of, resulted in, results in,
    thanks to, as a result, so that, in order to, in its efforts to, blamed, blames, attributes, attributed, owing to, stems from, prompted,
    forced, triggered, in response to, drives, driven by, that is why, meant to`,
  ),
  comparison: phraseTable(
    `more than any, than any, than ever, than in, than the, than last, than those, compared with, compared to, exceeded, exceeds, surpassed,
    outnumber, outnumbers, doubled, tripled, halved, biggest, largest, smallest, highest, lowest, worst, best, longest, first ever, the most,
    the least, record, twice, fewer than, higher than, lower than, worse than, better than, larger than, smaller than, faster than, had grown,
    unprecedented`,
  ),
  prediction: phraseTable(
    `will, won't, would, going to, is expected, are expected, expects, expect, expected to, plans to, plan to, plan for, forecast, forecasts,
    predicts, predicted, could take, next year, next month, next week, is to, are to, is set to, are set to,
    likely to, unlikely`,
  ),
};

const IDENTITY = /^(?:is|are|was|were|means|remains)$/;

/** The kind of a claim, from its words and numbers. `attributed`: somebody is named as saying it. */
export function claimKind(
  text: SegmentedText,
  range: TokenRange,
  quantities: readonly Quantity[],
  attributed: boolean,
): ClaimKind {
  const count = (kind: keyof typeof WORDS) => findPhrases(text.tokens, range, WORDS[kind]).length;
  const legal = count('legal');
  const accusation = count('accusation');
  const figures = quantities.filter(
    ({ low, high, unit }) => unit !== '' || Math.max(low ?? 0, high ?? 0) > 20,
  ).length;
  const comparison = count('comparison');
  const prediction = count('prediction');
  if (legal >= 2 || (legal === 1 && accusation === 0 && figures === 0)) return 'legal';
  if (accusation >= 1 && attributed && figures === 0) return 'accusation';
  if (comparison > 0 && figures <= 1) return 'comparison';
  if (prediction > 0) return 'prediction';
  if (figures > 0) return 'statistic';
  if (accusation >= 1) return 'accusation';
  if (count('causal') > 0) return 'causal';
  if (legal === 1) return 'legal';
  const verb = text.tokens
    .slice(range.first, Math.min(range.end, range.first + 8))
    .findIndex((token) => IDENTITY.test(token.lower));
  const next = text.tokens[range.first + verb + 1]?.lower;
  return verb > 0 && (next === 'a' || next === 'an' || next === 'the') ? 'identity' : 'event';
}
