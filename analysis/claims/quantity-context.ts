import type { Quantity, QuantityChange, QuantityKind } from '../quantity.ts';
import type { Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange, tokensOf } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';

/** A quantity before its surroundings are looked at. */
export interface FoundNumber extends Pick<Quantity, 'low' | 'high' | 'unit' | 'approximator'> {
  /** The tokens of the number with its approximator and its unit's sign or name. */
  readonly range: TokenRange;
}

const words = (list: string) => new Set(list.trim().split(/\s+/));
const UP = words(
  `rise rises rose risen rising grow grows grew grown growing growth climb climbed jump jumps jumped increase increases increased increasing
  soar soared surge surged gained gain up swelled widened`,
);
const DOWN = words(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased shrink shrank
  shrunk slump slumped plunge plunged tumble tumbled slid sank cut cuts reduced reduction down narrowed`,
);
const DURATIONS = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades centuries',
);
const MEASURES = words(
  `km kilometre kilometres kilometer kilometers mile miles metre metres meter meters foot feet hectare hectares acre acres ton tons tonne
  tonnes kilogram kilograms kg litre litres liter liters barrel barrels degree degrees megawatt megawatts mw gigawatts celsius fahrenheit`,
);
/** What a number can be for each of, beside any word behind "per". */
const EACH = words(
  'hour day night week month quarter year person head household family kilometre mile hectare tonne barrel litre child pupil',
);
const BY_TIME = words('hourly daily weekly monthly yearly annually');
/** A place behind one of these is where the number holds; behind "to" or "for" it is something else. */
const WHERE = words('in at across near inside outside around throughout within on off');
/** How far before a number its change is looked for: "fell sharply last year to about 40". */
const CHANGE_REACH = 6;
/** How far behind a number "a year" is looked for: "40 million cubic metres of gas a year". */
const EACH_REACH = 7;

/** Numbers of one sentence as quantities: with their kind, the change they tell of, what they are for each of and the place. */
export function inContext(
  text: SegmentedText,
  numbers: readonly FoundNumber[],
  { sentence, places }: { readonly sentence: TokenRange; readonly places: readonly Span[] },
): Quantity[] {
  const named = places
    .map((span) => ({ span, ...tokensOf(text, span) }))
    .filter(({ first }) => isWhere(text.tokens, first));
  return numbers.map((number, index) => {
    const { range, low, high, unit, approximator } = number;
    const next = numbers[index + 1];
    const stop = next?.range.first ?? sentence.end;
    const change = changeAt(text, number, { floor: numbers[index - 1]?.range.end ?? sentence.first, next });
    const [own] = spansOf(text, range);
    return {
      span: own as Span,
      // "rose from 12 to 15": the number is 15.
      low: change?.fromRange ? high : low,
      high,
      unit,
      kind: kindOf(text, number),
      approximator,
      change: change?.change ?? null,
      per: perAt(text, { first: range.end, end: Math.min(stop, range.end + EACH_REACH) }),
      place: named.find(({ first, end }) => first >= range.end && end <= stop)?.span ?? null,
    };
  });
}

function kindOf(text: SegmentedText, { unit, range }: FoundNumber): QuantityKind {
  if (unit === '%') return 'share';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (DURATIONS.has(unit)) return 'duration';
  return MEASURES.has(unit) || MEASURES.has(text.tokens[range.end]?.lower ?? '') ? 'measure' : 'count';
}

/** "in Lom", "in the Lom district", "in occupied Crimea". */
function isWhere(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (WHERE.has(tokens[before]?.lower ?? '')) return true;
  return false;
}

function perAt(text: SegmentedText, { first, end }: TokenRange): Span | null {
  const { tokens } = text;
  for (let at = first; at < end; at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    const isEach = /^(?:a|an|each|every)$/.test(word) && EACH.has(next?.lower ?? '');
    if (next?.kind === 'word' && at + 1 < end + 1 && (isEach || (word === 'per' && next.lower !== 'cent')))
      return isPast(tokens[at + 2]) ? null : (spansOf(text, { first: at, end: at + 2 })[0] as Span);
    if (BY_TIME.has(word)) return spansOf(text, { first: at, end: at + 1 })[0] as Span;
    if (tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '-') return null;
  }
  return null;
}

/** "a year ago", "a week earlier" say when, not for what. */
function isPast(token: Token | undefined): boolean {
  return /^(?:ago|earlier|later|before|after|old)$/.test(token?.lower ?? '');
}

function changeAt(
  text: SegmentedText,
  { range, low, high }: FoundNumber,
  { floor, next }: { readonly floor: number; readonly next: FoundNumber | undefined },
): { change: QuantityChange; fromRange: boolean } | null {
  const { tokens } = text;
  for (let at = range.first - 1; at >= Math.max(floor, range.first - CHANGE_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    const direction = UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;
    if (direction === null) {
      if (tokens[at]?.kind === 'punctuation') return null;
      continue;
    }
    const joint = tokens[range.first - 1]?.lower ?? '';
    const opener = tokens[range.first]?.lower;
    const span = spansOf(text, { first: at, end: at + 1 })[0] as Span;
    const fromRange = opener === 'from' && low !== null && low !== high;
    if (fromRange) return { change: { direction, role: 'to', from: low, span }, fromRange };
    // "up to nine", "rising over ten years", "grew in 40 towns": no change of this number.
    if (at < range.first - 1 && !/^(?:by|to|of|from)$/.test(joint)) return null;
    if (joint === 'from' || (at === range.first - 1 && /^(?:up|down)$/.test(word) && opener === 'to'))
      return null;
    const isBehind = next !== undefined && tokens[next.range.first - 1]?.lower === 'from';
    const from = isBehind && next.range.first - range.end <= CHANGE_REACH ? next.low : null;
    return {
      change: { direction, role: joint === 'to' ? 'to' : 'by', from: joint === 'to' ? from : null, span },
      fromRange,
    };
  }
  return null;
}
