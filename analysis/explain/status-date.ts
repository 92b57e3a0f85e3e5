import { plainDate } from '../../knowledge/law/treaty-status.ts';
import { createTimeFinder } from '../claims/find-times.ts';
import type { LegalFinding, Reading } from '../reading.ts';
import { segment } from '../text/segment.ts';
import { datelineOver } from './dateline.ts';

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

/** What a sentence says of when its events were. */
interface Dated {
  /** The last day of the latest time that had ended; `null` when it gives none. */
  readonly event: { readonly day: string; readonly words: string; readonly isCounted: boolean } | null;
  /** True when it gives a time from which no day can be had: "overnight", "in 2027"; what goes on "since 2022" goes on at the article's date. */
  readonly isOpen: boolean;
}

/** The times of a sentence that had ended by `until`; those without a year are counted from the day of `writtenOn`. */
function datedIn(sentence: string, writtenOn: string, until: string): Dated {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const times = createTimeFinder(text, writtenOn)
    .within({ first: 0, end: text.tokens.length })
    .filter(({ span }) => !OF_A_LAW.test(sentence.slice(span.end)));
  const ended = times.flatMap(({ span, when, reckonedFrom }) => {
    const day = when?.to;
    return day && when.from !== null && day <= until
      ? [{ day, words: sentence.slice(span.start, span.end), isCounted: reckonedFrom !== 'words' }]
      : [];
  });
  return {
    event: ended.reduce<Dated['event']>(
      (latest, time) => (latest === null || time.day > latest.day ? time : latest),
      null,
    ),
    isOpen: times.some(({ when }) => when === null || when.from === null || when.to !== null),
  };
}

/**
 * The day treaty status is given for: the event's where the sentence dates it ("in 2014", "last year", "on 3 May"), else the one of the
 * dateline the sentence stands under, else the article's, else the last day the pack was checked. `why` says which, as a clause.
 */
export function statusDate(
  reading: Reading,
  finding: LegalFinding,
  checkedOn: string,
): { date: string; why: string } {
  const { published } = reading.meta;
  const known = /^\d{4}/.test(published);
  const last = lastDay(known ? published.slice(0, 10) : checkedOn);
  const { block, end } = finding.span;
  const dateline = datelineOver(reading, finding.span, { published: known ? last : '', until: last });
  const isIn = dateline?.span.block === block && finding.span.start < dateline.span.end;
  const start = isIn ? Math.min(dateline.span.end, end) : finding.span.start;
  const sentence = reading.blocks[block]?.text.slice(start, end) ?? '';
  const { event, isOpen } = datedIn(sentence, dateline?.day ?? published, last);
  if (event) {
    const from = event.isCounted && dateline ? `, counted from the dateline “${dateline.words}”,` : '';
    return {
      date: event.day,
      why: `the sentence says “${event.words}”${from || ','} and the last day of that is used.`,
    };
  }
  if (dateline && !isOpen)
    return {
      date: dateline.day,
      why: `the sentence gives no date of its own, so the day of the dateline is used: “${dateline.words}”${
        dateline.hasYear ? '' : ', its year counted from the date of the page'
      }. That is when the report was written; what it tells of may be older.`,
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
