import type { Atlas, Shape } from './atlas.ts';
import { onMap, type Point } from './on-map.ts';

interface Where {
  readonly label: string;
  readonly country: Shape | null;
  readonly region: Shape | null;
  /** `null`: not known, or the place is the country or region itself. */
  readonly marker: Point | null;
  /** The place is the country itself. */
  readonly isCountry: boolean;
}

/** Within this part of the way from the middle to the edge of its country a place lies "in the middle". */
const MIDDLE = 0.3;
const WINDS = [
  'east',
  'north-east',
  'north',
  'north-west',
  'west',
  'south-west',
  'south',
  'south-east',
] as const;
/** More neighbours than this are counted, not listed. */
const MOST_NEIGHBOURS = 9;

/** The map in words: where a place lies, reckoned from the outlines and its position alone. */
export function whereInWords({ label, country, region, marker, isCountry }: Where, atlas: Atlas): string {
  const name = capital(
    isCountry && country ? inText(country) : isNamedRegion(label, region) ? inText(region) : label,
  );
  if (isCountry && country) {
    const neighbours = namesOf(country.borders, atlas);
    if (neighbours.length === 0) return `${name}: the map shows its outline.`;
    return neighbours.length > MOST_NEIGHBOURS
      ? `${name} borders ${neighbours.length} countries, among them ${listed(neighbours.slice(0, 4))}.`
      : `${name} borders ${listed(neighbours)}.`;
  }
  const at = marker ? `, at ${degrees(marker)}` : '';
  if (!country) return `${name} lies${at === '' ? ' in no one country' : at.slice(1)}.`;
  const point = marker ?? region?.frame ?? null;
  const side = point ? `in ${sideOf(point, country)} of ${inText(country)}` : `in ${inText(country)}`;
  const isRegion = isNamedRegion(label, region);
  const within = region === null || isRegion ? '' : `, in ${inText(region)}`;
  const neighbours = isRegion && marker === null ? namesOf(region.borders, atlas) : [];
  const borders = neighbours.length > 0 ? ` and borders ${listed(neighbours)}` : '';
  return `${name} lies ${side}${within}${at}${borders}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isNamedRegion(label: string, region: Shape | null): region is Shape {
  return region !== null && region.name === label.replace(/^[Tt]he /, '');
}

/** "the south-east", "the middle": where in the box around the country's main part. */
function sideOf(point: Point, { frame }: Shape): string {
  const { eastKm, northKm } = onMap(point, frame);
  const [east, north] = [eastKm / frame.halfWidthKm, northKm / frame.halfHeightKm];
  if (Math.hypot(east, north) < MIDDLE) return 'the middle';
  const eighth = Math.round(Math.atan2(north, east) / (Math.PI / 4));
  return `the ${WINDS[(eighth + 8) % 8]}`;
}

/** "48.0° north, 37.8° east". */
function degrees({ longitude, latitude }: Point): string {
  const [north, east] = [latitude, longitude].map((value) => Math.abs(value).toFixed(2));
  return `${north}° ${latitude < 0 ? 'south' : 'north'}, ${east}° ${longitude < 0 ? 'west' : 'east'}`;
}

function inText({ name, inText }: Shape): string {
  return inText ?? name;
}

function namesOf(codes: readonly string[], atlas: Atlas): string[] {
  return codes
    .flatMap((code) => atlas.country(code) ?? [])
    .filter(({ name }) => name !== '')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(inText);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
