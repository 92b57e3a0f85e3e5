import type { Area, Atlas, Frame, Shape } from './atlas.ts';
import { chooseFrame } from './choose-frame.ts';
import { isInside } from './is-inside.ts';
import type { MapPlace } from './map-place.ts';
import type { Point } from './on-map.ts';
import { whereInWords } from './where-in-words.ts';

/** What the map of one place shows. */
export interface Locator {
  readonly atlas: Atlas;
  readonly label: string;
  readonly frame: Frame;
  /** `null`: the place lies in no country the atlas draws. */
  readonly country: Shape | null;
  /** The region it lies in or is; `null`: not known, or the atlas has no outline of it. */
  readonly region: Shape | null;
  /** `null`: the place is the country or the region itself, or its position is not known. */
  readonly marker: Point | null;
  /** All of it in a sentence or two. */
  readonly text: string;
  /** The areas of disputed status it lies in. */
  readonly areas: readonly Area[];
  /** Who says where the dot belongs; `null`: there is no dot. */
  readonly source: NonNullable<MapPlace['position']>['source'] | null;
}

/** A region smaller than this part of its country is shown by a dot. */
const TINY_PART = 0.06;

/** What to draw for a place. `null`: nothing is known that a map could show. */
export function locatorOf(place: MapPlace, atlas: Atlas): Locator | null {
  const country = place.country === null ? null : atlas.country(place.country);
  const region = place.region === null ? null : atlas.region(place.region);
  const isCountry = country !== null && isNamed(place.label, country) && country.name !== region?.name;
  const isRegion = region !== null && isNamed(place.label, region) && !isTiny(region, country);
  const marker = isCountry || isRegion ? null : place.position;
  const filled = isCountry ? null : region;
  const frame = chooseFrame(country, filled, marker);
  if (frame === null) return null;
  return {
    atlas,
    label: place.label,
    frame,
    country,
    region: filled,
    marker,
    text: whereInWords({ label: place.label, country, region: filled, marker, isCountry }, atlas),
    areas: areasOf(place, atlas),
    source: marker?.source ?? null,
  };
}

/** True for a town that is a region of its own: as a fill it could hardly be seen. */
function isTiny(region: Shape, country: Shape | null): boolean {
  const reach = ({ frame }: Shape) => Math.max(frame.halfWidthKm, frame.halfHeightKm);
  return country !== null && reach(region) < reach(country) * TINY_PART;
}

/** The areas of disputed status that a place lies in or is. */
export function areasOf({ country, region, position }: MapPlace, atlas: Atlas): Area[] {
  const codes = [region, region === null ? null : atlas.region(region)?.code];
  return atlas.areas.filter(
    (area) =>
      (area.isCountry && country !== null && area.countries.includes(country)) ||
      area.codes.some((code) => codes.includes(code)) ||
      (position !== null && isInside(position, area.outline)),
  );
}

/** True when the label is the shape's own name, said with or without an article. */
export function isNamed(label: string, { name }: Shape): boolean {
  return name !== '' && label.replace(/^[Tt]he /, '') === name;
}
