import {
  type GeoPermissibleObjects,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { Frame } from '../../knowledge/maps/atlas.ts';

/** Mean radius of the earth in kilometres. */
export const EARTH_KM = 6371;

type Polygons = readonly (readonly Position[][])[];

/** An island smaller than this part of the largest piece does not widen the frame. */
const LEAST_PART = 0.02;
/** Nor does one that lies farther off than this many times the size of what is framed already: French Guiana, the Canaries. */
const FARTHEST = 0.6;
/** Below this part of the whole in the largest piece it is a country of islands, and all of them are framed. */
const MAINLAND = 0.5;

/** Area of a polygon in square kilometres. */
export function areaOf(polygon: readonly Position[][]): number {
  return geoArea(shape([polygon])) * EARTH_KM ** 2;
}

function shape(polygons: Polygons): GeoPermissibleObjects {
  return { type: 'MultiPolygon', coordinates: polygons as Position[][][] };
}

/** The frame around a country or region: its main part, without islands far off. */
export function frameOf(polygons: Polygons): Frame {
  const main = mainPart(polygons);
  let centre = geoCentroid(shape(main));
  let [halfWidthKm, halfHeightKm] = [0, 0];
  // Twice: the middle of the box is another than the centroid, and turning the globe to it changes the box a little.
  for (let turn = 0; turn < 3; turn++) {
    const projection = geoAzimuthalEqualArea()
      .rotate([-centre[0], -centre[1]])
      .scale(EARTH_KM)
      .translate([0, 0])
      .precision(0);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape(main));
    halfWidthKm = (right - left) / 2;
    halfHeightKm = (bottom - top) / 2;
    centre = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? centre;
  }
  return {
    longitude: Math.round(centre[0] * 1e3) / 1e3,
    latitude: Math.round(centre[1] * 1e3) / 1e3,
    halfWidthKm: Math.ceil(halfWidthKm),
    halfHeightKm: Math.ceil(halfHeightKm),
  };
}

function mainPart(polygons: Polygons): Polygons {
  const bySize = [...polygons]
    .map((polygon) => ({ polygon, area: areaOf(polygon) }))
    .sort((a, b) => b.area - a.area);
  const whole = bySize.reduce((sum, { area }) => sum + area, 0);
  const largest = bySize[0];
  if (!largest || largest.area < whole * MAINLAND) return polygons;
  const main = [largest.polygon];
  for (const { polygon, area } of bySize.slice(1)) {
    if (area < largest.area * LEAST_PART) break;
    if (gap(main, polygon) < FARTHEST * reach(main)) main.push(polygon);
  }
  return main;
}

/** Radians between the nearest of a sample of their points. */
function gap(main: Polygons, polygon: readonly Position[][]): number {
  const others = main.flatMap((each) => sample(each));
  return Math.min(...sample(polygon).flatMap((point) => others.map((other) => geoDistance(point, other))));
}

/** Twice the greatest distance of a sample of points from the middle, in radians. */
function reach(main: Polygons): number {
  const centre = geoCentroid(shape(main));
  return 2 * Math.max(...main.flatMap((each) => sample(each)).map((point) => geoDistance(centre, point)));
}

function sample(polygon: readonly Position[][]): [number, number][] {
  const ring = polygon[0] ?? [];
  const step = Math.max(1, Math.floor(ring.length / 60));
  return ring.filter((_, at) => at % step === 0) as [number, number][];
}
