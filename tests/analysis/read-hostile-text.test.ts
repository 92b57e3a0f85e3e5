import { describe, expect, it } from 'vitest';
import type { Reading, Span } from '../../analysis/reading.ts';
import { readParagraphs } from '../support/read-paragraphs.ts';

const FIRST = 'The port of Lom lost 40 per cent of its trade last year, Mara Velinova told Portinform.';
const SECOND = '“Finding crews is not easy,” said Jonas Brandt of the Harbour Office.';
const THIRD = 'At least 12 men were drafted in the occupied town of Zálesí, officials said on Monday.';

/** All spans a reading holds. */
function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  if ('block' in value && 'start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

/** Every span lies in its block, covers something, and cuts no character of two units in two. */
function expectExactOffsets(reading: Reading, texts: readonly string[]): void {
  for (const { block, start, end } of spansIn(reading)) {
    const text = texts[block] ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(end).toBeGreaterThan(start);
    for (const edge of [start, end])
      expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(edge - 1, edge + 1))).toBe(false);
  }
}

/** What a reader sees of it: without what has no width, composed, ligatures undone, blanks alike. */
function seen(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replace(/[\s\u2028]+/gu, ' ')
    .trim();
}

/** The names and the parts of attributions of a text, as a reader sees them. */
function told(texts: readonly string[]) {
  const { reading, words } = readParagraphs(texts);
  expectExactOffsets(reading, texts);
  return {
    names: reading.mentions.map(({ span, type }) => `${seen(words(span))} ${type}`),
    attributions: reading.attributions.map(({ source, cue, content }) => ({
      source: seen(words(...source)),
      cue: seen(words(...cue)),
      content: seen(words(...content)),
    })),
    claims: reading.claims.map(({ span, kind }) => `${seen(words(span))} ${kind}`),
  };
}

/** Puts something inside every word of seven letters and more. */
const inside = (what: string) => (text: string) =>
  text.replace(/\p{L}{7,}/gu, (word) => `${word.slice(0, 4)}${what}${word.slice(4)}`);
const around = (before: string, after: string) => (text: string) => `${before}${text}${after}`;
const between = (blank: string) => (text: string) => text.replaceAll(' ', blank);

/** Ways of writing the same text that a reader cannot see or would not mind. */
const SAME: readonly (readonly [string, (text: string) => string])[] = [
  ['soft hyphens', inside('\u00AD')],
  ['zero-width spaces', inside('\u200B')],
  ['zero-width joiners', inside('\u200D')],
  ['zero-width non-joiners', inside('\u200C')],
  ['word joiners', inside('\u2060')],
  ['byte order marks', inside('\uFEFF')],
  ['left-to-right marks', inside('\u200E')],
  ['an embedding', around('\u202A', '\u202C')],
  ['an isolate', around('\u2066', '\u2069')],
  ['decomposed accents', (text) => text.normalize('NFD')],
  ['no-break spaces', between('\u00A0')],
  ['narrow no-break spaces', between('\u202F')],
  ['thin spaces', between('\u2009')],
  ['two spaces', between('  ')],
  ['tabs', between('\t')],
  ['line ends', between('\n')],
];

/** Texts that may well be read otherwise, but with exact offsets. */
const OTHER: readonly (readonly [string, (text: string) => string])[] = [
  ['ligatures', (text) => text.replaceAll('fi', 'ﬁ')],
  ['an override', around('\u202E', '\u202C')],
  ['a Cyrillic letter in every word', (text) => text.replaceAll('o', 'о')],
  ['mathematical letters', (text) => text.replaceAll('L', '𝐋').replaceAll('a', '𝐚')],
  [
    'fullwidth letters',
    (text) => text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['astral characters between words', between(' 🚢 ')],
  ['lone surrogates', between(' \uD83C ')],
  ['stacked marks', inside('\u0301\u0327\u0308')],
  ['variation selectors', inside('\uFE0F')],
  ['null characters', inside('\u0000')],
];

const TEXTS: readonly (readonly [string, string])[] = [
  ['a report', FIRST],
  ['a quotation', SECOND],
  ['an anonymous source', THIRD],
];

describe('a reading of hostile Unicode', () => {
  const same = TEXTS.flatMap(([name, text]) => SAME.map(([how, write]) => [name, how, text, write] as const));
  it.each(same)('of %s with %s is the reading of the plain text', (_name, _how, text, write) => {
    const plain = told([text]);
    expect(plain.names.length).toBeGreaterThan(0);
    expect(plain.attributions.length).toBeGreaterThan(0);
    expect(told([write(text)])).toEqual(plain);
  });

  const other = TEXTS.flatMap(([name, text]) =>
    OTHER.map(([how, write]) => [name, how, text, write] as const),
  );
  it.each(other)('of %s with %s keeps its offsets', (_name, _how, text, write) => {
    const texts = [write(text)];
    expectExactOffsets(readParagraphs(texts).reading, texts);
  });
});

/** Only growth is judged: a machine with much else to do may take its time. */
const A_MINUTE = 60_000;

/** Texts of about so many words. */
const LONG: readonly (readonly [string, (words: number) => string[]])[] = [
  ['a long article', (words) => Array.from({ length: words / 45 }, () => `${FIRST} ${SECOND} ${THIRD}`)],
  ['one block', (words) => [`${FIRST} ${SECOND} ${THIRD} `.repeat(words / 45)]],
  [
    'one sentence',
    (words) => [`${'Mara Velinova said that the port of Lom lost trade and '.repeat(words / 11)}.`],
  ],
  [
    'no punctuation',
    (words) => ['officials said the mayor of Lom had told him it was late '.repeat(words / 12)],
  ],
  ['capitals', (words) => [`${FIRST} ${SECOND} `.toUpperCase().repeat(words / 28)]],
  ['a table', (words) => Array.from({ length: words / 4 }, (_, row) => `Lom\t${row}\t40 %\tPortinform`)],
  [
    'a live blog',
    (words) =>
      Array.from({ length: words / 16 }, (_, row) => `${10 + (row % 12)}:${10 + (row % 49)} ${SECOND}`),
  ],
  [
    'German',
    (words) => ['Der Hafen von Lom verlor nach Angaben der Stadt im März 40 Prozent. '.repeat(words / 12)],
  ],
  [
    'Cyrillic',
    (words) => ['Порт Лом потерял за год сорок процентов, сообщил мэр города. '.repeat(words / 9)],
  ],
  ['no blanks', (words) => ['x'.repeat(words * 5)]],
  ['quotation marks alone', (words) => ['“ '.repeat(words)]],
  ['brackets', (words) => ['(('.repeat(words)]],
];

describe('a reading of a very long text', () => {
  it.each(LONG)(
    'takes time in proportion to it: %s',
    (_, write) => {
      const time = (words: number) => {
        const texts = write(words);
        const started = performance.now();
        const { reading } = readParagraphs(texts);
        const taken = performance.now() - started;
        expect(reading.blocks.length).toBe(texts.length);
        return taken;
      };
      time(1000);
      const small = Math.min(time(6000), time(6000), time(6000));
      const large = Math.min(time(48_000), time(48_000));
      // Eight times as long would be exact; a quadratic step costs sixty-four times. The rest is for a machine with much else to do.
      expect(large).toBeLessThan(32 * small + 300);
    },
    A_MINUTE,
  );
});
