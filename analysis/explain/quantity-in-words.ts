import type { Quantity } from '../quantity.ts';
import type { Span } from '../reading.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number as people say it: "5,500", "3.5 billion". */
function number(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= size) return `${NUMBER.format(value / size)} ${word}`;
  return NUMBER.format(value);
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value;
  return unit === '%'
    ? `${value} of every 100`
    : /^[A-Z]{3}$/.test(unit)
      ? `${unit} ${value}`
      : `${value} ${unit}`;
}

/** Words that leave a number about where it is but say on which side of it the truth lies. */
const JUST_BELOW = new Set(['nearly', 'almost', 'close to', 'just short of']);

/**
 * A quantity in plain words: "more than the whole: 104 of every 100", "a little under 5,500 residents", "a fall of 8 of every 100",
 * with the place named behind it: "300 houses (place named: Kherson)". `wordsOf` gives the words of a span.
 */
export function quantityInWords(quantity: Quantity, wordsOf: (span: Span) => string): string {
  const place = quantity.place === null ? '' : ` (place named: ${wordsOf(quantity.place)})`;
  return `${withChange(quantity, wordsOf)}${place}`;
}

function withChange(quantity: Quantity, wordsOf: (span: Span) => string): string {
  const per = quantity.per === null ? '' : ` ${wordsOf(quantity.per)}`;
  const value = `${valueInWords(quantity)}${per}`;
  const { change, unit } = quantity;
  if (change === null) return value;
  const way = change.direction === 'up' ? 'rise' : 'fall';
  if (change.role === 'by') return `a ${way} of ${value}`;
  const start = change.from === null ? '' : ` from ${withUnit(number(change.from), unit)}`;
  return `${value}, after a ${way}${start}`;
}

function valueInWords(quantity: Quantity): string {
  const { low, high, unit, approximator } = quantity;
  const say = (value: number) => withUnit(number(value), unit);
  if (low === null && high === null) return 'a number the article leaves open';
  if (low === null) return `${say(high as number)} at the most`;
  if (high === null) {
    if (approximator === null) return `${withUnit(`${number(low)} or more`, unit)}, not counted exactly`;
    return approximator === 'at least' || approximator.startsWith('no ') || approximator.startsWith('not ')
      ? `${say(low)} or more`
      : `above ${say(low)}`;
  }
  if (low !== high) return `somewhere from ${number(low)} to ${say(high)}`;
  if (approximator !== null)
    return JUST_BELOW.has(approximator) ? `a little under ${say(low)}` : `about ${say(low)}`;
  if (unit === '%' && low > 100) return `more than the whole: ${say(low)}`;
  if (unit === '%' && low === 100) return 'the whole';
  return say(low);
}
