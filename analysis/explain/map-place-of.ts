import type { KnownEntity } from '../../knowledge/knowledge.ts';
import type { MapPlace } from '../../knowledge/maps/map-place.ts';

/** Where a pack says a place is. `null`: it is no place, or the pack does not say. */
export function mapPlaceOf({ entity, pack }: KnownEntity): MapPlace | null {
  const { type, label, country = null, region = null, position } = entity;
  if (type !== 'place' || (country === null && !position)) return null;
  if (!position) return { label, country, region, position: null };
  const source = pack.sources.find(({ id }) => id === position.source);
  return {
    label,
    country,
    region,
    position: {
      longitude: position.longitude,
      latitude: position.latitude,
      source: source
        ? { label: source.label, url: source.url ?? null, date: source.date }
        : { label: pack.title, url: null, date: pack.version },
    },
  };
}
