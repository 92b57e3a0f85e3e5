import { parsePack } from '../../knowledge/check-pack.ts';
import type { Fact, Pack, PackEntity } from '../../knowledge/pack.ts';
import { type Row, readFacts, readNames, readRows, wikipedia } from './read-rows.ts';
import { readStates } from './states.ts';
import { weaponNames } from './weapon-names.ts';

const EDITORS = 'editors';
const ORYX = 'oryx';
const WRITTEN_ON = '2026-11-28';

/** Longer lists of versions are cut: a fact's value has 400 characters. */
const LONGEST_LIST = 300;

/** The pack of families of weapons, from its table under `rows/`. Throws naming the line or the entity at fault. */
export function buildWeaponsPack(): Pack {
  const states = new Map(readStates().map(({ id, label }) => [label, id]));
  return parsePack('weapons.json', {
    format: 1,
    id: 'weapons',
    title: 'Weapons',
    version: WRITTEN_ON,
    sources: [
      {
        id: EDITORS,
        label: 'Written for this pack',
        licence: 'MIT',
        date: WRITTEN_ON,
      },
      {
        id: ORYX,
        label: 'Oryx’s count of losses from photographs, as the 2022 Ukraine Russia War Dataset has it',
        url: 'https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset',
        licence: 'MIT',
        // The file has no day; the versions it counts were first seen lost by the end of that year.
        date: '2022',
      },
    ],
    entities: readRows('weapons.txt').map((row) => familyOf(row, states)),
  });
}

function familyOf({ place, section, cells }: Row, states: ReadonlyMap<string, string>): PackEntity {
  const [id, label = '', names = '', description = '', page = ''] = cells;
  const [known, designedIn = '', since = '', lost = '', more = ''] = cells.slice(5);
  const [kind = '', noun = ''] = section.split('=').map((part) => part.trim());
  try {
    return {
      id: `weapon:${id}`,
      type: 'other',
      label,
      aliases: readNames(weaponNames(names, noun, label), label),
      description,
      prominence: Number(known),
      facts: [
        { label: 'Kind', value: kind, source: EDITORS },
        ...listed(designedIn, ';').map((state) => designFact(state, states)),
        ...(since ? [{ label: 'In use since', value: since, from: since, source: EDITORS }] : []),
        ...(lost
          ? [{ label: 'Versions Russia lost in Ukraine', value: shortList(listed(lost, ', ')), source: ORYX }]
          : []),
        ...readFacts(more, EDITORS),
      ],
      source: { ...wikipedia(page), date: WRITTEN_ON },
    };
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}

/** States that are no more have no entry to point to. */
function designFact(state: string, states: ReadonlyMap<string, string>): Fact {
  const entity = states.get(state);
  return { label: 'Designed in', value: state, ...(entity ? { entity } : {}), source: EDITORS };
}

function listed(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

function shortList(versions: readonly string[]): string {
  let list = '';
  for (const version of versions) {
    const longer = list === '' ? version : `${list}; ${version}`;
    if (longer.length > LONGEST_LIST) return `${list}; and others`;
    list = longer;
  }
  return list;
}
