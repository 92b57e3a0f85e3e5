import type { Frame, Shape } from './atlas.ts';
import { fromMap, isInFrame, onMap, type Point } from './on-map.ts';

/** Room around what is framed, as a part of its size. */
const MARGIN = 1.12;
/** Nothing is shown closer than this many kilometres to each side: Natural Earth has no more to say of Singapore or Monaco. */
const CLOSEST_KM = 22;
/** A country that reaches farther than this to a side is shown in part, when the place is a point or region of it. */
const TOO_LARGE_KM = 1400;
/** What is shown of it then: this many kilometres to each side, or the region this many times over. */
const PART_KM = 650;
const REGION_TIMES = 2.2;
/** Around points that lie close together at least this much is shown to each side. */
const LONELY_KM = 250;
/** Of a place outside the frame of its country (an island far off) this much is shown. */
const FAR_OFF_KM = 350;

/** The piece of the earth on which a place is best seen. `null`: nothing is known that could be shown. */
export function chooseFrame(country: Shape | null, region: Shape | null, point: Point | null): Frame | null {
  const whole = country?.frame ?? null;
  const middle = point ?? region?.frame ?? null;
  const reach = whole ? Math.max(whole.halfWidthKm, whole.halfHeightKm) : Number.POSITIVE_INFINITY;
  if (whole && (middle === null || (reach <= TOO_LARGE_KM && isInFrame(middle, whole)))) return roomy(whole);
  if (middle === null) return null;
  const { longitude, latitude } = region?.frame ?? middle;
  const least = reach > TOO_LARGE_KM ? PART_KM : FAR_OFF_KM;
  return roomy({
    longitude,
    latitude,
    halfWidthKm: Math.max(least, (region?.frame.halfWidthKm ?? 0) * REGION_TIMES),
    halfHeightKm: Math.max(least / 2, (region?.frame.halfHeightKm ?? 0) * REGION_TIMES),
  });
}

/** The smallest frame around these points, with room; for a single point a stretch of country. `null`: no points. */
export function frameAround(points: readonly Point[]): Frame | null {
  const [first] = points;
  if (!first) return null;
  // The middle of the points on the sphere, so that the 180th meridian is no edge.
  const radians = Math.PI / 180;
  const [x, y, z] = points.reduce<[number, number, number]>(
    ([sumX, sumY, sumZ], { longitude, latitude }) => [
      sumX + Math.cos(latitude * radians) * Math.cos(longitude * radians),
      sumY + Math.cos(latitude * radians) * Math.sin(longitude * radians),
      sumZ + Math.sin(latitude * radians),
    ],
    [0, 0, 0],
  );
  const start = {
    longitude: Math.atan2(y, x) / radians,
    latitude: Math.atan2(z, Math.hypot(x, y)) / radians,
  };
  return around(points, start);
}

/** The box of the points on the map around `start`, moved to its own middle. */
function around(points: readonly Point[], start: Point): Frame {
  const placed = points.map((point) => onMap(point, start));
  const [east, north] = [placed.map(({ eastKm }) => eastKm), placed.map(({ northKm }) => northKm)];
  const [left, right, bottom, top] = [
    Math.min(...east),
    Math.max(...east),
    Math.min(...north),
    Math.max(...north),
  ];
  const middle = fromMap({ eastKm: (left + right) / 2, northKm: (bottom + top) / 2 }, start);
  return roomy({
    ...middle,
    halfWidthKm: Math.max((right - left) / 2, LONELY_KM),
    halfHeightKm: Math.max((top - bottom) / 2, LONELY_KM / 2),
  });
}

function roomy(frame: Frame): Frame {
  return {
    ...frame,
    halfWidthKm: Math.max(CLOSEST_KM, frame.halfWidthKm * MARGIN),
    halfHeightKm: Math.max(CLOSEST_KM, frame.halfHeightKm * MARGIN),
  };
}
