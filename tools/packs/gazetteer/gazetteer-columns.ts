import type { GazetteerHeader } from '../../../knowledge/gazetteer/gazetteer.ts';
import { writeNameList } from '../../../knowledge/gazetteer/name-list.ts';
import { monthsOf } from '../../../knowledge/gazetteer/people.ts';
import { DEGREE, NO_LONGITUDE, PLACE_KINDS } from '../../../knowledge/gazetteer/places.ts';
import type { Place } from './read-places.ts';
import type { Politician } from './read-politicians.ts';

const utf8 = new TextEncoder();

/** Turns a string into UTF-8. */
export const encode = (text: string): Uint8Array => utf8.encode(text);

/** The columns of the places, which must stand in the order of their names. */
export function placeColumns(places: readonly Place[], header: GazetteerHeader) {
  const countries = new Map(header.countries.map(({ code }, at) => [code, at]));
  const regions = new Map(header.places.regions.map(({ code }, at) => [code, at]));
  const names = writeNameList(
    places.map(({ name }) => name),
    encode,
  );
  return {
    'places.number': Uint32Array.from(places, ({ number }) => number),
    'places.starts': names.starts,
    'places.names': names.text,
    'places.kind': Uint8Array.from(places, ({ kind }) => PLACE_KINDS.indexOf(kind)),
    'places.country': Uint8Array.from(places, ({ country }) => countries.get(country) ?? 0),
    'places.region': Uint16Array.from(places, ({ region }) => regions.get(region) ?? 0),
    'places.longitude': Int16Array.from(places, ({ position }) =>
      position === null ? NO_LONGITUDE : Math.round(position.longitude * DEGREE),
    ),
    'places.latitude': Int16Array.from(places, ({ position }) =>
      Math.round((position?.latitude ?? 0) * DEGREE),
    ),
    'places.population': Uint32Array.from(places, ({ population }) => population),
    'places.prominence': Uint8Array.from(places, prominenceOf),
  };
}

/** The columns of the people, who must stand in the order of their names. `codeOf` gives the ISO code of a jurisdiction of the list. */
export function peopleColumns(
  people: readonly Politician[],
  header: GazetteerHeader,
  codeOf: (jurisdiction: string) => string | null,
) {
  const countries = new Map(header.countries.map(({ code }, at) => [code, at]));
  const countryOf = (jurisdiction: string) => countries.get(codeOf(jurisdiction) ?? '') ?? 0;
  const titles = new Map(header.people.titles.map((title, at) => [title, at]));
  const names = writeNameList(
    people.map(({ name }) => name),
    encode,
  );
  const offices = people.flatMap((person) => person.offices);
  return {
    'people.number': Uint32Array.from(people, ({ number }) => number),
    'people.starts': names.starts,
    'people.names': names.text,
    'people.country': Uint8Array.from(
      people,
      (person) => person.offices.map(({ jurisdiction }) => countryOf(jurisdiction)).find(Boolean) ?? 0,
    ),
    'people.prominence': Uint8Array.from(people, ({ prominence }) => prominence),
    'people.offices': Uint8Array.from(people, (person) => person.offices.length),
    'offices.title': Uint16Array.from(offices, ({ title }) => titles.get(title) ?? 0),
    'offices.country': Uint8Array.from(offices, ({ jurisdiction }) => countryOf(jurisdiction)),
    'offices.from': Uint16Array.from(offices, ({ from }) => monthsOf(from)),
    'offices.to': Uint16Array.from(offices, ({ to }) => monthsOf(to)),
  };
}

/**
 * How well known a place is, 0 to 100, on the scale of the packs: 10 million people 80, a million 60, a hundred thousand 40. Fitted to
 * nothing, it only orders places that share a name.
 */
function prominenceOf({ kind, population }: Place): number {
  if (kind === 'region') return 45;
  const size = population < 1000 ? 0 : Math.round(20 * Math.log10(population) - 60);
  return Math.max(1, Math.min(80, size + (kind === 'seat' ? 3 : 0) - (kind === 'part' ? 10 : 0)));
}
