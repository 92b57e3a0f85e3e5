import type { Fact, PackEntity } from '../../knowledge/pack.ts';
import { readNames, readRows, wikipedia } from './read-rows.ts';
import { FACTBOOK, inRunningText } from './states.ts';

/** One office one person holds or held. */
interface Office {
  readonly iso: string;
  readonly heads: 'state' | 'government' | 'both';
  readonly title: string;
  /** `YYYY` or `YYYY-MM`; `''` where the Factbook of January 2026 has them in office. */
  readonly since: string;
  readonly until: string;
}

/** How much less known the head of a state is than the state. */
const LEADER_BEHIND_STATE = 12;
/** When the Factbook was last brought up to date. */
const FACTBOOK_MONTH = 'January 2026';
const ROW_LABELS = {
  state: 'Head of state',
  government: 'Head of government',
  both: 'Head of state and government',
};

function readOffice(text: string, place: string): Office {
  const [, iso, heads, title, since = '', until = ''] =
    /^([A-Z]{2}) (state|government|both) (.+?)(?: from (\d{4}[\d-]*))?(?: until (\d{4}[\d-]*))?$/.exec(
      text,
    ) ?? [];
  if (!iso || !title) throw new Error(`${place}: cannot read the office "${text}"`);
  return { iso, heads: heads as Office['heads'], title, since, until };
}

/** The state an ISO code stands for: the first place with that code. */
function stateOf(places: readonly PackEntity[], iso: string, place: string): PackEntity {
  const state = places.find((entity) => entity.type === 'place' && entity.country === iso);
  if (!state) throw new Error(`${place}: no place has the code ${iso}`);
  return state;
}

function officeSentence(office: Office, state: PackEntity): string {
  const of = `${office.title} of ${inRunningText(state.label)}`;
  if (office.until !== '') return `${of} until ${office.until}.`;
  if (office.since !== '') return `${of} since ${office.since}.`;
  return `${of}, as of ${FACTBOOK_MONTH}.`;
}

/**
 * Those who lead the states, from `leaders.txt`, and the facts that tell it of the states by the state's id. `places` must hold a place of
 * every code named, the state before its towns. Throws on a line it cannot read.
 */
export function readLeaders(places: readonly PackEntity[]): {
  people: PackEntity[];
  facts: ReadonlyMap<string, readonly Fact[]>;
} {
  const facts = new Map<string, Fact[]>();
  const people = readRows('leaders.txt').map(({ cells, place }) => {
    const [id = '', label = '', names = '', offices = ''] = cells;
    const held = offices.split(';;').map((office) => readOffice(office.trim(), place));
    const own: Fact[] = [];
    for (const office of held) {
      const state = stateOf(places, office.iso, place);
      const changed = office.since !== '' || office.until !== '';
      const dates = {
        ...(office.since === '' ? {} : { from: office.since }),
        ...(office.until === '' ? {} : { to: office.until }),
      };
      const source = changed ? 'editors' : FACTBOOK;
      const asOf = changed ? '' : ` (as of ${FACTBOOK_MONTH})`;
      own.push({ label: office.title, value: `${state.label}${asOf}`, entity: state.id, ...dates, source });
      const list = facts.get(state.id) ?? [];
      list.push({
        label: ROW_LABELS[office.heads],
        value: `${office.title} ${label}${asOf}`,
        entity: id,
        ...dates,
        source,
      });
      facts.set(state.id, list);
    }
    const first = held[0] as Office;
    const state = stateOf(places, first.iso, place);
    const person: PackEntity = {
      id,
      type: 'person',
      label,
      aliases: readNames(names, label),
      description: officeSentence(first, state),
      country: first.iso,
      prominence: Math.max(0, (state.prominence ?? 0) - LEADER_BEHIND_STATE),
      facts: own,
      source: wikipedia(label),
    };
    return person;
  });
  return { people, facts };
}
