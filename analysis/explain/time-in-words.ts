import { plainDate } from '../../knowledge/law/treaty-status.ts';
import type { ClaimTime } from '../reading.ts';

const RECKONED: Readonly<Record<ClaimTime['reckonedFrom'], string>> = {
  words: '',
  published: ', reckoned from the publication date',
  claim: ', reckoned from the time before it',
};

/** The days a time means: "18 February 2025, reckoned from the publication date", "from 1 February 2022 on", "2014". */
export function timeInWords({ when, reckonedFrom }: ClaimTime): string {
  if (when === null) return 'which days this means cannot be told from the article';
  return `${periodInWords(when)}${RECKONED[reckonedFrom]}`;
}

function periodInWords({ from, to }: NonNullable<ClaimTime['when']>): string {
  if (from === null) return to === null ? 'no date' : `no later than ${plainDate(to)}`;
  if (to === null) return `from ${plainDate(from)} on`;
  if (from === to) return plainDate(from);
  const whole = wholeYearOrMonth(from, to);
  return whole ?? `${plainDate(from)} to ${plainDate(to)}`;
}

/** "2014" or "March 2024" where the days are all of it; `null` otherwise. */
function wholeYearOrMonth(from: string, to: string): string | null {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  const dayAfter = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString();
  return from.endsWith('-01') && to.startsWith(month) && dayAfter.slice(8, 10) === '01'
    ? plainDate(month)
    : null;
}
