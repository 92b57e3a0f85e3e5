import type { Feature, MultiPolygon, Position } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { filter, presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon as Arcs, GeometryCollection } from 'topojson-specification';
import type { AreaProperties, AtlasFile, ShapeProperties } from '../../knowledge/maps/atlas.ts';
import { inRunningText } from '../packs/states.ts';
import { areaOf, EARTH_KM, frameOf } from './frame-of.ts';
import { mergeUnits, type Unit } from './merge-units.ts';
import { type AreaRow, MAP_HEIGHT, MAP_WIDTH, type RegionRow } from './read-map-rows.ts';
import type { SourceRegion } from './read-natural-earth.ts';
import { thinArcs } from './thin-arcs.ts';
import { topologyOf } from './topology-of.ts';

/** Kilometres a pixel stands for. At most: large countries are also shown in part. At least: below it Natural Earth has no more to say. */
const KM_PER_PIXEL = { most: 6, least: 0.2 };
/** A point stays when the triangle with its neighbours covers this many square pixels. */
const SMALLEST_TRIANGLE = 2.8;
/** Regions are looked at more closely than countries: their pixel is this part of the country's. */
const CLOSER = 0.7;
/** An island stays when it covers this many square pixels. */
const SMALLEST_ISLAND = 6;
/** Steps of the grid the points are put on: 100 metres at the equator. */
const GRID = 4e5;

interface Facts {
  readonly regions: readonly RegionRow[];
  readonly areas: readonly AreaRow[];
  /** Name of each country by its ISO code. */
  readonly names: ReadonlyMap<string, string>;
  /** ISO codes of what is named as a neighbour: states, and what is told apart like one. */
  readonly states: ReadonlySet<string>;
  /** Pairs of neighbours whose outlines come from different sources, so that they share no line. */
  readonly neighbours: readonly (readonly [string, string])[];
  readonly source: AtlasFile['source'];
}

interface Piece {
  readonly unit: Unit;
  readonly drawn: Arcs;
  /** The lines it is bounded by. */
  readonly arcs: readonly number[];
}

/** The atlas the package carries: countries, regions and areas of disputed status over one set of lines. */
export function buildAtlas(source: readonly SourceRegion[], facts: Facts): AtlasFile {
  const units = mergeUnits(source, facts.regions, facts.areas);
  const pixels = pixelsByCountry(units);
  const pixelOf = ({ country, region }: Unit) => (pixels.get(country) ?? 1) * (region ? CLOSER : 1);
  const features = units.map(
    (unit): Feature<MultiPolygon, object> => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: withoutSpecks(unit.polygons, pixelOf(unit)) as Position[][][],
      },
    }),
  );
  const whole = topologyOf(features);
  const all = whole.objects.all.geometries;
  const pieces = units.map((unit, at): Piece => {
    const drawn = all[at] as Arcs;
    return { unit, drawn, arcs: drawn.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)) };
  });
  const countriesOfArc = new Map<number, Set<string>>();
  for (const { unit, arcs } of pieces)
    for (const arc of arcs)
      if (unit.country !== null)
        countriesOfArc.set(arc, (countriesOfArc.get(arc) ?? new Set()).add(unit.country));

  const outline = (those: readonly Piece[]): Arcs => ({
    type: 'MultiPolygon',
    arcs: mergeArcs(
      whole,
      those.map(({ drawn }) => drawn),
    ).arcs,
  });
  const bordersOf = (country: string | null, those: readonly Piece[]): string[] => {
    const beside = those.flatMap(({ arcs }) => arcs.flatMap((arc) => [...(countriesOfArc.get(arc) ?? [])]));
    const apart = facts.neighbours.flatMap(([a, b]) => (a === country ? [b] : b === country ? [a] : []));
    return [...new Set([...beside, ...(those.some(({ unit }) => unit.region) ? [] : apart)])]
      .filter((other) => other !== country && facts.states.has(other))
      .sort();
  };
  const shape = (those: readonly Piece[], code: string | null, name: string): Arcs<ShapeProperties> => ({
    ...outline(those),
    ...(code === null ? {} : { id: code }),
    properties: {
      name,
      ...(inText(name) === name ? {} : { inText: inText(name) }),
      frame: frameOf(those.flatMap(({ unit }) => unit.polygons)),
      borders: code === null ? [] : bordersOf(those[0]?.unit.country ?? null, those),
    },
  });
  const countries = [...new Set(units.map(({ country }) => country))]
    .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((code) => {
      const those = pieces.filter(({ unit }) => unit.country === code);
      return shape(those, code, facts.names.get(code ?? '') ?? '');
    });
  const regions = facts.regions.map((row): Arcs<ShapeProperties> => {
    const [code = '', ...codes] = row.codes;
    const drawn = shape(
      pieces.filter(({ unit }) => unit.region === row),
      code,
      row.name,
    );
    const properties = drawn.properties as ShapeProperties;
    return {
      ...drawn,
      properties: {
        ...properties,
        ...(codes.length > 0 ? { codes } : {}),
        ...(row.note === '' ? {} : { note: row.note }),
      },
    };
  });
  const areas = facts.areas.map((area): Arcs<AreaProperties> => {
    const those = pieces.filter(({ unit }) => unit.areas.includes(area));
    const { id, name, isCountry, codes, notes } = area;
    const inside = [...new Set(those.flatMap(({ unit }) => unit.country ?? []))].sort();
    return { ...outline(those), id, properties: { name, isCountry, countries: inside, codes, notes } };
  });

  const limits = new Map<number, number>();
  for (const { unit, arcs } of pieces)
    for (const arc of arcs)
      limits.set(arc, Math.min(limits.get(arc) ?? Number.POSITIVE_INFINITY, pixelOf(unit)));
  const weighed = presimplify({ ...whole, objects: {} }, sphericalTriangleArea);
  const arcs = thinArcs(
    weighed.arcs,
    (arc) => (SMALLEST_TRIANGLE * (limits.get(arc) ?? KM_PER_PIXEL.most) ** 2) / EARTH_KM ** 2,
  );
  const objects = {
    countries: collection(countries),
    regions: collection(regions),
    areas: collection(areas),
  };
  const pruned = filter({ type: 'Topology', arcs, objects }, () => true);
  return { format: 1, source: facts.source, topology: quantize(pruned, GRID) as AtlasFile['topology'] };
}

/** The name in running text: "the Gaza Strip". */
function inText(name: string): string {
  return / (?:Strip|Bank)$/.test(name) ? `the ${name}` : inRunningText(name);
}

function collection<P extends object>(geometries: Arcs<P>[]): GeometryCollection<P> {
  return { type: 'GeometryCollection', geometries };
}

/** Kilometres a pixel stands for where the whole country is shown. */
function pixelsByCountry(units: readonly Unit[]): Map<string | null, number> {
  const pixels = new Map<string | null, number>();
  for (const country of new Set(units.map((unit) => unit.country))) {
    const own = units.filter((unit) => unit.country === country);
    const { halfWidthKm, halfHeightKm } = frameOf(own.flatMap(({ polygons }) => polygons));
    const km = Math.max((2 * halfWidthKm) / MAP_WIDTH, (2 * halfHeightKm) / MAP_HEIGHT);
    pixels.set(country, Math.min(KM_PER_PIXEL.most, Math.max(KM_PER_PIXEL.least, km)));
  }
  return pixels;
}

/** The polygons without islands too small to see; at least the largest, which may be the whole of a small state. */
function withoutSpecks(polygons: Unit['polygons'], pixelKm: number): Unit['polygons'] {
  const areas = polygons.map(areaOf);
  const largest = Math.max(...areas);
  return polygons.filter((_, at) => {
    const area = areas[at] ?? 0;
    return area === largest || area > SMALLEST_ISLAND * pixelKm ** 2;
  });
}
