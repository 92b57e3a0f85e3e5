import { type GeoStream, geoOrthographic, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import type { Atlas, Frame } from '../knowledge/maps/atlas.ts';
import type { Box } from './map-labels.ts';
import { coarse } from './polygons-in-view.ts';
import { thinLines } from './thin-lines.ts';

const RADIUS_PX = 24;
/** About what a pixel of the globe stands for in its middle, in degrees. */
const DEGREES = 1.5;
const FROM_EDGE_PX = 7;
/** A piece of the earth that reaches less than this far to each side is a dot on the globe. */
const TINY_KM = 350;

/** Which corner the globe stands in. */
export interface Corner {
  readonly isRight: boolean;
  readonly isBottom: boolean;
}

/** What the globe covers. */
export function globeBox({ isRight, isBottom }: Corner, width: number, height: number): Box {
  const side = 2 * (RADIUS_PX + FROM_EDGE_PX);
  return { left: isRight ? width - side : 0, top: isBottom ? height - side : 0, width: side, height: side };
}

interface Props {
  atlas: Atlas;
  frame: Frame;
  /** ISO code of the country that stands out on it; `null`: none. */
  country: string | null;
  box: Box;
}

/** The half of the globe the map is a piece of. */
export function GlobeInset({ atlas, frame, country, box }: Props) {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const isTiny = Math.max(frame.halfWidthKm, frame.halfHeightKm) < TINY_KM;
  const { land, own, dot } = useMemo(() => {
    // Seen a little from the equator, so that the reader finds the continents where school maps have them.
    const projection = geoOrthographic()
      .rotate([-frame.longitude, -frame.latitude * 0.7])
      .scale(RADIUS_PX)
      .translate([x, y])
      .clipAngle(90)
      .precision(0);
    const path = geoPath({ stream: (sink: GeoStream) => projection.stream(thinLines(sink)) }).digits(1);
    const drawn = atlas.countries.map(({ code, outline }) => ({
      code,
      d: path(coarse(outline, DEGREES)) ?? '',
    }));
    return {
      land: drawn.map(({ d }) => d).join(''),
      dot: projection([frame.longitude, frame.latitude]) ?? [x, y],
      own: drawn.find(({ code }) => code === country && code !== null)?.d ?? '',
    };
  }, [atlas, frame, country, x, y]);
  return (
    <g class="map-globe">
      <circle class="map-globe-halo" cx={x} cy={y} r={RADIUS_PX + 2.5} />
      <circle class="map-sea" cx={x} cy={y} r={RADIUS_PX} />
      <path class="map-globe-land" d={land} />
      <path class="map-globe-own" d={own} />
      {isTiny && <circle class="map-globe-own" cx={dot[0]} cy={dot[1]} r="1.8" />}
      <circle class="map-globe-edge" cx={x} cy={y} r={RADIUS_PX} />
    </g>
  );
}
