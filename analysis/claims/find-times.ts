import type { ClaimTime, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';
import { dayNumber, days, type Period } from './calendar.ts';
import { readTime, type TimeContext } from './read-time.ts';
import { type Direction, publicationOf } from './reckon-time.ts';
import { canStartTime } from './time-words.ts';

/** Before a time these say that it lies ahead of the article. */
const AHEAD = new Set(`will 'll shall due plans planned expected scheduled hopes intends`.split(' '));
const SIDES = new Set('since until till by before after from between'.split(' '));

/** The times of the sentences of one text. */
export interface TimeFinder {
  /**
   * The times among the tokens of one sentence, in reading order, against the day the article appeared. Empty when it gives none; a time
   * that cannot be reckoned is given with `when: null`.
   */
  within(range: TokenRange): ClaimTime[];
}

/** `published` is `ArticleMeta.published`. */
export function createTimeFinder(text: SegmentedText, published: string): TimeFinder {
  const publication = publicationOf(published);
  return {
    within({ first, end }) {
      const found: ClaimTime[] = [];
      let direction: Direction = 'behind';
      let before: Period | null = null;
      for (let at = first; at < end; at++) {
        const word = wordAt(text.tokens, at);
        if (AHEAD.has(word)) direction = 'ahead';
        if (!canStartTime(word)) continue;
        const side = SIDES.has(text.tokens[at - 1]?.lower ?? '') && at > first ? at - 1 : null;
        const toward: Direction = /^(?:by|until|till)$/.test(wordAt(text.tokens, side)) ? 'ahead' : direction;
        const read = readTime(text.tokens, at, { publication, direction: toward, before });
        if (!read || read.end > end) continue;
        const whole = withEnd(text.tokens, { side, read }, { publication, direction: toward, before });
        if (whole.end > end) continue;
        before = read.period ?? before;
        const span = spansOf(text, { first: side ?? at, end: whole.end })[0] as Span;
        found.push({ span, when: whole.when, reckonedFrom: read.reckonedFrom });
        at = whole.end - 1;
      }
      return found;
    },
  };
}

function wordAt(tokens: readonly Token[], at: number | null): string {
  return at === null ? '' : (tokens[at]?.lower ?? '');
}

/** "from 2014 to 2016", "between March and May", "2014-2016": both ends; else what the word before makes of one time. */
function withEnd(
  tokens: readonly Token[],
  {
    side,
    read,
  }: {
    readonly side: number | null;
    readonly read: { readonly end: number; readonly period: Period | null };
  },
  context: TimeContext,
): { when: ClaimTime['when']; end: number } {
  const joint = tokens[read.end];
  const word = wordAt(tokens, side);
  const joins =
    (word === 'from' && /^(?:to|until|till|through)$/.test(joint?.lower ?? '')) ||
    (word === 'between' && joint?.lower === 'and') ||
    (joint !== undefined && /^[-–]$/.test(joint.text) && !joint.spaced);
  const second = joins ? readTime(tokens, read.end + 1, context) : null;
  if (second) {
    const when =
      read.period && second.period && read.period.from <= second.period.to
        ? { from: read.period.from, to: second.period.to }
        : null;
    return { when, end: second.end };
  }
  return { when: read.period && bounded(word, read.period), end: read.end };
}

function bounded(word: string, { from, to }: Period): ClaimTime['when'] {
  switch (word) {
    case 'since':
    case 'from':
      return { from, to: null };
    case 'until':
    case 'till':
    case 'by':
      return { from: null, to };
    case 'before':
      return { from: null, to: days((dayNumber(from) as number) - 1).to };
    case 'after':
      return { from: days((dayNumber(to) as number) + 1).from, to: null };
    default:
      return { from, to };
  }
}
