import type { Entity, Mention } from '../reading.ts';
import { findPhrases, type PhraseTable, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import { findQuantities } from './quantities.ts';

/** What a sentence shows that speaks for or against checking it. */
type Feature =
  | 'figure'
  | 'moreFigures'
  | 'share'
  | 'money'
  | 'year'
  | 'name'
  | 'moreNames'
  | 'event'
  | 'accusation'
  | 'comparison'
  | 'cause'
  | 'law'
  | 'have'
  | 'opinion'
  | 'wish'
  | 'firstPerson'
  | 'secondPerson'
  | 'question'
  | 'short'
  | 'long';

/** Log-odds of each feature, fitted on the open debate sentences of CheckThat! 2024 and rounded. */
const WEIGHTS: Readonly<Record<Feature, number>> = {
  figure: 1.1,
  moreFigures: 0.3,
  share: 1.8,
  money: 1.3,
  year: 1.2,
  name: 0.5,
  moreNames: 0.4,
  event: 0.8,
  accusation: 1.1,
  comparison: 0.9,
  cause: 0.3,
  law: 0.7,
  have: 0.3,
  opinion: -0.8,
  wish: -1.1,
  firstPerson: -0.5,
  secondPerson: -0.1,
  question: -1.9,
  short: -0.2,
  long: 0.5,
};
const BASE = -1.7;

const WORDS: Readonly<Partial<Record<Feature, PhraseTable>>> = {
  event: phraseTable(
    `killed, wounded, injured, died, arrested, jailed, convicted, sentenced, attacked, struck, hit, bombed, shot, fired, seized, captured,
    destroyed, signed, passed, voted, rejected, banned, approved, launched, opened, closed, cut, raised, spent, paid, lost, won, built,
    drafted, mobilized, mobilised, deported, detained, released, resigned, elected, increased, decreased, fell, rose, grew, sold, bought,
    forced, ordered, recorded, created, imposed, withdrew, joined, left, took, gave, made, came, went, were, was, had, supported, opposed,
    proposed, called for, put, produced, reduced, doubled, cost, costs, has been, have been, took effect, became, lowered, balanced`,
  ),
  accusation: phraseTable(
    `accused, accuse, accuses, illegal, illegally, unlawful, war crime, war crimes, genocide, torture, tortured, fraud, corruption, abuse,
    abuses, murder, murdered, rape, raped, violation, violations, breach, lied, crime, crimes, executed, starvation, hostages, deliberately,
    beaten, looted, looting, stolen, denied, denies, deny`,
  ),
  comparison: phraseTable(
    `more than, less than, fewer than, higher than, lower than, worse than, better than, biggest, largest, highest, lowest, worst, record,
    exceeded, doubled, tripled, twice, compared with, compared to, most, first time, than any, than ever, largest, higher, lower, increase,
    increased, decrease, rising, average, only country, the first, in history`,
  ),
  cause: phraseTable(
    `because, because of, due to, caused, led to, leads to, result of, resulted in, as a result, thanks to, responsible for`,
  ),
  law: phraseTable(
    `law, laws, legal, treaty, convention, court, jurisdiction, statute, constitution, legislation, tribunal, resolution, tax, taxes, budget,
    deficit, debt, bill, act, jobs, unemployment, prices, inflation, program, rate, rates, poverty, spending, trade`,
  ),
  have: phraseTable(`have, has, there are, there is, we've, he's, they've`),
  opinion: phraseTable(
    `i think, i believe, i feel, i hope, i guess, in my opinion, in my view, i mean, i love, of course, sir, mr. president, i know, i would,
    i don't, i do, i am, i'm, believe, think, feel, wonderful, proud, great, thank you, thanks, good evening, good morning, welcome`,
  ),
  wish: phraseTable(
    `let me, let us, let's, we should, we must, we need, should, ought to, must, need to, needs to, have to, has to, got to, i want, i'd like,
    i would like, will, going to, would, want to, can, please, i'll, we'll, if`,
  ),
  firstPerson: phraseTable(`i, i'm, i've, i'd, i'll, me, my, mine, myself`),
  secondPerson: phraseTable(`you, your, you're, you've, yours`),
};

/** For each sentence 0 (an aside) to 1 (surely worth checking), from weighted features of its words. */
export function checkWorthiness(
  text: SegmentedText,
  names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
): number[] {
  const named = namesBySentence(text, names.mentions);
  return text.sentences.map((sentence, index) => {
    const range = { first: sentence.firstToken, end: sentence.endToken };
    let sum = BASE;
    for (const feature of featuresOf(text, range, named[index] ?? 0)) sum += WEIGHTS[feature];
    return 1 / (1 + Math.exp(-sum));
  });
}

/** The features a sentence shows; `names`: how many names stand in it. */
export function featuresOf(text: SegmentedText, range: TokenRange, names: number): Set<Feature> {
  const shown = new Set<Feature>();
  const add = (feature: Feature, isShown: boolean) => {
    if (isShown) shown.add(feature);
  };
  const quantities = findQuantities(text, range);
  add('figure', quantities.length > 0);
  add('moreFigures', quantities.length > 1);
  add(
    'share',
    quantities.some(({ unit }) => unit === '%'),
  );
  add(
    'money',
    quantities.some(({ unit, low, high }) => /^[A-Z]{3}$/.test(unit) || Math.max(low ?? 0, high ?? 0) >= 1e5),
  );
  add('name', names > 0);
  add('moreNames', names > 1);
  for (const [feature, table] of Object.entries(WORDS))
    add(feature as Feature, findPhrases(text.tokens, range, table).length > 0);
  let words = 0;
  let year = false;
  for (let at = range.first; at < range.end; at++) {
    const token = text.tokens[at];
    if (token?.kind !== 'punctuation') words++;
    year ||= /^(?:19|20)\d\d$/.test(token?.text ?? '');
  }
  add('year', year);
  add('question', text.tokens[range.end - 1]?.text === '?' || text.tokens[range.end - 2]?.text === '?');
  add('short', words < 8);
  add('long', words > 18);
  return shown;
}

/** How many names stand in each sentence. */
function namesBySentence(text: SegmentedText, mentions: readonly Mention[]): number[] {
  const counts = new Array<number>(text.sentences.length).fill(0);
  let sentence = 0;
  for (const { span } of mentions) {
    while (sentence < text.sentences.length && isBefore(text.sentences[sentence]?.span, span)) sentence++;
    if (sentence < counts.length) counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return counts;
}

function isBefore(
  a: { block: number; end: number } | undefined,
  b: { block: number; start: number },
): boolean {
  return a !== undefined && (a.block < b.block || (a.block === b.block && a.end <= b.start));
}
