/** A stretch of days, both ends included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A day as the number of days since 1970. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** The number of a day; `null` for a text that is no full date or no day of the calendar ("2025-02-30"). */
export function dayNumber(date: string): DayNumber | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : time / DAY_MS;
}

function asDate(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The days from `first` to `last`. */
export function days(first: DayNumber, last: DayNumber = first): Period {
  return { from: asDate(first), to: asDate(last) };
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** One day; `null` when the month has no such day. `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Period | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dayNumber(date) === null ? null : { from: date, to: date };
}

/** `count` whole months from `month` (1 to 12, or beyond for other years) of `year` on. */
export function months(year: number, month: number, count = 1): Period {
  const first = Date.UTC(year, month - 1, 1) / DAY_MS;
  const next = Date.UTC(year, month - 1 + count, 1) / DAY_MS;
  return days(first, next - 1);
}
