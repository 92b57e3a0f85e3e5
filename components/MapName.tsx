import type { MapLabel } from './map-labels.ts';

/** A name on a map, with a halo in the colour of the land. */
export function MapName({ label, kind }: { label: MapLabel; kind: 'place' | 'country' | 'neighbour' }) {
  return (
    <text class={`map-name ${kind}`} x={label.x} y={label.y} text-anchor={label.anchor}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} dy={index === 0 ? 0 : '1.2em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
