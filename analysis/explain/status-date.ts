import { plainDate } from '../../knowledge/law/treaty-status.ts';
import { createTimeFinder } from '../claims/find-times.ts';
import type { LegalFinding, Reading } from '../reading.ts';
import { segment } from '../text/segment.ts';

/** A year that is part of a law's name or number says nothing of when the conduct was: "the 1951 Refugee Convention". */
const OF_A_LAW =
  /^\W*(?:\p{L}+\W+){0,2}(?:convention|protocol|treaty|resolution|statute|act|law|covenant|declaration|accord)\b/iu;

/** The last day of a year or month, as an event may have been on any day of it. */
function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/**
 * The last day of the latest time a sentence gives for what happened, with the words it gives; `null` when it gives none that had ended by
 * `until`. What goes on "since 2022" has not ended.
 */
function eventIn(sentence: string, published: string, until: string): { day: string; words: string } | null {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const times = createTimeFinder(text, published)
    .within({ first: 0, end: text.tokens.length })
    .flatMap(({ span, when }) => {
      const day = when?.to;
      const isLaw = OF_A_LAW.test(sentence.slice(span.end));
      return day && when.from !== null && day <= until && !isLaw
        ? [{ day, words: sentence.slice(span.start, span.end) }]
        : [];
    });
  return times.reduce<(typeof times)[number] | null>(
    (latest, time) => (latest === null || time.day > latest.day ? time : latest),
    null,
  );
}

/**
 * The day treaty status is given for: the event's where the sentence dates it ("in 2014", "last year", "on 3 May"), else the article's, else
 * the last day the pack was checked. `why` says which, as a clause.
 */
export function statusDate(
  reading: Reading,
  finding: LegalFinding,
  checkedOn: string,
): { date: string; why: string } {
  const { published } = reading.meta;
  const known = /^\d{4}/.test(published);
  const sentence = reading.blocks[finding.span.block]?.text.slice(finding.span.start, finding.span.end) ?? '';
  const last = lastDay(known ? published.slice(0, 10) : checkedOn);
  const event = eventIn(sentence, published, last);
  if (event)
    return {
      date: event.day,
      why: `the sentence says “${event.words}”, and the last day of that is used.`,
    };
  if (known) {
    const whole = published.length >= 10;
    const day = whole ? '' : `; the last day of ${published.length > 4 ? 'that month' : 'that year'} is used`;
    return { date: last, why: `the article is dated ${plainDate(published.slice(0, 10))}${day}.` };
  }
  return {
    date: last,
    why: 'neither the sentence nor the page gives a date, so the latest status known here is shown.',
  };
}
