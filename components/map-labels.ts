import type { Ring, Size } from './map-drawing.ts';

/** A rectangle on the map, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A name with the place it stands at. */
export interface MapLabel {
  /** One or two lines. */
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's base. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Mean width of a letter as part of the font size; a little wide, so that no name is cut in a wider typeface. */
const LETTER = 0.6;
const LINE = 1.2;
/** Room between a name and the edge of the map or a mark. */
const ROOM_PX = 3;
/** A line longer than this is broken at a space, and what is longer than two lines is cut. */
const LONGEST_LINE = 22;
/** How far apart the places are that are tried for a name within a shape. */
const STEP_PX = 6;

/** A name in one or two lines. A longer one ends in "…"; the text under the map has all of it. */
export function labelLines(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const space = name.lastIndexOf(' ', LONGEST_LINE);
  const [first, second] =
    space > 0
      ? [name.slice(0, space), name.slice(space + 1)]
      : [name.slice(0, LONGEST_LINE), name.slice(LONGEST_LINE)];
  return [first, second.length > LONGEST_LINE ? `${second.slice(0, LONGEST_LINE - 1)}…` : second];
}

function sizeOf(lines: readonly string[], fontPx: number): Size {
  return {
    width: Math.max(...lines.map((line) => line.length)) * fontPx * LETTER,
    height: lines.length * fontPx * LINE,
  };
}

/** A name beside a mark: right of it, left, above or below, whatever is free; `null`: nowhere. */
export function labelBeside(
  name: string,
  [x, y]: readonly [number, number],
  gapPx: number,
  fontPx: number,
  map: Size,
  taken: readonly Box[],
): MapLabel | null {
  const lines = labelLines(name);
  const { width, height } = sizeOf(lines, fontPx);
  const middle = y - height / 2;
  // Above or below, moved aside as far as the edge of the map asks.
  const inMap = Math.min(Math.max(x, width / 2 + ROOM_PX), map.width - width / 2 - ROOM_PX);
  const tries = [
    { anchor: 'start' as const, at: x + gapPx, left: x + gapPx, top: middle },
    { anchor: 'end' as const, at: x - gapPx, left: x - gapPx - width, top: middle },
    { anchor: 'middle' as const, at: x, left: x - width / 2, top: y - gapPx - height },
    { anchor: 'middle' as const, at: x, left: x - width / 2, top: y + gapPx },
    { anchor: 'middle' as const, at: inMap, left: inMap - width / 2, top: y - gapPx - height },
    { anchor: 'middle' as const, at: inMap, left: inMap - width / 2, top: y + gapPx },
  ];
  for (const { anchor, at, left, top } of tries) {
    const box = { left, top, width, height };
    if (isWithin(box, map) && !taken.some((other) => overlap(box, other)))
      return { lines, x: at, y: top + fontPx * 0.95, anchor, box };
  }
  return null;
}

/** A name within a shape, as near to `near` as it fits; `null`: the shape in view is too small for it. */
export function labelWithin(
  name: string,
  rings: readonly Ring[],
  near: readonly [number, number],
  fontPx: number,
  map: Size,
  taken: readonly Box[],
): MapLabel | null {
  const lines = labelLines(name);
  const { width, height } = sizeOf(lines, fontPx);
  // The ring with most points is where a name belongs; only within its box is there anything to try.
  const around = boxAround(rings);
  const [right, bottom] = [around.left + around.width, around.top + around.height];
  let best: { x: number; y: number; far: number } | null = null;
  for (let y = Math.max(around.top, ROOM_PX) + height / 2; y < bottom - height / 2; y += STEP_PX) {
    for (let x = Math.max(around.left, ROOM_PX) + width / 2; x < right - width / 2; x += STEP_PX) {
      const far = Math.hypot(x - near[0], y - near[1]);
      if (best !== null && far >= best.far) continue;
      const box = { left: x - width / 2, top: y - height / 2, width, height };
      if (!isWithin(box, map) || taken.some((other) => overlap(box, other)) || !holds(rings, box)) continue;
      best = { x, y, far };
    }
  }
  if (best === null) return null;
  const box = { left: best.x - width / 2, top: best.y - height / 2, width, height };
  return { lines, x: best.x, y: box.top + fontPx * 0.95, anchor: 'middle', box };
}

/** The box around what is in view of the ring with most points; a box without size in the corner when nothing is. */
export function boxAround(rings: readonly Ring[]): Box {
  const largest = rings.toSorted((a, b) => b.length - a.length)[0];
  if (!largest) return { left: 0, top: 0, width: 0, height: 0 };
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The middle of a box. */
export function middleOf({ left, top, width, height }: Box): readonly [number, number] {
  return [left + width / 2, top + height / 2];
}

/** A box with room on every side. */
export function padded({ left, top, width, height }: Box, roomPx: number): Box {
  return { left: left - roomPx, top: top - roomPx, width: width + 2 * roomPx, height: height + 2 * roomPx };
}

function isWithin({ left, top, width, height }: Box, map: Size): boolean {
  return left >= 1 && top >= 1 && left + width <= map.width - 1 && top + height <= map.height - 1;
}

/** True when two rectangles touch. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + ROOM_PX &&
    b.left < a.left + a.width + ROOM_PX &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function holds(rings: readonly Ring[], { left, top, width, height }: Box): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((part) =>
    [top, top + height].every((y) => isInside(rings, left + part * width, y)),
  );
}

function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of ring) {
      const crosses = lastY > y !== nextY > y;
      if (crosses && x < lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX)) isIn = !isIn;
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return isIn;
}
