import type { Box } from '../platform/protocol.ts';

/** All that decides where a card goes, CSS px; boxes in the viewport. */
export interface CardSurroundings {
  /** The sentence in question, which must stay readable. */
  readonly sentence: Box;
  /** The column of text the sentence stands in. */
  readonly column: Box;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The height the card would like. */
  readonly heightPx: number;
}

/** Where the card goes, CSS px in the viewport. */
export interface CardPlace extends Box {
  readonly side: 'right' | 'left' | 'below' | 'above' | 'sheet';
}

const WIDTH = 380;
/** Below this a card of any use fills the width: it becomes a sheet at the edge of the screen. */
const NARROW = 520;
const GAP = 10;
const EDGE = 12;
/** Less than this is not worth opening: the heading and two lines. */
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 640;
const SHEET_SHARE = 0.6;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Chooses the card's place: beside the column, else below or above the sentence; on a narrow screen a sheet. Over the sentence only where there is no room elsewhere. */
export function placeCard({ sentence, column, viewport, heightPx }: CardSurroundings): CardPlace {
  const wanted = clamp(heightPx, LEAST_HEIGHT, MOST_HEIGHT);
  const bottom = sentence.top + sentence.height;
  if (viewport.width < NARROW) {
    const height = Math.min(wanted, viewport.height * SHEET_SHARE);
    const isInTheWay = bottom + GAP > viewport.height - height;
    const top = isInTheWay && sentence.top >= height + GAP ? 0 : viewport.height - height;
    return { side: 'sheet', left: 0, width: viewport.width, top, height };
  }
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const height = Math.min(wanted, viewport.height - 2 * EDGE);
  const beside = { width, height, top: clamp(sentence.top, EDGE, viewport.height - EDGE - height) };
  const right = Math.max(column.left + column.width, sentence.left + sentence.width) + GAP;
  if (right + width + EDGE <= viewport.width) return { side: 'right', left: right, ...beside };
  const left = Math.min(column.left, sentence.left) - GAP - width;
  if (left >= EDGE) return { side: 'left', left, ...beside };

  const across = { width, left: clamp(sentence.left, EDGE, viewport.width - EDGE - width) };
  const roomBelow = viewport.height - EDGE - (bottom + GAP);
  const roomAbove = sentence.top - GAP - EDGE;
  if (roomBelow >= height || (roomBelow >= roomAbove && roomBelow >= LEAST_HEIGHT)) {
    return { side: 'below', ...across, top: bottom + GAP, height: Math.min(height, roomBelow) };
  }
  if (roomAbove >= LEAST_HEIGHT) {
    const fitting = Math.min(height, roomAbove);
    return { side: 'above', ...across, top: sentence.top - GAP - fitting, height: fitting };
  }
  return { side: 'below', ...across, top: viewport.height - EDGE - height, height };
}
