import { useCallback } from 'preact/hooks';
import type { MapPlace } from '../knowledge/maps/map-place.ts';
import type { CardActions } from './card-actions.ts';
import { LoadedMap } from './LoadedMap.tsx';
import { LocatorMap } from './LocatorMap.tsx';

/** The part of a place's card that shows where it is. */
export function PlaceSection({ place, onLoadMap }: { place: MapPlace } & Pick<CardActions, 'onLoadMap'>) {
  const load = useCallback(() => onLoadMap(place), [onLoadMap, place]);
  return (
    <LoadedMap title="Where it is" load={load}>
      {(locator) => <LocatorMap locator={locator} />}
    </LoadedMap>
  );
}
