import type { KnownEntity } from '../knowledge.ts';
import type { Fact, PackEntity } from '../pack.ts';
import { type GazetteerHeader, type GazetteerList, positionsBy } from './gazetteer.ts';
import { openNameList } from './name-list.ts';
import type { DecodeUtf8, Sections } from './sections.ts';

/** What the people's columns point into. */
export interface PeopleHeader {
  /** Titles of offices: "member of the State Duma". */
  readonly titles: readonly string[];
  /** "mid-2022": up to when the list knows of offices. */
  readonly asOf: string;
}

/** Dates are kept as thirteen months a year from this one on, the month 0 being one that is not told; 0 is no date. */
export const FIRST_YEAR = 1800;

/** Politicians of the gazetteer. A name of the list that is another form of the one before it has the same number. */
export function openPeople(sections: Sections, header: GazetteerHeader, decode: DecodeUtf8): GazetteerList {
  const { id, title, version, titles, asOf, source } = header.people;
  const numbers = sections.longs('people.number');
  const names = openNameList(
    { length: numbers.length, starts: sections.longs('people.starts'), text: sections.bytes('people.names') },
    decode,
  );
  const countries = sections.bytes('people.country');
  const prominences = sections.bytes('people.prominence');
  const counts = sections.bytes('people.offices');
  const officeTitles = sections.shorts('offices.title');
  const officeCountries = sections.bytes('offices.country');
  const officeFrom = sections.shorts('offices.from');
  const officeTo = sections.shorts('offices.to');
  const byNumber = positionsBy(numbers);
  const pack = { id, title, version, sources: [source] };
  let starts: Uint32Array | null = null;

  const firstOffice = (position: number): number => {
    if (starts === null) {
      starts = new Uint32Array(counts.length);
      for (let at = 1; at < counts.length; at++)
        starts[at] = (starts[at - 1] as number) + (counts[at - 1] as number);
    }
    return starts[position] as number;
  };

  const entityAt = (position: number): KnownEntity => {
    const first = firstOffice(position);
    const facts: Fact[] = [];
    for (let at = first; at < first + (counts[position] as number); at++) {
      const state = header.countries[officeCountries[at] as number];
      const from = monthOf(officeFrom[at] as number);
      const to = monthOf(officeTo[at] as number);
      facts.push({
        label: 'Office',
        value: officeWords(titles[officeTitles[at] as number] as string, state?.name ?? ''),
        ...(state?.entity ? { entity: state.entity } : {}),
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
        source: source.id,
      });
    }
    const number = numbers[position] as number;
    const country = header.countries[countries[position] as number];
    const entity: PackEntity = {
      id: `Q${number}`,
      type: 'person',
      label: names.at(position),
      aliases: {},
      description: describe(facts[0], asOf),
      ...(country?.code ? { country: country.code } : {}),
      prominence: prominences[position] as number,
      facts,
      source: {
        label: `Wikidata Q${number}`,
        url: `https://www.wikidata.org/wiki/Q${number}`,
        date: source.date,
      },
    };
    return { entity, pack, origin: 'shipped' };
  };

  return {
    size: numbers.length,
    pack,
    type: 'person',
    find: (normalized) => names.find(normalized),
    positionOf: (id) => (/^Q\d+$/.test(id) ? byNumber(Number(id.slice(1))) : -1),
    prominenceAt: (position) => prominences[position] as number,
    entityAt,
  };
}

function officeWords(title: string, state: string): string {
  const plain = title.charAt(0).toUpperCase() + title.slice(1);
  return state === '' || title.includes(state) ? plain : `${plain}, ${state}`;
}

/** `YYYY-MM`, or `YYYY` where the month is not told; `null` when neither is. */
function monthOf(months: number): string | null {
  if (months === 0) return null;
  const year = FIRST_YEAR + Math.floor(months / 13);
  const month = months % 13;
  return month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** Months and years as `monthOf` reads them; 0 for a date that is not told. Give `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function monthsOf(date: string | null): number {
  if (date === null || date === '') return 0;
  const year = Number(date.slice(0, 4));
  return year <= FIRST_YEAR ? 0 : (year - FIRST_YEAR) * 13 + (Number(date.slice(5, 7)) || 0);
}

function describe(office: Fact | undefined, asOf: string): string {
  if (!office) return 'A politician.';
  const since = office.from === undefined ? '' : ` from ${office.from.slice(0, 4)}`;
  if (office.to !== undefined)
    return `A politician. ${office.value},${since} until ${office.to.slice(0, 4)}.`;
  return `A politician. ${office.value},${since === '' ? '' : `${since};`} in office as of ${asOf}.`;
}
