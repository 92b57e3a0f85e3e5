import { type GeoProjection, type GeoStream, geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Area, Atlas, Frame, Shape } from '../knowledge/maps/atlas.ts';
import { coarse, polygonsInView } from './polygons-in-view.ts';
import { thinLines } from './thin-lines.ts';

/** Width and height of a map in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A closed line on the map, in pixels. */
export type Ring = readonly (readonly [number, number])[];

/** A shape drawn on a map. */
export interface DrawnShape {
  readonly shape: Shape;
  /** For `<path d>`. */
  readonly path: string;
}

/** The land of a piece of the earth, ready to be drawn. */
export interface MapDrawing {
  readonly size: Size;
  /** Land in view, without the shapes that stand out. */
  readonly lands: readonly DrawnShape[];
  /** The areas of disputed status in view. */
  readonly areas: readonly { readonly area: Area; readonly path: string }[];
  /** The path of a shape with its smallest islands, which its line shows as dots; `null`: out of view. */
  pathOf(shape: Shape): string | null;
  /** The lines around what is in view of a shape. */
  ringsOf(shape: Shape): readonly Ring[];
  /** Where a point stands; `null`: on the far side of the earth. */
  place(point: { readonly longitude: number; readonly latitude: number }): readonly [number, number] | null;
  /** Kilometres a pixel stands for in the middle of the map; `null`: a map of the world, where it differs too much from place to place. */
  readonly kmPerPixel: number | null;
}

const EARTH_KM = 6371;
/** A frame that reaches farther than this to a side is a map of the world. */
const WORLD_KM = 5500;
/** The ends of the land on a map of the world, in degrees: Greenland and Tierra del Fuego. */
const [NORTHERNMOST, SOUTHERNMOST] = [84, -56];
/** Height of such a map as part of its width. */
const WORLD_HEIGHT = 0.46;
/** About what a pixel of such a map stands for, in degrees. */
const WORLD_DEGREES = 0.7;
/** Lines are drawn a little beyond the edge, so that no outline runs along it. */
const BEYOND_PX = 4;
/** Degrees of a circle that hold all of the earth but the far pole, where the projection tears. */
const ALL_BUT_THE_FAR_SIDE = 150;

function isWorld({ halfWidthKm, halfHeightKm }: Frame): boolean {
  return Math.max(halfWidthKm, halfHeightKm) > WORLD_KM;
}

function projectionOf(frame: Frame, { width, height }: Size): GeoProjection {
  if (isWorld(frame)) {
    return geoEqualEarth()
      .rotate([-frame.longitude, 0])
      .fitExtent(
        [
          [2, 2],
          [width - 2, height - 2],
        ],
        {
          type: 'MultiPoint',
          coordinates: [
            [frame.longitude - 179.9, 0],
            [frame.longitude + 179.9, 0],
            [0, NORTHERNMOST],
            [0, SOUTHERNMOST],
          ],
        },
      )
      .precision(0);
  }
  const pixelsPerKm = Math.min(width / (2 * frame.halfWidthKm), height / (2 * frame.halfHeightKm));
  return geoAzimuthalEqualArea()
    .rotate([-frame.longitude, -frame.latitude])
    .scale(pixelsPerKm * EARTH_KM)
    .translate([width / 2, height / 2])
    .clipAngle(ALL_BUT_THE_FAR_SIDE)
    .clipExtent([
      [-BEYOND_PX, -BEYOND_PX],
      [width + BEYOND_PX, height + BEYOND_PX],
    ])
    .precision(0);
}

/** The land in a frame. A map of the world is lower than the room it is given. */
export function drawMap(atlas: Atlas, frame: Frame, room: Size): MapDrawing {
  const size = isWorld(frame) ? { width: room.width, height: room.width * WORLD_HEIGHT } : room;
  const projection = projectionOf(frame, size);
  const exact = geoPath(projection).digits(1);
  const thinned = { stream: (sink: GeoStream) => projection.stream(thinLines(sink)) };
  const path = geoPath(thinned).digits(1);
  const inView = ({ outline }: Shape | Area): MultiPolygon =>
    isWorld(frame) ? coarse(outline, WORLD_DEGREES) : polygonsInView(outline, frame);
  const pathOf = (shape: Shape | Area) => path(inView(shape)) || null;
  const lands = atlas.countries.flatMap((shape) => {
    const drawn = pathOf(shape);
    return drawn === null ? [] : [{ shape, path: drawn }];
  });
  return {
    size,
    lands,
    areas: atlas.areas.flatMap((area) => {
      const drawn = pathOf(area);
      return drawn === null ? [] : [{ area, path: drawn }];
    }),
    pathOf: (shape) => exact(inView(shape)) || null,
    ringsOf: (shape) => ringsOf(lands.find((land) => land.shape === shape)?.path ?? pathOf(shape) ?? ''),
    place: ({ longitude, latitude }) => projection([longitude, latitude]),
    kmPerPixel: isWorld(frame) ? null : EARTH_KM / projection.scale(),
  };
}

/** The rings of a path that holds nothing but moves, lines and closings. */
function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((point) => {
          const [x = 0, y = 0] = point.split(',').map(Number);
          return [x, y] as const;
        }),
    );
}
