import type { Frame } from './atlas.ts';

/** Mean radius of the earth in kilometres. */
export const EARTH_KM = 6371;

/** A point of the earth in degrees. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const RADIANS = Math.PI / 180;

/**
 * Where a point lies from the middle of a frame, in kilometres to the east and to the north, on the plane the maps are drawn on (Lambert's
 * azimuthal equal-area projection).
 */
export function onMap(
  { longitude, latitude }: Point,
  frame: Pick<Frame, 'longitude' | 'latitude'>,
): { eastKm: number; northKm: number } {
  const turn = (longitude - frame.longitude) * RADIANS;
  const [at, middle] = [latitude * RADIANS, frame.latitude * RADIANS];
  const closeness = Math.sin(middle) * Math.sin(at) + Math.cos(middle) * Math.cos(at) * Math.cos(turn);
  const stretch = EARTH_KM * Math.sqrt(2 / Math.max(1e-9, 1 + closeness));
  return {
    eastKm: stretch * Math.cos(at) * Math.sin(turn),
    northKm: stretch * (Math.cos(middle) * Math.sin(at) - Math.sin(middle) * Math.cos(at) * Math.cos(turn)),
  };
}

/** The point that lies so far from the middle: the way back from `onMap`. */
export function fromMap({ eastKm, northKm }: { eastKm: number; northKm: number }, middle: Point): Point {
  const far = Math.hypot(eastKm, northKm);
  if (far === 0) return middle;
  const angle = 2 * Math.asin(Math.min(1, far / (2 * EARTH_KM)));
  const at = middle.latitude * RADIANS;
  const north = northKm / far;
  const east = eastKm / far;
  const latitude = Math.asin(Math.cos(angle) * Math.sin(at) + north * Math.sin(angle) * Math.cos(at));
  const turn = Math.atan2(
    east * Math.sin(angle),
    Math.cos(at) * Math.cos(angle) - north * Math.sin(at) * Math.sin(angle),
  );
  const longitude = middle.longitude + turn / RADIANS;
  return { longitude: ((longitude + 540) % 360) - 180, latitude: latitude / RADIANS };
}

/** True when the frame shows the point. */
export function isInFrame(point: Point, frame: Frame): boolean {
  const { eastKm, northKm } = onMap(point, frame);
  return Math.abs(eastKm) <= frame.halfWidthKm && Math.abs(northKm) <= frame.halfHeightKm;
}
