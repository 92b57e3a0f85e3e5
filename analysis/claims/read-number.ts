import type { Token } from '../text/tokens.ts';
import { CURRENCIES, FRACTIONS, MULTIPLIERS, NUMBER_WORDS, OPEN_AMOUNTS } from './number-words.ts';

/** A number read at a token: its bounds, one past its last token, and the unit its own words give. */
export interface NumberRead {
  readonly low: number | null;
  readonly high: number | null;
  readonly end: number;
  readonly unit: string;
}

/** The value of a number written in digits, with its suffix ("5,500", "3.5bn"); `null` for "1st", "23:40" or "1.2.3". */
function digits(text: string): number | null {
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(bn|m|k)?$/.exec(text);
  if (!match) return null;
  const value = Number((match[1] as string).replaceAll(',', '') + (match[2] ?? ''));
  return value * (match[3] === 'bn' ? 1e9 : match[3] === 'm' ? 1e6 : match[3] === 'k' ? 1e3 : 1);
}

/** One plain number from `at`: digits or words, with its multipliers. */
function plainNumber(
  tokens: readonly Token[],
  at: number,
  end: number,
): { value: number; end: number } | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  let next = at + 1;
  let value: number;
  const own = token.kind === 'number' ? digits(token.lower) : (NUMBER_WORDS.get(token.lower) ?? null);
  if (own !== null) value = own;
  else if (token.lower === 'a' && MULTIPLIERS.has(tokens[next]?.lower ?? '')) value = 1;
  else return null;
  // "twenty-three"
  const tens = value >= 20 && value % 10 === 0 && token.kind === 'word';
  const ones = NUMBER_WORDS.get(tokens[next + 1]?.lower ?? '');
  if (tens && tokens[next]?.text === '-' && ones !== undefined && ones < 10) {
    value += ones;
    next += 2;
  }
  for (let turns = 0; turns < 3 && next < end; turns++) {
    const multiplier = MULTIPLIERS.get(tokens[next]?.lower ?? '');
    if (multiplier === undefined) break;
    value *= multiplier;
    next++;
  }
  return { value, end: next };
}

/** "a third", "two-thirds", "half", "one in five", "61 of 74": a share of one, as per cent. */
export function readShare(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  const token = tokens[at] as Token;
  const percent = (value: number, stop: number): NumberRead => {
    const rounded = Math.round(value * 1000) / 10;
    return { low: rounded, high: rounded, end: stop, unit: '%' };
  };
  const after = tokens[at + 1]?.lower ?? '';
  if (token.lower === 'half' && /^(?:of|the|its|their|a)$/.test(after)) return percent(0.5, at + 1);
  const fraction = FRACTIONS.get(after);
  if ((token.lower === 'a' || token.lower === 'one') && fraction !== undefined) {
    const follows = tokens[at + 2]?.lower;
    // "a third man" counts nobody.
    if (!/^(?:of|more|less|in)$/.test(follows ?? '') && tokens[at - 1]?.lower !== 'by') return null;
    return percent(fraction, at + 2);
  }
  const number = plainNumber(tokens, at, end);
  if (!number) return null;
  const dash = tokens[number.end]?.text === '-' ? 1 : 0;
  const part = FRACTIONS.get(tokens[number.end + dash]?.lower ?? '');
  if (part !== undefined && /s$/.test(tokens[number.end + dash]?.lower ?? '') && number.value < 10)
    return percent(number.value * part, number.end + dash + 1);
  const middle = tokens[number.end]?.lower;
  if (middle === 'in' || middle === 'of') {
    const skip = middle === 'of' && tokens[number.end + 1]?.lower === 'the' ? 2 : 1;
    const whole = plainNumber(tokens, number.end + skip, end);
    const outOf = middle === 'of' || number.value < 10;
    if (whole && outOf && whole.value > number.value && !isYear(tokens[number.end + skip]))
      return percent(number.value / whole.value, whole.end);
  }
  return null;
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

/** "thousands", "tens of thousands", "hundreds of millions". */
export function readOpenAmount(tokens: readonly Token[], at: number): NumberRead | null {
  const word = (tokens[at] as Token).lower;
  const inner = OPEN_AMOUNTS.get(tokens[at + 2]?.lower ?? '');
  if (inner !== undefined && tokens[at + 1]?.lower === 'of') {
    const times = word === 'tens' ? 10 : word === 'dozens' ? 12 : word === 'hundreds' ? 100 : 0;
    if (times > 0) return { low: times * inner, high: null, end: at + 3, unit: '' };
  }
  const low = OPEN_AMOUNTS.get(word);
  if (low === undefined) return null;
  if (word === 'scores' && tokens[at + 1]?.lower !== 'of') return null;
  return { low, high: null, end: at + 1, unit: '' };
}

/** A number or a range of two: "between 16 and 21", "from 12 to 15", "12-15", "$3.5bn". */
export function readAmount(tokens: readonly Token[], at: number, end: number): NumberRead | null {
  let first = at;
  const opener = (tokens[at] as Token).lower;
  if (opener === 'between' || opener === 'from') first++;
  const currencyAt = (index: number) => CURRENCIES.get(tokens[index]?.text ?? '');
  const sign = tokens[first] && !/\p{L}/u.test((tokens[first] as Token).text) ? currencyAt(first) : undefined;
  if (sign) first++;
  const low = plainNumber(tokens, first, end);
  if (!low) return null;
  const joint = tokens[low.end];
  const joins =
    (opener === 'between' && joint?.lower === 'and') ||
    joint?.lower === 'to' ||
    (joint !== undefined && /^[-–]$/.test(joint.text) && !joint.spaced);
  if (joins) {
    const second = sign && currencyAt(low.end + 1) ? low.end + 2 : low.end + 1;
    const high = plainNumber(tokens, second, end);
    if (high) {
      // "3 to 5 million" counts millions twice.
      const scale = high.value >= 1000 && low.value < 1000 && tokens[low.end - 1]?.kind === 'number';
      const factor = scale ? (high.value >= 1e9 ? 1e9 : high.value >= 1e6 ? 1e6 : 1) : 1;
      const from = low.value * factor;
      // A score or a number of parts: 24-9, 555-0199.
      if (joint.text === '-' && from >= high.value) return null;
      return {
        low: Math.min(from, high.value),
        high: Math.max(from, high.value),
        end: high.end,
        unit: sign ?? '',
      };
    }
  }
  if (opener === 'between' || opener === 'from') return null;
  return { low: low.value, high: low.value, end: low.end, unit: sign ?? '' };
}
