import { useMemo } from 'preact/hooks';
import type { OverviewPlace } from '../analysis/explanation.ts';
import type { FindingRef } from '../analysis/reading.ts';
import type { PlacesOnMap } from '../knowledge/maps/places-on-map.ts';
import { countWords } from './count-words.ts';
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
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

const SIZE: Size = { width: 340, height: 220 };
const FONT_PX = { place: 11, country: 9.5 };
/** Countries are named on maps that reach no farther than this to each side; beyond, marks and names of places are enough. */
const MOST_KM_WITH_NAMES = 3000;
/** Radius of the mark of a place named once, and how much it grows: its area goes with the count. */
const RADIUS_PX = { once: 4, most: 11 };

interface Props {
  map: PlacesOnMap<OverviewPlace>;
  onExplain: (finding: FindingRef) => void;
}

/** All places of an article on one map, and as a list that leads to their cards. */
export function PlacesMap({ map, onExplain }: Props) {
  const drawing = useMemo(() => drawMap(map.atlas, map.frame, SIZE), [map]);
  const { marks, names } = marksOf(drawing, map);
  const sources = new Map(
    map.marks.flatMap(({ place: { position } }) =>
      position ? [[position.source.label, position.source]] : [],
    ),
  );
  const tinted = map.countries.flatMap(({ country }) => country ?? []);
  const listed = [...map.marks.map(({ place }) => place), ...map.countries].sort((a, b) => b.count - a.count);
  const explain = ({ mention }: OverviewPlace) => onExplain({ kind: 'name', index: mention });
  return (
    <figure class="map">
      <MapSheet drawing={drawing} country={null} tinted={tinted} region={null} label={map.text}>
        {/* The largest first, so that no small mark lies hidden under it. */}
        {marks.map(({ place, at: [x, y], radius }) => (
          <circle key={place.mention} class="map-mark many" cx={x} cy={y} r={radius}>
            <title>{`${place.label}, named ${countWords(place.count, 'time')}`}</title>
          </circle>
        ))}
        {names.map(({ code, label }) => (
          <MapName key={code} label={label} kind={tinted.includes(code) ? 'country' : 'neighbour'} />
        ))}
        {marks.map(({ place, label }) => label && <MapName key={place.mention} label={label} kind="place" />)}
        <MapScale drawing={drawing} />
      </MapSheet>
      <figcaption>
        <WithMore class="map-places" entries={listed} open={6} noun="place">
          {(place) => (
            <>
              <button type="button" class="button plain" onClick={() => explain(place)}>
                <Words>{place.label}</Words>
              </button>
              <span class="small soft">{countWords(place.count, 'time')}</span>
            </>
          )}
        </WithMore>
        <MapNotes
          atlas={map.atlas}
          areas={[]}
          hatched={drawing.areas.map(({ area }) => area)}
          outline={null}
          positions={[...sources.values()]}
        />
      </figcaption>
    </figure>
  );
}

interface Mark {
  readonly place: OverviewPlace;
  readonly at: readonly [number, number];
  readonly radius: number;
  /** `null`: there is no room for the name; the list has it. */
  readonly label: MapLabel | null;
}

/** The marks, most often named first, each with its name where one fits; and the countries' names where room is left. */
function marksOf(
  drawing: MapDrawing,
  { marks, frame }: PlacesOnMap<OverviewPlace>,
): { marks: Mark[]; names: { code: string; label: MapLabel }[] } {
  const most = Math.max(1, ...marks.map(({ place }) => place.count));
  const placed = marks.flatMap(({ place, point }) => {
    const at = drawing.place(point);
    const grown = Math.sqrt((place.count - 1) / Math.max(1, most - 1));
    const radius = RADIUS_PX.once + (RADIUS_PX.most - RADIUS_PX.once) * grown * Math.min(1, most / 8);
    return at ? [{ place, at, radius }] : [];
  });
  const taken: Box[] = [
    scaleBox(drawing),
    ...placed.map(({ at: [x, y], radius }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  ];
  const labelled = placed.map(({ place, at, radius }, index) => {
    const others = taken.filter((_, other) => other !== index + 1);
    const label = labelBeside(place.label, at, radius + 3, FONT_PX.place, drawing.size, others);
    if (label) taken.push(label.box);
    return { place, at, radius, label };
  });
  const names = drawing.lands.flatMap(({ shape }) => {
    const { code } = shape;
    if (code === null || shape.name === '' || frame.halfWidthKm > MOST_KM_WITH_NAMES) return [];
    const rings = drawing.ringsOf(shape);
    const middle = middleOf(boxAround(rings));
    const label = labelWithin(shape.name, rings, middle, FONT_PX.country, drawing.size, taken);
    if (label) taken.push(padded(label.box, 4));
    return label ? [{ code, label }] : [];
  });
  return { marks: labelled, names };
}
