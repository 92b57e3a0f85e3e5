import { dayNumber, dayOf, days, months, type Period, weekday } from './calendar.ts';

/** The day an article appeared, as far as its page tells: `day` is `null` where only a month or year is known. */
export interface Publication {
  readonly year: number;
  /** 1 to 12; `null` where only the year is known. */
  readonly month: number | null;
  /** As `dayNumber` counts. */
  readonly day: number | null;
}

/** The publication date of `ArticleMeta.published`; `null` when the page gives none. */
export function publicationOf(published: string): Publication | null {
  const match = /^(\d{4})(?:-(\d\d))?/.exec(published);
  if (!match) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  return { year: Number(match[1]), month, day: dayNumber(published.slice(0, 10)) };
}

/** What lies nearest to a publication when a text leaves the year or week open: what is told lies behind, what is planned ahead. */
export type Direction = 'behind' | 'ahead';

/** The month, whose year the text leaves open; `null` when the publication's own month is not known. */
export function nearestMonth(
  month: number,
  publication: Publication | null,
  direction: Direction,
): Period | null {
  if (!publication || publication.month === null) return null;
  const { year } = publication;
  if (direction === 'behind') return months(month <= publication.month ? year : year - 1, month);
  return months(month >= publication.month ? year : year + 1, month);
}

/** The day of a month whose year the text leaves open: the next one when it lies ahead, else the nearest; `null` as above. */
export function nearestDate(
  month: number,
  day: number,
  publication: Publication | null,
  direction: Direction,
): Period | null {
  if (!publication || publication.day === null) return null;
  const own = publication.day;
  const dates = [-1, 0, 1]
    .flatMap((years) => dayOf(publication.year + years, month, day) ?? [])
    .map((period) => ({ period, distance: (dayNumber(period.from) as number) - own }))
    .filter(({ distance }) => direction === 'behind' || distance >= 0)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  return dates[0]?.period ?? null;
}

/** The day of the week (0 is Monday) last before the publication or on it, or first after it; `null` when its day is not known. */
export function nearestWeekday(
  wanted: number,
  publication: Publication | null,
  { direction, notToday }: { readonly direction: Direction; readonly notToday: boolean },
): Period | null {
  if (!publication || publication.day === null) return null;
  const own = weekday(publication.day);
  const back = (own - wanted + 7) % 7 || (notToday ? 7 : 0);
  const on = (wanted - own + 7) % 7 || (notToday ? 7 : 0);
  return days(direction === 'behind' ? publication.day - back : publication.day + on);
}

/** A unit of time that periods are counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/**
 * The day, week, month or year that lies `count` of them from the one of the publication: -1 week is the week before, Monday to Sunday.
 * `null` when the publication is not known so exactly.
 */
export function periodFrom(publication: Publication | null, unit: TimeUnit, count: number): Period | null {
  if (!publication) return null;
  const { year, month, day } = publication;
  switch (unit) {
    case 'day':
      return day === null ? null : days(day + count);
    case 'week': {
      if (day === null) return null;
      const monday = day - weekday(day) + 7 * count;
      return days(monday, monday + 6);
    }
    case 'month':
      return month === null ? null : months(year, month + count);
    case 'year':
      return months(year + count, 1, 12);
    case 'decade':
      return months(year - (year % 10) + 10 * count, 1, 120);
  }
}

const LENGTHS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3652 };

/** The stretch of `count` days, weeks … that ends on the day of publication; about so many days for months and years. */
export function stretchUpTo(publication: Publication | null, unit: TimeUnit, count: number): Period | null {
  if (!publication || publication.day === null) return null;
  return days(publication.day - count * LENGTHS[unit], publication.day);
}

/** A period moved by whole units: a year before March 2024 is March 2023. `null` for a shift that its length does not allow. */
export function shifted(period: Period, unit: TimeUnit, count: number): Period | null {
  const first = dayNumber(period.from) as number;
  const last = dayNumber(period.to) as number;
  if (unit === 'day' || unit === 'week')
    return days(first + count * LENGTHS[unit], last + count * LENGTHS[unit]);
  const moved = (date: string): string | null => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const start = months(year, month + count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
    // The last day of a month stays the last: a month before 31 March is 28 February.
    const isLast = months(year, month).to === date;
    const same = dayOf(Number(start.from.slice(0, 4)), Number(start.from.slice(5, 7)), day);
    return isLast && day > 27 ? start.to : (same?.from ?? null);
  };
  const from = moved(period.from);
  const to = moved(period.to);
  return from === null || to === null ? null : { from, to };
}
