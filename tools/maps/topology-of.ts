import type { Feature, GeoJsonProperties, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { MultiPolygon as Arcs, GeometryCollection, Topology } from 'topojson-specification';

/** Outlines over one set of lines, in the order of the features. */
export type SharedLines = Topology<{
  all: { type: 'GeometryCollection'; geometries: Arcs[] } & GeometryCollection;
}>;

/** The outlines of these features over one set of lines: where two share a border, both name the same line. */
export function topologyOf(features: readonly Feature<MultiPolygon, GeoJsonProperties>[]): SharedLines {
  const all = { type: 'FeatureCollection' as const, features: [...features] };
  // The types of the package know no FeatureCollection.
  return topology({ all } as unknown as Parameters<typeof topology>[0]) as unknown as SharedLines;
}
