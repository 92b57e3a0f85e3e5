import { readTime } from '../claims/read-time.ts';
import { publicationOf } from '../claims/reckon-time.ts';
import { monthOf, weekdayOf, yearOf } from '../claims/time-words.ts';
import type { Reading, Span } from '../reading.ts';
import { segment } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';

/** Where and when a report was written, as it says itself before its first words: "KYIV, March 3, 2015 (AP) —". */
export interface Dateline {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** From the place to the date, as printed. */
  readonly words: string;
  /** False where the year is not printed and was counted from the page's date. */
  readonly hasYear: boolean;
  /** All of it, with the agency and the dash. */
  readonly span: Span;
}

/** Places and the agency before a date: "PORT AU PRINCE, Haiti (Agency), 14 January" is among the longest. */
const LONGEST_PLACE = 12;
/** The agency behind a date. */
const LONGEST_AGENCY = 8;
/** Small words inside names of places. */
const IN_NAMES = /^(?:de|da|do|del|la|le|al|el|ash|as|az|au|en|sur|am|an|der|and|of)$/;
/** What a capital at the start of a line may be of instead: the day of an entry, the note of an editor. */
const NO_PLACE =
  /^(?:updated|published|posted|modified|released|photo|video|watch|editor|correction|on|in|by|since|from|until|before|after|the|a|this|early|late|last)$/;

/**
 * The dateline that a place in the article stands under: the last one at or before it. `until` is the last day one may give, `published` what
 * its year is counted from where it prints none (`''`: then it must print one). `null` where there is none, and where its day cannot be told.
 */
export function datelineOver(
  reading: Reading,
  { block }: Span,
  { published, until }: { readonly published: string; readonly until: string },
): Dateline | null {
  for (let at = block; at >= 0; at--) {
    const found = datelineOf(reading, at, published);
    if (found) return found.day <= until ? found : null;
  }
  return null;
}

function datelineOf(reading: Reading, block: number, published: string): Dateline | null {
  const { kind, text } = reading.blocks[block] as Reading['blocks'][number];
  if (kind === 'caption' || !/^\p{Lu}/u.test(text)) return null;
  const { tokens } = segment([{ kind, text: text.slice(0, 200) }]);
  const dateAt = dateAfterPlace(tokens);
  if (dateAt === null) return null;
  const publication = publicationOf(published);
  const time = readTime(tokens, dateAt, { publication, direction: 'behind', before: null });
  if (!time?.period || time.period.from !== time.period.to) return null;
  const end = endOfDateline(tokens, time.end, text.length > 200);
  if (end === null) return null;
  const last = tokens[dateAt - 1] as Token;
  const isPlace =
    isShouted(tokens.slice(0, dateAt)) ||
    reading.mentions.some(
      ({ type, span }) => type === 'place' && span.block === block && span.start < last.end,
    );
  if (!isPlace) return null;
  const dateEnd = (tokens[time.end - 1] as Token).end;
  return {
    day: time.period.from,
    words: text.slice(0, dateEnd),
    hasYear: tokens.slice(dateAt, time.end).some((token) => yearOf(token) !== null),
    span: { block, start: 0, end: end === 0 ? text.length : (tokens[end - 1] as Token).end },
  };
}

/** Where the date begins behind names of places and perhaps an agency in brackets, all with capitals; `null` where it does not. */
function dateAfterPlace(tokens: readonly Token[]): number | null {
  let words = 0;
  for (let at = 0; at < Math.min(LONGEST_PLACE, tokens.length); at++) {
    const token = tokens[at] as Token;
    const isDate = monthOf(token) !== null || (token.kind === 'number' && monthOf(tokens[at + 1]) !== null);
    if (isDate) return words > 0 && tokens[at - 1]?.text !== '-' ? at : null;
    if (token.kind === 'punctuation') {
      if (!/^[,.()/'’-]$/.test(token.text)) return null;
    } else if (NO_PLACE.test(token.lower)) return null;
    else if (/^\p{Lu}/u.test(token.text)) words += weekdayOf(token) === null ? 1 : 0;
    else if (!IN_NAMES.test(token.lower)) return null;
  }
  return null;
}

/**
 * One past the dash or colon that ends a dateline whose date ends at `at`, behind an agency in brackets if there is one; 0 where the block
 * ends with it; `null` where the line goes on as a sentence.
 */
function endOfDateline(tokens: readonly Token[], at: number, isCut: boolean): number | null {
  let next = at;
  if (tokens[next]?.text === '(' || tokens[next]?.text === '/') {
    const closing = tokens[next]?.text === '(' ? ')' : '/';
    const close = tokens.findIndex(({ text }, index) => index > next && text === closing);
    if (close === -1 || close > next + LONGEST_AGENCY) return null;
    next = close + 1;
  }
  if (tokens[next]?.text === '.' && tokens.length === next + 1) next++;
  const mark = tokens[next];
  if (!mark) return isCut ? null : 0;
  // "March 3-5" is no dateline yet.
  const isRange = !mark.spaced && tokens[next + 1]?.kind === 'number';
  const isDash = /^[—–―-]$/.test(mark.text) && !isRange && (mark.text !== '-' || mark.spaced);
  if (!isDash && mark.text !== ':') return null;
  let end = next + 1;
  while (/^[—–―-]$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** "KYIV, Ukraine": the first name in capitals throughout. */
function isShouted([first]: readonly Token[]): boolean {
  return first !== undefined && /^\p{Lu}[\p{Lu}'’.]+$/u.test(first.text);
}
