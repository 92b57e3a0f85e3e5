import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

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
  readonly outline: Feature<MultiPolygon>;
}

/** An area whose status is disputed or that is occupied. */
export interface Area extends AreaProperties {
  readonly id: string;
  readonly outline: Feature<MultiPolygon>;
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
  const outlines = <P extends object>(collection: GeometryCollection<P>) =>
    feature(topology, collection).features as Feature<MultiPolygon, P>[];
  const shapeOf = (outline: Feature<MultiPolygon, ShapeProperties>): Shape => ({
    ...outline.properties,
    code: outline.id === undefined ? null : String(outline.id),
    outline,
  });
  const countries = outlines(topology.objects.countries).map(shapeOf);
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const byRegion = new Map<string, Shape>();
  for (const region of outlines(topology.objects.regions).map(shapeOf))
    for (const code of [region.code, ...(region.codes ?? [])]) if (code !== null) byRegion.set(code, region);
  return {
    source,
    countries,
    areas: outlines(topology.objects.areas).map((outline) => ({
      ...outline.properties,
      id: String(outline.id),
      outline,
    })),
    country: (code) => byCode.get(code) ?? null,
    region: (code) => byRegion.get(code) ?? null,
  };
}
