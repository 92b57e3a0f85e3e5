import type { Position } from 'geojson';
import type { SourceRegion } from './read-natural-earth.ts';

/** The northern border of Western Sahara with Morocco, in degrees north. */
const SAHARA_NORTH = 27 + 40 / 60;

/**
 * The line between Israel and the Golan Heights before June 1967, from the Hasbani bridge to the Yarmouk: by hand between landmarks (Banias, the
 * foot of the heights, the bridge of the Daughters of Jacob, the shore of Lake Tiberias), within about two kilometres. Its ends are points of
 * Natural Earth's outline.
 */
const GOLAN_LINE: readonly Position[] = [
  [35.605, 33.244],
  [35.625, 33.252],
  [35.655, 33.254],
  [35.68, 33.248],
  [35.668, 33.225],
  [35.648, 33.19],
  [35.645, 33.15],
  [35.642, 33.1],
  [35.634, 33.06],
  [35.629, 33.01],
  [35.625, 32.96],
  [35.62, 32.888],
  [35.64, 32.868],
  [35.654, 32.838],
  [35.662, 32.8],
  [35.662, 32.76],
  [35.655, 32.725],
  [35.685, 32.711],
];

/** Natural Earth's line between Goma and Gisenyi runs west of Goma's centre and airport, which are in the Congo: these points move east. */
const GOMA_MOVES: readonly (readonly [from: Position, to: Position])[] = [
  [
    [29.245, -1.641],
    [29.255, -1.641],
  ],
  [
    [29.233, -1.659],
    [29.252, -1.662],
  ],
  [
    [29.212, -1.699],
    [29.25, -1.7],
  ],
];

/** The regions with the borders that Natural Earth draws by who holds the ground, or wrongly, put as `docs/decisions` says. */
export function correctBorders(regions: readonly SourceRegion[]): SourceRegion[] {
  return regions.flatMap((region) => {
    if (region.file === 'isr' && region.name === 'HaZafon') return cutGolan(region);
    if (region.file === 'mar') return cutSahara(region);
    if (region.file === 'cod' || region.file === 'rwa') return [moveGoma(region)];
    return [region];
  });
}

function cutGolan(region: SourceRegion): SourceRegion[] {
  const ring = region.polygons[0]?.[0];
  if (region.polygons.length !== 1 || !ring) throw new Error('The Northern District is no longer one ring.');
  const open = ring.slice(0, -1);
  const [north, south] = [GOLAN_LINE[0], GOLAN_LINE.at(-1)].map((end) => nearest(open, end as Position));
  if (north === undefined || south === undefined) throw new Error('The Golan line has no ends.');
  const line = GOLAN_LINE.slice(1, -1);
  const golan = [...walk(open, north, south), ...[...line].reverse()];
  const rest = [...walk(open, south, north), ...line];
  return [
    { ...region, polygons: [[close(rest)]] },
    { ...region, file: 'syr', country: 'SY', name: 'Golan Heights', polygons: [[close(golan)]] },
  ];
}

/** The points of an open ring from one index to another, both with it, going round the end where need be. */
function walk(open: readonly Position[], from: number, to: number): Position[] {
  return from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
}

function close(open: readonly Position[]): Position[] {
  return [...open, open[0] as Position];
}

function nearest(points: readonly Position[], [x = 0, y = 0]: Position): number {
  const distances = points.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y));
  return distances.indexOf(Math.min(...distances));
}

function cutSahara(region: SourceRegion): SourceRegion[] {
  const north = region.polygons.map((polygon) => polygon.map((ring) => half(ring, true)).filter(isRing));
  const south = region.polygons.map((polygon) => polygon.map((ring) => half(ring, false)).filter(isRing));
  return [
    { ...region, polygons: north.filter(({ length }) => length > 0) },
    { ...region, file: 'sah', country: 'EH', polygons: south.filter(({ length }) => length > 0) },
  ].filter(({ polygons }) => polygons.length > 0);
}

function isRing(ring: readonly Position[]): boolean {
  return ring.length >= 4;
}

/** What lies of a ring on one side of the border's parallel (Sutherland and Hodgman). */
function half(ring: readonly Position[], isNorth: boolean): Position[] {
  const isKept = ([, y = 0]: Position) => (isNorth ? y >= SAHARA_NORTH : y <= SAHARA_NORTH);
  const kept: Position[] = [];
  ring.slice(0, -1).forEach((point, at) => {
    const next = ring[at + 1] as Position;
    if (isKept(point)) kept.push(point);
    if (isKept(point) !== isKept(next)) {
      // From the northern end in both halves, so that both get the same number to the last digit.
      const [a, b] = (point[1] ?? 0) > (next[1] ?? 0) ? [point, next] : [next, point];
      const part = (SAHARA_NORTH - (a[1] ?? 0)) / ((b[1] ?? 0) - (a[1] ?? 0));
      kept.push([(a[0] ?? 0) + part * ((b[0] ?? 0) - (a[0] ?? 0)), SAHARA_NORTH]);
    }
  });
  return kept.length < 3 ? [] : close(kept);
}

function moveGoma(region: SourceRegion): SourceRegion {
  const move = (point: Position): Position =>
    GOMA_MOVES.find(
      ([[x = 0, y = 0]]) => Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y) < 0.001,
    )?.[1] ?? point;
  return { ...region, polygons: region.polygons.map((polygon) => polygon.map((ring) => ring.map(move))) };
}
