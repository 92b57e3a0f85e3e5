import { useCallback } from 'preact/hooks';
import type { OverviewPlace } from '../analysis/explanation.ts';
import type { FindingRef } from '../analysis/reading.ts';
import type { PlacesOnMap } from '../knowledge/maps/places-on-map.ts';
import { LoadedMap } from './LoadedMap.tsx';
import { PlacesMap } from './PlacesMap.tsx';

interface Props {
  places: readonly OverviewPlace[];
  onLoadPlaces: (places: readonly OverviewPlace[]) => Promise<PlacesOnMap<OverviewPlace> | null>;
  onExplain: (finding: FindingRef) => void;
}

/** The part of the panel that shows the article's places on one map. */
export function PlacesSection({ places, onLoadPlaces, onExplain }: Props) {
  const load = useCallback(() => onLoadPlaces(places), [onLoadPlaces, places]);
  return (
    <LoadedMap title="Places on a map" load={load}>
      {(map) => <PlacesMap map={map} onExplain={onExplain} />}
    </LoadedMap>
  );
}
