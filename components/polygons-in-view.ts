import type { MultiPolygon, Position } from 'geojson';
import type { Frame } from '../knowledge/maps/atlas.ts';

const EARTH_KM = 6371;
/** A frame is shown on a sheet of another shape, which may show this many times its larger half. */
const TIMES_SHOWN = 2;

/** West, south, east and north of a polygon in degrees; `null`: it crosses the 180th meridian. */
type Bounds = readonly [west: number, south: number, east: number, north: number] | null;

function boundsOf([ring = []]: readonly Position[][]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return east - west > 180 ? null : [west, south, east, north];
}

/** The polygons that may be seen in a frame. Some of them may not: this only spares the drawing most of the earth. */
export function polygonsInView({ coordinates }: MultiPolygon, frame: Frame): MultiPolygon {
  const farKm = TIMES_SHOWN * Math.max(frame.halfWidthKm, frame.halfHeightKm);
  const reach = (farKm / EARTH_KM) * (180 / Math.PI);
  const [south, north] = [frame.latitude - reach, frame.latitude + reach];
  const steepest = Math.max(Math.abs(south), Math.abs(north));
  const aside = steepest > 85 ? 180 : reach / Math.cos((steepest * Math.PI) / 180);
  const inView = coordinates.filter((polygon) => {
    const box = boundsOf(polygon);
    if (!box) return true;
    if (box[3] < south || box[1] > north) return false;
    const middle = (box[0] + box[2]) / 2;
    const apart = Math.abs(((middle - frame.longitude + 540) % 360) - 180);
    return apart <= aside + (box[2] - box[0]) / 2;
  });
  return { type: 'MultiPolygon', coordinates: inView };
}

/** An outline with fewer points, for a map on which a pixel stands for about `degrees`: islands smaller than that are left out. */
export function coarse({ coordinates }: MultiPolygon, degrees: number): MultiPolygon {
  const large = coordinates.filter((polygon) => {
    const box = boundsOf(polygon);
    return !box || box[2] - box[0] > degrees || box[3] - box[1] > degrees;
  });
  const thin = large.map(([outer = [], ...holes]) =>
    [outer, ...holes].map((ring) => keptWhole(ring, thinned(ring, degrees), degrees)),
  );
  return {
    type: 'MultiPolygon',
    coordinates: thin.flatMap(([outer, ...holes]) =>
      outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [],
    ),
  };
}

/**
 * The thinned ring; `null` when it fell together or turned round by losing its points: on the sphere such a ring encloses all the rest of
 * the earth.
 */
function keptWhole(ring: readonly Position[], thin: Position[], degrees: number): Position[] | null {
  const area = turnedArea(thin);
  const isSame = Math.sign(area) === Math.sign(turnedArea(ring));
  return isSame && Math.abs(area) > degrees ** 2 / 4 ? thin : null;
}

/** Twice the area of a ring on the plane of degrees, its sign telling which way it goes round. Steps take the short way over the 180th meridian. */
function turnedArea(ring: readonly Position[]): number {
  let [area, x] = [0, 0];
  ring.forEach(([east = 0, y = 0], at) => {
    const [lastEast = east, lastY = y] = ring[at - 1] ?? [];
    const step = ((east - lastEast + 540) % 360) - 180;
    area += x * (y - lastY) - step * lastY;
    x += step;
  });
  return area;
}

function thinned(ring: readonly Position[], degrees: number): Position[] {
  let last: Position | null = null;
  return ring.filter((point, at) => {
    const far =
      last === null
        ? Number.POSITIVE_INFINITY
        : Math.abs((point[0] ?? 0) - (last[0] ?? 0)) + Math.abs((point[1] ?? 0) - (last[1] ?? 0));
    const isKept = at === ring.length - 1 || far >= degrees;
    if (isKept) last = point;
    return isKept;
  });
}
