import type { Token } from '../text/tokens.ts';
import { NUMBER_WORDS } from './number-words.ts';
import type { TimeUnit } from './reckon-time.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** The number of a month, 1 to 12; `null` for other words. "may" and "march" need their capital. */
export function monthOf(token: Token | undefined): number | null {
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  const long = MONTHS.indexOf(token.lower);
  const index = long >= 0 ? long : SHORT_MONTHS.indexOf(token.lower === 'sept' ? 'sep' : token.lower);
  return index < 0 ? null : index + 1;
}

/** 0 for Monday to 6 for Sunday; `null` for other words. */
export function weekdayOf(token: Token | undefined): number | null {
  const index = WEEKDAYS.indexOf(token?.lower ?? '');
  return index < 0 ? null : index;
}

/** A year from 1900 to 2099 in digits; `null` for other words. */
export function yearOf(token: Token | undefined): number | null {
  return token && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** A day of a month, "4" or "4th"; `null` for other words. */
export function dayOfMonth(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** A small number in digits or words, "a" counts one; `null` for other words. */
export function smallNumber(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.lower === 'a' || token.lower === 'an') return 1;
  return /^\d{1,3}$/.test(token.text) ? Number(token.text) : (NUMBER_WORDS.get(token.lower) ?? null);
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (['day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** The unit a word names, in singular or plural; `null` for other words. */
export function unitOf(token: Token | undefined): TimeUnit | null {
  return UNITS.get(token?.lower ?? '') ?? null;
}

const STARTS = new Set([
  ...`sept today yesterday tomorrow tonight overnight last this next past previous current a an the early mid late spring summer autumn
  winter first second third fourth end start beginning middle`.split(/\s+/),
  ...MONTHS,
  ...SHORT_MONTHS,
  ...WEEKDAYS,
  ...NUMBER_WORDS.keys(),
]);

/** True for a word a time can start with; what cannot is passed over at once. */
export function canStartTime(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first >= 48 && first <= 57) || STARTS.has(form);
}
