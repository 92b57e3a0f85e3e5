import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../analysis/attribution/quotes.ts';
import { segment } from '../../../analysis/text/segment.ts';

/** The words of each quotation, without its marks. */
function quoted(...paragraphs: string[]): string[] {
  const text = segment(paragraphs.map((each) => ({ kind: 'paragraph' as const, text: each })));
  return findQuotes(text).map(({ first, stop }) => {
    const start = text.tokens[first]?.start ?? 0;
    const block = text.tokens[first]?.block ?? 0;
    return paragraphs[block]?.slice(start, text.tokens[stop - 1]?.end) ?? '';
  });
}

const QUOTED: readonly (readonly [text: string, ...quoted: string[]])[] = [
  ['He said "no" and left.', 'no'],
  ['He said “no” and “never”.', 'no', 'never'],
  ['‘The men’s boots were wet,’ she said.', 'The men’s boots were wet,'],
  ["'The men's boots were wet,' she said.", "The men's boots were wet,"],
  ['“She told me ‘go home’ twice,” he said.', 'She told me ‘go home’ twice,', 'go home'],
  ["''We stayed,'' he said.", 'We stayed,'],
  ['„Bleib“', 'Bleib“'],
  // The paragraph ends before the quotation does.
  ['“The first night was quiet.', 'The first night was quiet.'],
  ["The residents' committee met at six o'clock."],
  ["It was the winter of '63 and rock 'n' roll was young."],
  ['The door was 6\' 2" high.'],
  ['It’s the owners’ decision.'],
];

describe('findQuotes', () => {
  it.each(QUOTED)('pairs the marks of: %s', (text, ...found) => {
    expect(quoted(text)).toEqual(found);
  });

  it('lets no quotation cross a paragraph', () => {
    expect(quoted('“It went on.', '“And on.”')).toEqual(['It went on.', 'And on.']);
  });
});
