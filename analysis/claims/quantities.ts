import type { Quantity } from '../quantity.ts';
import type { Mention, Span } from '../reading.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';
import { countedNoun } from './counted-noun.ts';
import { isDateAgeOrLabel } from './no-quantity.ts';
import { CURRENCIES, FRACTIONS, MULTIPLIERS, NUMBER_WORDS, OPEN_AMOUNTS } from './number-words.ts';
import { type FoundNumber, inContext } from './quantity-context.ts';
import { readAmount, readOpenAmount, readShare } from './read-number.ts';

/** Words before a number that open it upwards, downwards, or leave it about where it is. */
const AT_LEAST = phraseTable(
  'more than, at least, over, well over, just over, no fewer than, no less than, upwards of, in excess of, above, not less than',
);
const AT_MOST = phraseTable(
  'up to, at most, less than, fewer than, under, just under, below, no more than, as many as, as much as, not more than, a maximum of',
);
const ABOUT = phraseTable(
  `about, around, some, roughly, approximately, nearly, almost, close to, an estimated, estimated, circa, just short of, as few as,
  as little as, in the region of`,
);
const PERCENT = phraseTable('%, percent, percentage points, percentage point, per cent, pc');

/** The start of the approximating words right before `at`, with what they do; `null` when there are none. */
function approximatorBefore(tokens: readonly Token[], at: number, floor: number) {
  for (let length = 4; length >= 1; length--) {
    const first = at - length;
    if (first < floor) continue;
    for (const [bound, table] of [
      ['low', AT_LEAST],
      ['high', AT_MOST],
      ['about', ABOUT],
    ] as const)
      if (phraseAt(tokens, first, at, table) === length) return { first, bound };
  }
  return null;
}

/** "over two years", "under three weeks": the word before says how long, not how many. */
function spansTime(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    /^(?:over|under|in|around)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:hours?|days?|weeks?|months?|years?|decades?)$/.test(tokens[end]?.lower ?? '')
  );
}

/** Words other than figures and number words that a quantity can start with. */
const OPENERS = new Set([
  'a',
  'half',
  'between',
  'from',
  'tens',
  ...OPEN_AMOUNTS.keys(),
  ...NUMBER_WORDS.keys(),
]);

function canStart(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first >= 48 && first <= 57) || OPENERS.has(form) || (CURRENCIES.has(form) && !/\p{L}/u.test(form));
}

/**
 * For each sentence the numbers that count or measure something, in reading order; dates, ages, times and numbers of articles are left out.
 * `mentions`: where the text names places, in reading order.
 */
export function findQuantities(text: SegmentedText, mentions: readonly Mention[]): Quantity[][] {
  const starts = Uint8Array.from(text.forms, (form) => (canStart(form) ? 1 : 0));
  const places = mentions.filter(({ type }) => type === 'place').map(({ span }) => span);
  let next = 0;
  return text.sentences.map(({ span, firstToken, endToken }) => {
    const sentence = { first: firstToken, end: endToken };
    const numbers = findInSentence(text, sentence, starts);
    while (next < places.length && isBefore(places[next] as Span, span)) next++;
    if (numbers.length === 0) return [];
    const own: Span[] = [];
    for (let i = next; i < places.length && isWithin(places[i] as Span, span); i++)
      own.push(places[i] as Span);
    return inContext(text, numbers, { sentence, places: own });
  });
}

function isBefore(a: Span, b: Span): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

/** "a", "from" and "between" stand before a number far more seldom than before other words. */
function leadsNowhere(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'a') return !MULTIPLIERS.has(next) && !FRACTIONS.has(next);
  return (word === 'from' || word === 'between') && !canStart(next);
}

function findInSentence(text: SegmentedText, range: TokenRange, starts: Uint8Array): FoundNumber[] {
  const { tokens } = text;
  const found: FoundNumber[] = [];
  let floor = range.first;
  for (let at = range.first; at < range.end; at++) {
    if (starts[text.formOf[at] as number] === 0 || leadsNowhere(tokens, at)) continue;
    const value =
      readShare(tokens, at, range.end) ?? readOpenAmount(tokens, at) ?? readAmount(tokens, at, range.end);
    if (!value || value.end > range.end) continue;
    if (value.unit === '' && isDateAgeOrLabel(tokens, at, value.end)) {
      at = value.end - 1;
      continue;
    }
    let { low, high, end, unit } = value;
    const before = spansTime(tokens, at, value.end) ? null : approximatorBefore(tokens, at, floor);
    if (before?.bound === 'low') high = null;
    if (before?.bound === 'high') low = null;
    const percent = end < range.end ? phraseAt(tokens, end, range.end, PERCENT) : 0;
    if (percent > 0) {
      end += percent;
      unit = '%';
    } else if (unit === '' && CURRENCIES.has(tokens[end]?.lower ?? '') && end < range.end) {
      unit = CURRENCIES.get((tokens[end] as Token).lower) as string;
      end++;
    }
    // "one" alone is a pronoun more often than a count.
    if (unit === '' && end === at + 1 && tokens[at]?.lower === 'one') continue;
    if (unit === '') unit = countedNoun(tokens, end, range.end);
    const approximator = before
      ? tokens
          .slice(before.first, at)
          .map((token) => token.lower)
          .join(' ')
      : null;
    found.push({ range: { first: before?.first ?? at, end }, low, high, unit, approximator });
    floor = end;
    at = end - 1;
  }
  return found;
}
