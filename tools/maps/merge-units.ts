import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as Arcs } from 'topojson-specification';
import type { AreaRow, RegionRow } from './read-map-rows.ts';
import type { SourceRegion } from './read-natural-earth.ts';
import { topologyOf } from './topology-of.ts';

/** A piece of land that the atlas never draws in part. */
export interface Unit {
  /** ISO 3166 alpha-2; `null`: no one state is told to own it. */
  readonly country: string | null;
  /** The region it is all or a part of; `null`: the rest of its country. */
  readonly region: RegionRow | null;
  /** The areas of disputed status it is a part of. */
  readonly areas: readonly AreaRow[];
  readonly polygons: readonly (readonly Position[][])[];
}

/**
 * The land as few pieces as the regions and areas allow. Without this every corner between two of Natural Earth's regions would stay a point
 * of the outlines. Throws when a region or an area finds nothing to be made of.
 */
export function mergeUnits(
  source: readonly SourceRegion[],
  regions: readonly RegionRow[],
  areas: readonly AreaRow[],
): Unit[] {
  const features = source.map(({ polygons }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons as Position[][][] } satisfies MultiPolygon,
  }));
  const whole = topologyOf(features);
  const drawn = whole.objects.all.geometries;
  const groups = new Map<string, Omit<Unit, 'polygons'> & { drawn: Arcs[] }>();
  const found = new Map<RegionRow, number>();
  source.forEach((piece, at) => {
    const region = regions.find((row) => row.has(piece)) ?? null;
    if (region) found.set(region, (found.get(region) ?? 0) + 1);
    const inside = areas.filter((area) => area.has(piece, region?.codes[0] ?? null));
    const key = [piece.country, region?.codes[0], ...inside.map(({ id }) => id)].join(' ');
    const group = groups.get(key) ?? { country: piece.country, region, areas: inside, drawn: [] };
    group.drawn.push(drawn[at] as Arcs);
    groups.set(key, group);
  });
  for (const row of regions)
    if ((found.get(row) ?? 0) < row.least) throw new Error(`regions.txt: Natural Earth lacks ${row.name}`);
  const units = [...groups.values()].map(({ drawn, ...unit }) => ({
    ...unit,
    polygons: merge(whole, drawn).coordinates,
  }));
  for (const area of areas)
    if (!units.some((unit) => unit.areas.includes(area)))
      throw new Error(`areas.json: Natural Earth lacks ${area.id}`);
  return units;
}
