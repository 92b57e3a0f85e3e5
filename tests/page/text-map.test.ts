import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createTextMap, mapText, type Piece } from '../../page/text-map.ts';

const { document, Range } = new JSDOM('').window;

/** Text nodes in a paragraph of their own; `null` stands for a line break. */
function piecesOf(...texts: (string | null)[]): { pieces: Piece[]; element: Element } {
  const element = document.createElement('p');
  const pieces = texts.map((text) => {
    const node = text === null ? document.createElement('br') : document.createTextNode(text);
    element.append(node);
    return text === null ? null : (node as Text);
  });
  document.body.append(element);
  return { pieces, element };
}

function mapOf(...texts: (string | null)[]) {
  const { pieces, element } = piecesOf(...texts);
  const mapped = { ...mapText(pieces), element };
  return { mapped, pieces, element, map: createTextMap([mapped]) };
}

/** What a span's two places in the page enclose, white space collapsed again. */
function wordsAt(map: ReturnType<typeof createTextMap>, start: number, end: number): string | null {
  const points = map.pointsOf({ block: 0, start, end });
  if (!points) return null;
  const range = new Range();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  return range.toString();
}

describe('the text of a block', () => {
  it.each([
    [['  The   mayor\n\tsaid '], 'The mayor said'],
    [['The ', 'mayor', ' said'], 'The mayor said'],
    [['The', ' ', ' mayor'], 'The mayor'],
    [['one', null, 'two'], 'one two'],
    [['one ', null, ' two'], 'one two'],
    [[null, 'one', null], 'one'],
    [['a\u00a0 b'], 'a\u00a0 b'],
    [['a\u00ad\u200bb\u200d'], 'a\u00ad\u200bb\u200d'],
    [['\n \t'], ''],
    [['👩‍🚒 é'], '👩‍🚒 é'],
  ])('%j', (texts, text) => {
    expect(mapOf(...texts).mapped.text).toBe(text);
  });
});

describe('the map of a block', () => {
  it('leads every span back to the same words in the page, whatever the white space', () => {
    const part = fc.array(fc.constantFrom('a', 'Ж', '\u00ad', '😀', ' ', '\n', '\t ', '\u00a0'), {
      maxLength: 12,
    });
    const texts = fc.array(
      fc.oneof(
        part.map((each) => each.join('')),
        fc.constant(null),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, one, other) => {
        const { mapped, map } = mapOf(...parts);
        const { length } = mapped.text;
        const start = length === 0 ? 0 : one % length;
        const end = start + 1 + (other % Math.max(length - start, 1));
        const words = wordsAt(map, start, end);
        if (end > length) return words === null;
        const seen = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');
        return words !== null && seen(words) === seen(mapped.text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the place of a point in the page, and none outside the block', () => {
    const { map, pieces } = mapOf('  The ', 'mayor  of', ' Ulvik');
    expect(map.placeOf(pieces[1] as Text, 2)).toEqual({ block: 0, offset: 6 });
    expect(map.placeOf(pieces[1] as Text, 7)).toEqual({ block: 0, offset: 10 });
    expect(map.placeOf(document.body, 0)).toBe(null);
  });

  it.each([
    ['empty', 2, 2],
    ['backwards', 3, 2],
    ['before the start', -1, 2],
    ['past the end', 2, 99],
  ])('knows no place for a span that is %s', (_, start, end) => {
    expect(mapOf('The mayor').map.pointsOf({ block: 0, start, end })).toBe(null);
  });

  it('knows no place for words the page has changed or taken away since', () => {
    const changed = mapOf('The mayor');
    (changed.pieces[0] as Text).data = 'The major';
    expect(wordsAt(changed.map, 0, 3)).toBe(null);
    const gone = mapOf('The mayor');
    gone.element.remove();
    expect(wordsAt(gone.map, 0, 3)).toBe(null);
  });
});
