import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** A piece of the earth to show: its middle, and how far it reaches to each side, in kilometres on the map. */
export interface Frame {
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
  readonly halfWidthKm: number;
  readonly halfHeightKm: number;
}

/** What the atlas says of a country or region beside its outline. */
export interface ShapeProperties {
  /** The name as the world pack has it, or the region's in English; `''`: land that no one state is told to own. */
  readonly name: string;
  /** The name as it stands in running text, where that differs: "the Netherlands". */
  readonly inText?: string;
  readonly frame: Frame;
  /** ISO codes of the other countries it lies beside. */
  readonly borders: readonly string[];
  /** Further codes that mean this shape. */
  readonly codes?: readonly string[];
  /** What a reader must know about the outline. */
  readonly note?: string;
}

/** What the atlas says of an area whose status is disputed or that is occupied. */
export interface AreaProperties {
  /** As it stands in running text: "the Golan Heights". */
  readonly name: string;
  /** It is all of a country of the atlas. */
  readonly isCountry: boolean;
  /** ISO codes of the countries whose outline it is drawn in. */
  readonly countries: readonly string[];
  /** ISO 3166-2 codes of the regions that lie in it. */
  readonly codes: readonly string[];
  /** Whole sentences, each with the decision it rests on. */
  readonly notes: readonly { readonly text: string; readonly source: string; readonly url: string }[];
}

/** `assets/maps/atlas.json`. */
export interface AtlasFile {
  readonly format: 1;
  /** Whose borders these are. */
  readonly source: {
    readonly label: string;
    readonly url: string;
    readonly licence: string;
    /** What was drawn otherwise than there, in words. */
    readonly corrections: string;
    /** The year whose borders they are. */
    readonly date: string;
  };
  readonly topology: Topology<{
    countries: GeometryCollection<ShapeProperties>;
    regions: GeometryCollection<ShapeProperties>;
    areas: GeometryCollection<AreaProperties>;
  }>;
}

/** A country, or land without one (no `code`); or a region. */
export interface Shape extends ShapeProperties {
  /** ISO 3166 alpha-2 or 3166-2; `null`: land that no one state is told to own. */
  readonly code: string | null;
  readonly outline: MultiPolygon;
}

/** An area whose status is disputed or that is occupied. */
export interface Area extends AreaProperties {
  readonly id: string;
  readonly outline: MultiPolygon;
}

/** The atlas as the maps use it. */
export interface Atlas {
  readonly source: AtlasFile['source'];
  /** Every piece of land. */
  readonly countries: readonly Shape[];
  readonly areas: readonly Area[];
  /** `null`: the atlas does not draw it. */
  country(code: string): Shape | null;
  /** `null`: the atlas has no outline of it that holds today. */
  region(code: string): Shape | null;
}

/** The atlas in this parsed file. Throws when it is another format. */
export function readAtlas(file: AtlasFile): Atlas {
  if (file.format !== 1) throw new Error(`An atlas of format ${file.format}.`);
  const { topology, source } = file;
  const { countries, regions, areas } = topology.objects;
  const shapeOf = (drawn: GeometryObject<ShapeProperties>): Shape => ({
    ...(drawn.properties as ShapeProperties),
    code: drawn.id === undefined ? null : String(drawn.id),
    outline: outlineOf(topology, drawn),
  });
  const shapes = countries.geometries.map(shapeOf);
  const byCode = new Map(shapes.map((country) => [country.code, country]));
  // Regions are many, and a map fills one: each is put together when it is asked for.
  const byRegion = new Map(
    regions.geometries.flatMap((drawn) =>
      [String(drawn.id), ...((drawn.properties as ShapeProperties).codes ?? [])].map(
        (code) => [code, drawn] as const,
      ),
    ),
  );
  return {
    source,
    countries: shapes,
    areas: areas.geometries.map((drawn) => ({
      ...(drawn.properties as AreaProperties),
      id: String(drawn.id),
      outline: outlineOf(topology, drawn),
    })),
    country: (code) => byCode.get(code) ?? null,
    region(code) {
      const drawn = byRegion.get(code);
      return drawn ? shapeOf(drawn) : null;
    },
  };
}

function outlineOf(topology: Topology, drawn: GeometryObject): MultiPolygon {
  return (feature(topology, drawn) as Feature<MultiPolygon>).geometry;
}
