import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Shape } from '../knowledge/maps/atlas.ts';
import type { MapDrawing } from './map-drawing.ts';

interface Props {
  drawing: MapDrawing;
  /** The country that stands out; `null`: none. */
  country: Shape | null;
  /** ISO codes of further countries that are tinted. */
  tinted?: readonly string[];
  /** Path of the region that is filled; `null`: none. */
  region: string | null;
  /** What the map shows, for those who do not see it. */
  label: string;
  children: ComponentChildren;
}

/** Sea, land, areas of disputed status and what stands out, with marks and names on top. */
export function MapSheet({ drawing, country, tinted = [], region, label, children }: Props) {
  const { width, height } = drawing.size;
  const hatch = `hatch-${useId()}`;
  const clip = `sheet-${useId()}`;
  const own = country && drawing.pathOf(country);
  return (
    <svg class="map-sheet" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="map-hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
        <clipPath id={clip}>
          <rect width={width} height={height} rx="6" />
        </clipPath>
      </defs>
      <g clip-path={`url(#${clip})`}>
        <rect class="map-sea" width={width} height={height} />
        {drawing.lands.map(({ shape, path }) => (
          <path
            key={shape.code ?? 'none'}
            class={shape.code !== null && tinted.includes(shape.code) ? 'map-land tinted' : 'map-land'}
            d={path}
          />
        ))}
        {own !== null && <path class="map-country" d={own} />}
        {region !== null && <path class="map-region" d={region} />}
        {drawing.areas.map(({ area, path }) => (
          <path key={area.id} class="map-area" d={path} fill={`url(#${hatch})`} />
        ))}
        {own !== null && <path class="map-outline" d={own} />}
        {children}
      </g>
      <rect class="map-edge" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="6" />
    </svg>
  );
}
