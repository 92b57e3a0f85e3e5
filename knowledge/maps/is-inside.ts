import type { MultiPolygon } from 'geojson';
import type { Point } from './on-map.ts';

/** True when the outline holds the point. Reckoned on the plane of degrees: not for outlines that reach a pole or the 180th meridian. */
export function isInside({ longitude, latitude }: Point, outline: MultiPolygon): boolean {
  let isIn = false;
  for (const ring of outline.coordinates.flat()) {
    let [x = 0, y = 0] = ring.at(-1) ?? [];
    for (const [nextX = 0, nextY = 0] of ring) {
      const crosses = y > latitude !== nextY > latitude;
      if (crosses && longitude < x + ((latitude - y) / (nextY - y)) * (nextX - x)) isIn = !isIn;
      [x, y] = [nextX, nextY];
    }
  }
  return isIn;
}
