import { cleanup, render } from '@testing-library/preact';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Highlight } from '../../analysis/reading.ts';
import { countWords } from '../../components/count-words.ts';
import { dateWords } from '../../components/date-words.ts';
import { splitBlock } from '../../components/split-block.ts';
import { isWorthAnotherTry, troubleText } from '../../components/trouble-text.ts';
import { WithMore } from '../../components/WithMore.tsx';
import { Words } from '../../components/Words.tsx';
import { troubles } from './fixtures/pages.tsx';

afterEach(cleanup);

describe('dates', () => {
  it.each([
    ['2025-01-01', '1 January 2025'],
    ['2024-11', 'November 2024'],
    ['1949', '1949'],
    ['since 2022-02-27', 'since 27 February 2022'],
    ['2014-03 to 2022', 'March 2014 to 2022'],
    ['2025-13-01', '2025-13-01'],
    ['2025-26', '2025-26'],
    ['resolution 1999-05-01-77', 'resolution 1999-05-01-77'],
    ['', ''],
    ['since spring', 'since spring'],
    ['12 March', '12 March'],
  ])('%j is read as %j', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [2, '2 claims'],
  ])('%i', (count, words) => {
    expect(countWords(count, 'claim')).toBe(words);
  });
});

describe('words of the page', () => {
  it('cannot turn the direction of the sentence they stand in', () => {
    const { container } = render(
      <p>
        Source: <Words>{'\u202Eevil\u2066'}</Words>, today
      </p>,
    );
    expect(container.textContent).toBe('Source: evil, today');
    expect(container.querySelector('bdi')?.textContent).toBe('evil');
  });

  it('are never taken for markup', () => {
    const { container } = render(<Words>{'<img src=x onerror=alert(1)>'}</Words>);
    expect(container.querySelector('img')).toBe(null);
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a list with more', () => {
  const list = (length: number, open: number) =>
    render(
      <WithMore entries={Array.from({ length }, (_, n) => `e${n}`)} open={open} noun="sentence" class="">
        {(entry) => entry}
      </WithMore>,
    ).container;

  it.each([
    { length: 2, open: 2, summary: null },
    { length: 3, open: 2, summary: null },
    { length: 4, open: 2, summary: '2 more sentences' },
    { length: 1, open: 0, summary: null },
    { length: 5, open: 0, summary: '5 sentences' },
    { length: 0, open: 2, summary: null },
  ])('of $length with $open open hides honestly', ({ length, open, summary }) => {
    const container = list(length, open);
    expect(container.querySelectorAll('li')).toHaveLength(length);
    expect(container.querySelector('summary')?.textContent ?? null).toBe(summary);
  });
});

describe('a block cut at its highlights', () => {
  const highlight = (start: number, end: number, block = 0): Highlight => ({
    finding: { kind: 'name', index: 0 },
    span: { block, start, end },
  });

  it('keeps its words in order', () => {
    const pieces = splitBlock('Ada met Bea.', 0, [highlight(8, 11), highlight(0, 3)]);
    expect(pieces.map((piece) => [piece.text, piece.highlight !== null])).toEqual([
      ['Ada', true],
      [' met ', false],
      ['Bea', true],
      ['.', false],
    ]);
  });

  it.each([
    ['of another block', highlight(0, 3, 1)],
    ['empty', highlight(3, 3)],
    ['beyond the end', highlight(4, 40)],
  ])('has none that is %s', (_, one) => {
    expect(splitBlock('Ada met Bea.', 0, [one]).filter((piece) => piece.highlight)).toEqual([]);
  });

  it('says the same as before, whatever the highlights are', () => {
    const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12)));
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 12 }), spans, (text, pairs) => {
        const pieces = splitBlock(
          text,
          0,
          pairs.map(([start, end]) => highlight(start, end)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('troubles', () => {
  it('have a message each, and no two the same', () => {
    const titles = troubles.map((trouble) => troubleText(trouble).title);
    expect(new Set(titles).size).toBe(troubles.length);
  });

  it('are called calmly: no exclamation, no codes', () => {
    for (const trouble of troubles) {
      const { title, text } = troubleText(trouble);
      expect(`${title} ${text}`).not.toMatch(/[!_]|error|invalid|\bnull\b/i);
    }
  });

  it('offer another try only where it can help', () => {
    expect(troubles.filter(isWorthAnotherTry)).toEqual(['empty', 'no-article', 'failed']);
  });
});
