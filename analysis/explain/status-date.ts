import { plainDate } from '../../knowledge/law/treaty-status.ts';
import type { LegalFinding, Reading } from '../reading.ts';
import { tokenise } from '../text/tokens.ts';

/** A year that is part of a law's name or number says nothing of when the conduct was: "the 1951 Refugee Convention", "Resolution 2024". */
const OF_A_LAW =
  /^(convention|protocol|treaty|resolution|statute|act|law|covenant|declaration|accord|article|no)$/;

/** The last day of a year or month, as an event may have been on any day of it. */
function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** The latest year a text gives for what happened, not after `until`; `null` when it gives none. */
function yearIn(text: string, until: number): number | null {
  const tokens = tokenise(text, 0);
  const years = tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || !/^(19|20)\d\d$/.test(token.text)) return [];
    const around = tokens.slice(Math.max(0, at - 1), at + 4).map(({ lower }) => lower);
    const year = Number(token.text);
    return around.some((word) => OF_A_LAW.test(word)) || year > until ? [] : [year];
  });
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * The day treaty status is given for: the event's where the sentence gives a year other than the article's, else the article's, else the last
 * day the pack was checked. `why` says which, as a clause.
 */
export function statusDate(
  reading: Reading,
  finding: LegalFinding,
  checkedOn: string,
): { date: string; why: string } {
  const { published } = reading.meta;
  const known = /^\d{4}/.test(published);
  const sentence = reading.blocks[finding.span.block]?.text.slice(finding.span.start, finding.span.end) ?? '';
  const latest = Number((known ? published : checkedOn).slice(0, 4));
  const year = yearIn(sentence, latest);
  if (year !== null && !(known && Number(published.slice(0, 4)) === year))
    return {
      date: `${year}-12-31`,
      why: `the sentence speaks of ${year}; the last day of that year is used.`,
    };
  if (known) {
    const whole = published.length >= 10;
    const day = whole ? '' : `; the last day of ${published.length > 4 ? 'that month' : 'that year'} is used`;
    return {
      date: lastDay(published.slice(0, 10)),
      why: `the article is dated ${plainDate(published.slice(0, 10))}${day}.`,
    };
  }
  return {
    date: lastDay(checkedOn),
    why: 'neither the sentence nor the page gives a date, so the latest status known here is shown.',
  };
}
