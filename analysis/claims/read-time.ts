import type { Token } from '../text/tokens.ts';
import { dayOf, months, type Period } from './calendar.ts';
import {
  type Direction,
  nearestDate,
  nearestMonth,
  nearestWeekday,
  type Publication,
  periodFrom,
  shifted,
  stretchUpTo,
} from './reckon-time.ts';
import { dayOfMonth, monthOf, smallNumber, unitOf, weekdayOf, yearOf } from './time-words.ts';

/** A time as words give it, before "since", "by" and the like are looked at. */
export interface ReadTime {
  /** One past its last token. */
  readonly end: number;
  /** `null` when the days could not be told. */
  readonly period: Period | null;
  readonly reckonedFrom: 'words' | 'published' | 'claim';
}

/** What a time is read against. */
export interface TimeContext {
  readonly publication: Publication | null;
  readonly direction: Direction;
  /** The last time told in the claim: "a year earlier" is counted from it. `null` when there is none. */
  readonly before: Period | null;
}

type Reader = (tokens: readonly Token[], at: number, context: TimeContext) => ReadTime | null;

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';

/** "14 March 2024", "March 14, 2024", "14 March", "March 14", "March 2024", "March". */
const calendarDate: Reader = (tokens, at, { publication, direction }) => {
  const dayFirst = dayOfMonth(tokens[at]) !== null && monthOf(tokens[at + 1]) !== null;
  const monthAt = dayFirst ? at + 1 : at;
  const month = monthOf(tokens[monthAt]);
  if (month === null) return null;
  let end = monthAt + 1;
  const isShort = /^(?:\w{3}|sept)$/.test(lower(tokens, monthAt));
  if (isShort && tokens[end]?.text === '.' && tokens[end]?.spaced === false) end++;
  let day = dayFirst ? dayOfMonth(tokens[at]) : null;
  if (!dayFirst && dayOfMonth(tokens[end]) !== null) {
    day = dayOfMonth(tokens[end]);
    end++;
  }
  const yearAt = tokens[end]?.text === ',' && day !== null ? end + 1 : end;
  const year = yearOf(tokens[yearAt]);
  if (year !== null) {
    const period = day === null ? months(year, month) : dayOf(year, month, day);
    return { end: yearAt + 1, period, reckonedFrom: 'words' };
  }
  const period =
    day === null
      ? nearestMonth(month, publication, direction)
      : nearestDate(month, day, publication, direction);
  // "May" opens sentences and "March" names streets: a month alone needs a word of time before it.
  if (day === null && !MONTH_FOLLOWS.has(lower(tokens, at - 1))) return null;
  return { end, period, reckonedFrom: 'published' };
};
const MONTH_FOLLOWS = new Set(
  'in since until till by last next this early mid late of from between and to before after during through'.split(
    ' ',
  ),
);

/** "2014", "the 1990s"; a bare number is a year only behind a word of time. */
const plainYear: Reader = (tokens, at) => {
  const year = yearOf(tokens[at]);
  if (year !== null && YEAR_FOLLOWS.has(lower(tokens, at - 1)))
    return { end: at + 1, period: months(year, 1, 12), reckonedFrom: 'words' };
  const decade = /^((?:19|20)\d0)s$/.exec(lower(tokens, at));
  return decade ? { end: at + 1, period: months(Number(decade[1]), 1, 120), reckonedFrom: 'words' } : null;
};
const YEAR_FOLLOWS = new Set(
  'in since until till by from between and to before after during early mid late of - – through'.split(' '),
);

/** "Tuesday", "last Tuesday", "next Tuesday", with the part of the day. */
const dayOfWeek: Reader = (tokens, at, { publication, direction }) => {
  const side = lower(tokens, at);
  const dayAt = side === 'last' || side === 'next' || side === 'this' ? at + 1 : at;
  const day = weekdayOf(tokens[dayAt]);
  if (day === null) return null;
  const partOfDay = /^(?:morning|afternoon|evening|night)$/.test(lower(tokens, dayAt + 1));
  const toward = side === 'next' ? 'ahead' : side === 'last' ? 'behind' : direction;
  return {
    end: dayAt + (partOfDay ? 2 : 1),
    period: nearestWeekday(day, publication, {
      direction: toward,
      notToday: side === 'last' || side === 'next',
    }),
    reckonedFrom: 'published',
  };
};

const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "this morning", "last night". */
const dayByName: Reader = (tokens, at, { publication }) => {
  const count = DAYS.get(lower(tokens, at));
  const reckonedFrom = 'published';
  if (count !== undefined)
    return { end: at + 1, period: periodFrom(publication, 'day', count), reckonedFrom };
  const part = lower(tokens, at + 1);
  if (lower(tokens, at) === 'this' && /^(?:morning|afternoon|evening)$/.test(part))
    return { end: at + 2, period: periodFrom(publication, 'day', 0), reckonedFrom };
  if (lower(tokens, at) === 'last' && part === 'night')
    return { end: at + 2, period: periodFrom(publication, 'day', -1), reckonedFrom };
  // The night before the article or the one that ends on its morning: which is not said.
  return lower(tokens, at) === 'overnight' ? { end: at + 1, period: null, reckonedFrom } : null;
};

const SIDES = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
]);

/** "last week", "the past two years", "the last 24 months", "next month"; a season is not reckoned, for it depends on the hemisphere. */
const neighbour: Reader = (tokens, at, { publication }) => {
  const first = lower(tokens, at) === 'the' ? at + 1 : at;
  const side = SIDES.get(lower(tokens, first));
  const isStretch = lower(tokens, first) === 'past' || (first > at && lower(tokens, first) === 'last');
  if (side === undefined && !isStretch) return null;
  const count = smallNumber(tokens[first + 1]);
  const unitAt = count === null ? first + 1 : first + 2;
  const unit = unitOf(tokens[unitAt]);
  const reckonedFrom = 'published';
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(lower(tokens, unitAt)))
    return { end: unitAt + 1, period: null, reckonedFrom };
  if (unit === null) return null;
  if (isStretch || (side === -1 && count !== null))
    return { end: unitAt + 1, period: stretchUpTo(publication, unit, count ?? 1), reckonedFrom };
  if (count !== null || side === undefined) return null;
  return { end: unitAt + 1, period: periodFrom(publication, unit, side), reckonedFrom };
};

/** "three days ago", "a year earlier", "two weeks later". */
const distance: Reader = (tokens, at, { publication, before }) => {
  const count = smallNumber(tokens[at]);
  const unit = unitOf(tokens[at + 1]);
  if (count === null || unit === null) return null;
  const word = lower(tokens, at + 2);
  const end = at + 3;
  if (word === 'ago')
    return { end, period: periodFrom(publication, unit, -count), reckonedFrom: 'published' };
  if (word !== 'earlier' && word !== 'later') return null;
  const moved = before && shifted(before, unit, word === 'later' ? count : -count);
  return { end, period: moved, reckonedFrom: 'claim' };
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** "the first quarter of 2024", "the summer of 2023", "early March", "the end of June". */
const partOf: Reader = (tokens, at, context) => {
  const first = lower(tokens, at) === 'the' ? at + 1 : at;
  const word = lower(tokens, first);
  if (/^(?:early|mid|late)$/.test(word)) {
    const skip = tokens[first + 1]?.text === '-' ? 2 : 1;
    return calendarDate(tokens, first + skip, context) ?? plainYear(tokens, first + skip, context);
  }
  const of = lower(tokens, first + 1) === 'of' ? first + 2 : first + 1;
  if (/^(?:end|start|beginning|middle)$/.test(word) && of > first + 1)
    return (
      calendarDate(tokens, of, context) ?? plainYear(tokens, of, context) ?? neighbour(tokens, of, context)
    );
  if (/^(?:spring|summer|autumn|winter)$/.test(word)) {
    const year = yearOf(tokens[of]);
    return year === null ? null : { end: of + 1, period: null, reckonedFrom: 'words' };
  }
  const quarter = QUARTERS.indexOf(word);
  if (quarter < 0 || lower(tokens, first + 1) !== 'quarter') return null;
  const year = yearOf(tokens[first + 3]);
  if (lower(tokens, first + 2) !== 'of' || year === null)
    return { end: first + 2, period: null, reckonedFrom: 'words' };
  return { end: first + 4, period: months(year, quarter * 3 + 1, 3), reckonedFrom: 'words' };
};

const READERS: readonly Reader[] = [
  partOf,
  calendarDate,
  plainYear,
  dayOfWeek,
  dayByName,
  neighbour,
  distance,
];

/** The time that starts at a token; `null` when none does. */
export function readTime(tokens: readonly Token[], at: number, context: TimeContext): ReadTime | null {
  for (const reader of READERS) {
    const found = reader(tokens, at, context);
    if (found) return found;
  }
  return null;
}
