import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaProperties } from '../../knowledge/maps/atlas.ts';
import type { SourceRegion } from './read-natural-earth.ts';

/** The size the outlines are simplified for, in CSS pixels. */
export const MAP_WIDTH = 320;
export const MAP_HEIGHT = 200;

/** A region the maps can fill. */
export interface RegionRow {
  /** ISO 3166-2; the first is the shape's own, the others lie within it or are GeoNames' spelling of it. */
  readonly codes: readonly string[];
  readonly name: string;
  /** What a reader must know about the outline; `''`: nothing. */
  readonly note: string;
  /** How many of Natural Earth's regions it is made of, at least. */
  readonly least: number;
  /** True for the regions it is made of. */
  has(region: SourceRegion): boolean;
}

/** An area whose status is disputed, or that is occupied. */
export interface AreaRow extends Pick<AreaProperties, 'name' | 'isCountry' | 'notes'> {
  readonly id: string;
  /** ISO 3166-2 codes of the regions that lie in it. */
  readonly codes: readonly string[];
  /** True for the regions it is made of. `code` is the region's own ISO 3166-2 code, or `null`. */
  has(region: SourceRegion, code: string | null): boolean;
}

const rows = join(import.meta.dirname, 'rows');

/** The cells of a table's lines; empty lines and those that start with "#" are for people. */
function readCells(file: string): string[][] {
  const lines = readFileSync(join(rows, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** ISO code and name of the countries and territories that are not in the world pack's table of states. */
export function readTerritoryRows(): string[][] {
  return readCells('territories.txt');
}

/** The rows of `regions.txt`. Throws on a line it cannot read. */
export function readRegionRows(): RegionRow[] {
  return readCells('regions.txt').map((cells) => {
    const [codes = '', name = '', file = '', names = '', note = ''] = cells;
    if (!/^([A-Z]{2}-[A-Z0-9]{1,3} ?)+$/.test(codes) || name === '' || names === '')
      throw new Error(`regions.txt: "${cells.join(' | ')}" is no region`);
    const parts = names.split(';').map((part) => part.trim());
    return {
      codes: codes.split(' '),
      name,
      note,
      least: parts.length,
      has: (region) =>
        region.file === file && parts.some((part) => part === region.name || part === `@${region.group}`),
    };
  });
}

interface AreaJson {
  readonly id: string;
  readonly name: string;
  readonly notes: AreaProperties['notes'];
  /** Made of the regions with these codes. */
  readonly regions?: readonly string[];
  /** Made of all of this country. */
  readonly country?: string;
  /** Made of Natural Earth's regions of these names. */
  readonly features?: readonly string[];
  /** Further codes of regions that lie in it. */
  readonly codes?: readonly string[];
}

/** The rows of `areas.json`. */
export function readAreaRows(): AreaRow[] {
  const areas = JSON.parse(readFileSync(join(rows, 'areas.json'), 'utf8')) as readonly AreaJson[];
  return areas.map(({ id, name, notes, regions = [], country, features = [], codes = [] }) => ({
    id,
    name,
    notes,
    isCountry: country !== undefined,
    codes: [...regions, ...codes],
    has: (region, code) =>
      region.country === country ||
      (code !== null && regions.includes(code)) ||
      features.includes(region.name),
  }));
}
