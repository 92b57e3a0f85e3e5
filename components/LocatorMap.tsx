import { useMemo } from 'preact/hooks';
import type { Locator } from '../knowledge/maps/locator.ts';
import { type Corner, GlobeInset, globeBox } from './GlobeInset.tsx';
import { MapName } from './MapName.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapScale, scaleBox } from './MapScale.tsx';
import { MapSheet } from './MapSheet.tsx';
import { drawMap, type MapDrawing, type Size } from './map-drawing.ts';
import {
  type Box,
  boxAround,
  labelBeside,
  labelWithin,
  type MapLabel,
  middleOf,
  padded,
} from './map-labels.ts';
import { Words } from './Words.tsx';

const SIZE: Size = { width: 320, height: 200 };
const MARK_PX = 4.5;
/** Names of different kinds keep this distance. */
const NAMES_APART_PX = 5;
const FONT_PX = { place: 12, country: 11, neighbour: 9.5 };

/** Where one place is: its country among its neighbours, its region filled, itself as a dot. */
export function LocatorMap({ locator }: { locator: Locator }) {
  const { atlas } = locator;
  const drawing = useMemo(() => drawMap(atlas, locator.frame, SIZE), [atlas, locator.frame]);
  const at = locator.marker && drawing.place(locator.marker);
  const globe = globeBox(cornerFor(drawing, locator, at), SIZE.width, SIZE.height);
  const labels = labelsOf(drawing, locator, at, [scaleBox(drawing), globe]);
  return (
    <figure class="map">
      <MapSheet
        drawing={drawing}
        country={locator.country}
        region={locator.region && drawing.pathOf(locator.region)}
        label={locator.text}
      >
        {labels.neighbours.map((label) => (
          <MapName key={label.lines.join(' ')} label={label} kind="neighbour" />
        ))}
        {labels.country && <MapName label={labels.country} kind="country" />}
        {at && <circle class="map-mark" cx={at[0]} cy={at[1]} r={MARK_PX} />}
        {labels.place && <MapName label={labels.place} kind="place" />}
        <MapScale drawing={drawing} />
        <GlobeInset atlas={atlas} frame={locator.frame} country={locator.country?.code ?? null} box={globe} />
      </MapSheet>
      <figcaption>
        <p>
          <Words>{locator.text}</Words>
        </p>
        <MapNotes
          atlas={atlas}
          areas={locator.areas}
          hatched={drawing.areas.map(({ area }) => area)}
          outline={locator.region?.note ?? null}
          positions={locator.source === null ? [] : [locator.source]}
        />
      </figcaption>
    </figure>
  );
}

/** The upper corner that hides least of the country and not the mark; the lower left one where both would. */
function cornerFor(drawing: MapDrawing, { country }: Locator, at: readonly [number, number] | null): Corner {
  const corners: Corner[] = [
    { isRight: false, isBottom: true },
    { isRight: false, isBottom: false },
    { isRight: true, isBottom: false },
  ];
  const points = country ? drawing.ringsOf(country).flat() : [];
  const hidden = (corner: Corner) => {
    const { left, top, width, height } = globeBox(corner, SIZE.width, SIZE.height);
    const isIn = ([x, y]: readonly [number, number]) =>
      x >= left - 8 && x <= left + width + 8 && y >= top - 8 && y <= top + height + 8;
    return points.filter(isIn).length + (at && isIn(at) ? 1e6 : 0);
  };
  const [best] = corners
    .map((corner) => ({ corner, hides: hidden(corner) }))
    .sort((a, b) => a.hides - b.hides);
  return best?.corner ?? { isRight: false, isBottom: true };
}

interface Labels {
  readonly place: MapLabel | null;
  readonly country: MapLabel | null;
  readonly neighbours: readonly MapLabel[];
}

/** The names: first the place's own, then its country's, then as many of the neighbours' as find room. */
function labelsOf(
  drawing: MapDrawing,
  { label, region, country }: Locator,
  at: readonly [number, number] | null,
  corners: readonly Box[],
): Labels {
  const taken = [...corners];
  const keep = (found: MapLabel | null) => {
    if (found) taken.push(padded(found.box, NAMES_APART_PX));
    return found;
  };
  if (at) {
    const [x, y] = at;
    taken.push({ left: x - MARK_PX, top: y - MARK_PX, width: 2 * MARK_PX, height: 2 * MARK_PX });
  }
  let place: MapLabel | null = null;
  if (at) place = keep(labelBeside(label, at, MARK_PX + 4, FONT_PX.place, SIZE, corners));
  else if (region) {
    const rings = drawing.ringsOf(region);
    const box = boxAround(rings);
    place = keep(
      labelWithin(label, rings, middleOf(box), FONT_PX.place, SIZE, taken) ??
        labelBeside(label, middleOf(box), box.width / 2 + 4, FONT_PX.place, SIZE, taken),
    );
  }
  if (region) taken.push(boxAround(drawing.ringsOf(region)));
  const nameIn = (shape: NonNullable<typeof country>, fontPx: number) => {
    const rings = drawing.ringsOf(shape);
    const middle = middleOf(boxAround(rings));
    return labelWithin(shape.name, rings, middle, fontPx, SIZE, taken);
  };
  const nameBeside = (shape: NonNullable<typeof country>, fontPx: number) => {
    const box = boxAround(drawing.ringsOf(shape));
    return labelBeside(shape.name, middleOf(box), box.width / 2 + 4, fontPx, SIZE, taken);
  };
  return {
    place,
    country: country && keep(nameIn(country, FONT_PX.country) ?? nameBeside(country, FONT_PX.country)),
    neighbours: drawing.lands.flatMap(({ shape }) =>
      shape.name === '' || shape.code === country?.code ? [] : (keep(nameIn(shape, FONT_PX.neighbour)) ?? []),
    ),
  };
}
