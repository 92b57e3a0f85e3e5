import type { Entity, Mention } from '../reading.ts';
import { findPhrases, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import { findQuantities } from './quantities.ts';

const EVENTS = phraseTable(
  `killed, wounded, injured, died, arrested, jailed, convicted, sentenced, attacked, struck, hit, bombed, shot, fired, seized, captured,
  destroyed, signed, passed, voted, rejected, banned, approved, launched, opened, closed, cut, raised, spent, paid, lost, won, built,
  drafted, mobilized, mobilised, deported, detained, released, resigned, elected, increased, decreased, fell, rose, grew, doubled, sold,
  bought, forced, ordered, found, recorded, caused, led, created, voted for, voted against, imposed, withdrew, joined, left, took, took effect`,
);
const ACCUSATIONS = phraseTable(
  `accused, accuse, accuses, illegal, illegally, unlawful, war crime, war crimes, genocide, torture, tortured, fraud, corruption, abuse, abuses,
  murder, rape, raped, violation, violations, breach, lied, crime, crimes, executed, starvation, hostages, deliberately`,
);
const COMPARISONS = phraseTable(
  `more than, less than, fewer than, higher than, lower than, worse than, better than, biggest, largest, highest, lowest, worst, record,
  exceeded, doubled, tripled, twice, compared with, compared to, most, first time, than any, than ever`,
);
const CAUSES = phraseTable(
  `because, because of, due to, caused, led to, leads to, result of, resulted in, as a result, thanks to, responsible for`,
);
const LEGAL = phraseTable(
  `law, laws, legal, treaty, convention, court, jurisdiction, statute, constitution, legislation, tribunal, resolution, tax, taxes, budget, bill, act`,
);
const OPINION = phraseTable(
  `i think, i believe, i feel, i hope, i guess, i want, i'd like, i would like, in my opinion, in my view, let me, let us, let's, we should,
  we must, we need to, should, ought to, thank you, thanks, good evening, good morning, good afternoon, welcome, please, you know, i mean,
  i love, of course, sir, mr. president, i'm going to, i will, we will, we're going to`,
);
const FIRST_PERSON = new Set(['i', "i'm", "i've", "i'd", "i'll", 'me', 'my', 'mine', 'myself']);

/** What speaks for and against checking a sentence, in log-odds; read off the open debate sets and rounded. */
const WEIGHTS = {
  base: -1.6,
  figure: 1.5,
  secondFigure: 0.5,
  name: 0.5,
  secondName: 0.3,
  event: 0.6,
  accusation: 0.7,
  comparison: 0.6,
  cause: 0.5,
  legal: 0.4,
  opinion: -0.8,
  firstPerson: -0.7,
  question: -1.6,
  short: -1.2,
  long: 0.4,
} as const;

/** For each sentence 0 (an aside) to 1 (surely worth checking), from weighted features of its words. */
export function checkWorthiness(
  text: SegmentedText,
  names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
): number[] {
  const named = namesBySentence(text, names.mentions);
  return text.sentences.map((sentence, index) => {
    const range = { first: sentence.firstToken, end: sentence.endToken };
    const own = text.tokens.slice(range.first, range.end);
    const words = own.filter((token) => token.kind !== 'punctuation').length;
    const figures = findQuantities(text, range).length;
    const has = (table: ReturnType<typeof phraseTable>) =>
      findPhrases(text.tokens, range, table).length > 0 ? 1 : 0;
    const people = named[index] ?? 0;
    const sum =
      WEIGHTS.base +
      (figures > 0 ? WEIGHTS.figure : 0) +
      (figures > 1 ? WEIGHTS.secondFigure : 0) +
      (people > 0 ? WEIGHTS.name : 0) +
      (people > 1 ? WEIGHTS.secondName : 0) +
      has(EVENTS) * WEIGHTS.event +
      has(ACCUSATIONS) * WEIGHTS.accusation +
      has(COMPARISONS) * WEIGHTS.comparison +
      has(CAUSES) * WEIGHTS.cause +
      has(LEGAL) * WEIGHTS.legal +
      has(OPINION) * WEIGHTS.opinion +
      (own.some((token) => FIRST_PERSON.has(token.lower)) ? WEIGHTS.firstPerson : 0) +
      (own.slice(-2).some((token) => token.text === '?') ? WEIGHTS.question : 0) +
      (words < 7 ? WEIGHTS.short : 0) +
      (words > 18 ? WEIGHTS.long : 0);
    return 1 / (1 + Math.exp(-sum));
  });
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
