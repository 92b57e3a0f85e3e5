import type { Atlas, Frame } from './atlas.ts';
import { frameAround } from './choose-frame.ts';
import { isNamed } from './locator.ts';
import type { MapPlace } from './map-place.ts';
import type { Point } from './on-map.ts';

/** A place an article names, with how often. */
export interface NamedPlace extends MapPlace {
  readonly count: number;
}

/** What the map of all of an article's places shows. */
export interface PlacesOnMap<Place extends NamedPlace> {
  readonly atlas: Atlas;
  readonly frame: Frame;
  /** Most often named first. */
  readonly marks: readonly { readonly place: Place; readonly point: Point }[];
  /** Countries that are named themselves, most often named first: tinted, not marked. */
  readonly countries: readonly Place[];
  /** In a sentence. */
  readonly text: string;
}

/** The places that have somewhere to stand on one map; `null`: none has. */
export function placesOnMap<Place extends NamedPlace>(
  places: readonly Place[],
  atlas: Atlas,
): PlacesOnMap<Place> | null {
  const byCount = places.toSorted((a, b) => b.count - a.count);
  const countries: Place[] = [];
  const marks: { place: Place; point: Point }[] = [];
  for (const place of byCount) {
    const country = place.country === null ? null : atlas.country(place.country);
    const region = place.region === null ? null : atlas.region(place.region);
    const isRegion = region !== null && isNamed(place.label, region);
    if (country !== null && !isRegion && isNamed(place.label, country)) countries.push(place);
    else {
      // A region's own position may be its capital; its mark belongs in its middle.
      const point = isRegion ? region.frame : (place.position ?? region?.frame);
      if (point) marks.push({ place, point: { longitude: point.longitude, latitude: point.latitude } });
    }
  }
  const framed = countries.flatMap(({ country }) => atlas.country(country ?? '')?.frame ?? []);
  const frame = frameAround(marks.length > 0 ? marks.map(({ point }) => point) : framed);
  if (frame === null) return null;
  return {
    atlas,
    frame,
    marks,
    countries,
    text: textOf(marks.length, countries.length),
  };
}

function textOf(marks: number, countries: number): string {
  const parts = [
    marks > 0 ? `${marks} ${marks === 1 ? 'place' : 'places'} marked` : '',
    countries > 0 ? `${countries} ${countries === 1 ? 'country' : 'countries'} tinted` : '',
  ];
  return `Map of the article’s places: ${parts.filter(Boolean).join(', ')}. The list below has them all.`;
}
