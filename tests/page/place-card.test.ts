import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardSurroundings, placeCard } from '../../page/place-card.ts';
import type { Box } from '../../platform/protocol.ts';

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('where the card goes', () => {
  const rows: [string, Partial<CardSurroundings>, string][] = [
    ['beside a column with room on the right', {}, 'right'],
    [
      'on the left where the right is taken',
      { column: { left: 640, top: 0, width: 600, height: 800 } },
      'left',
    ],
    [
      'below where the text fills the width',
      { column: { left: 20, top: 0, width: 1240, height: 800 } },
      'below',
    ],
    [
      'above where there is no room below',
      {
        column: { left: 20, top: 0, width: 1240, height: 800 },
        sentence: { left: 60, top: 700, width: 500, height: 60 },
      },
      'above',
    ],
    ['at the edge of a narrow screen', { viewport: { width: 390, height: 800 } }, 'sheet'],
  ];
  it.each(rows)('%s', (_, given, side) => {
    const sentence = given.column?.left === 640 ? { left: 660, top: 200, width: 500, height: 60 } : undefined;
    const place = placeCard({
      sentence: sentence ?? { left: 60, top: 200, width: 500, height: 60 },
      column: { left: 40, top: 0, width: 600, height: 800 },
      viewport: { width: 1280, height: 800 },
      heightPx: 400,
      ...given,
    });
    expect(place.side).toBe(side);
  });

  it('puts the sheet at the top when the sentence is at the bottom', () => {
    const place = placeCard({
      sentence: { left: 20, top: 640, width: 350, height: 80 },
      column: { left: 20, top: 0, width: 350, height: 800 },
      viewport: { width: 390, height: 800 },
      heightPx: 400,
    });
    expect(place.top).toBe(0);
  });

  it('stays inside the viewport, and off the sentence wherever a side has room for a card', () => {
    const box = (width: number, height: number) =>
      fc.record({
        left: fc.integer({ min: 0, max: width - 100 }),
        top: fc.integer({ min: 0, max: height - 40 }),
        width: fc.integer({ min: 20, max: 700 }),
        height: fc.integer({ min: 16, max: 200 }),
      });
    fc.assert(
      fc.property(box(1400, 900), fc.integer({ min: 0, max: 900 }), (sentence, heightPx) => {
        const viewport = { width: 1400, height: 900 };
        const place = placeCard({ sentence, column: sentence, viewport, heightPx });
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(viewport.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + place.height).toBeLessThanOrEqual(viewport.height);
        const below = viewport.height - (sentence.top + sentence.height);
        if (Math.max(below, sentence.top) >= 190) expect(overlaps(place, sentence)).toBe(false);
      }),
    );
  });
});
