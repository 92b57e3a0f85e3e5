import type { MapDrawing } from './map-drawing.ts';
import type { Box } from './map-labels.ts';

/** The bar is at most this long, in pixels. */
const LONGEST_PX = 70;

/** A length in whole kilometres and its length on the map: the longest of 1, 2, 5, 10, 20 … that fits. */
export function scaleLength(kmPerPixel: number): { km: number; px: number } {
  const most = kmPerPixel * LONGEST_PX;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { km, px: km / kmPerPixel };
}

/** What the scale bar covers, in the lower right corner. */
export function scaleBox({ size }: MapDrawing): Box {
  return { left: size.width - LONGEST_PX - 14, top: size.height - 22, width: LONGEST_PX + 14, height: 22 };
}

/** The scale bar in the lower right corner; none on a map of the world. */
export function MapScale({ drawing }: { drawing: MapDrawing }) {
  if (drawing.kmPerPixel === null) return null;
  const { km, px } = scaleLength(drawing.kmPerPixel);
  const { width, height } = drawing.size;
  const [right, base] = [width - 8, height - 8];
  return (
    <g class="map-scale">
      <path d={`M${right - px},${base - 4}v4h${px}v-4`} />
      <text class="map-name scale" x={right} y={base - 6} text-anchor="end">
        {km.toLocaleString('en')} km
      </text>
    </g>
  );
}
