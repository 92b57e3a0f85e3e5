import type { Decision, LawPack } from '../../knowledge/law/law-pack.ts';
import { readRows } from './read-rows.ts';

/**
 * Who decides, with the words one of which an article must have where a name or number alone may be of something else: "Germany v. Italy" may be
 * a match. Longer ones first.
 */
export const BODIES: LawPack['bodies'] = [
  {
    id: 'unsc',
    name: 'UN Security Council',
    words: [
      'United Nations Security Council',
      'U.N. Security Council',
      'UN Security Council',
      'Security Council',
      'UNSC',
    ],
  },
  {
    id: 'unga',
    name: 'UN General Assembly',
    words: [
      'United Nations General Assembly',
      'U.N. General Assembly',
      'UN General Assembly',
      'General Assembly',
      'UNGA',
    ],
  },
  { id: 'ua-cabinet', name: 'Cabinet of Ministers of Ukraine', words: ['Cabinet of Ministers'] },
  { id: 'icc', name: 'International Criminal Court', words: [] },
  {
    id: 'icj',
    name: 'International Court of Justice',
    words: ['International Court of Justice', 'ICJ', 'World Court'],
  },
  { id: 'icty', name: 'International Criminal Tribunal for the former Yugoslavia', words: [] },
  { id: 'ictr', name: 'International Criminal Tribunal for Rwanda', words: [] },
  { id: 'scsl', name: 'Special Court for Sierra Leone', words: [] },
  { id: 'echr', name: 'European Court of Human Rights', words: [] },
];

/** The decisions an article may cite, from `rows/decisions.txt`. Throws with file and line on a row that lacks a part. */
export function readDecisions(): Decision[] {
  return readRows('decisions.txt').map(({ place, section: body, cells }) => {
    const [id, name, names = '', number, date, topics, says, rests = '', entity, source = ''] = cells;
    const [, label, url] = /^(.+) (https:\/\/\S+)$/.exec(source) ?? [];
    if (!id || !name || !date || !topics || !says || !label || !url)
      throw new Error(
        `${place}: a decision needs an id, a name, a date, topics, what it is cited for, and a source with its address`,
      );
    return {
      id,
      body,
      number: number || null,
      name,
      names: listOf(names),
      entity: entity || null,
      date,
      says,
      rests: listOf(rests).map((rest) => {
        const [instrument = '', pin] = rest.split(/ (.*)/);
        return { instrument, pin: pin ?? null };
      }),
      topics: topics.split(' '),
      source: { label, url },
    };
  });
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The topics that a treaty as a whole is about, for where it is cited without an article. Treaties on much else besides have none. */
export const INSTRUMENT_TOPICS: Readonly<Record<string, readonly string[]>> = {
  GENCON: ['genocide-overview'],
  STATLIM68: ['amnesty-limitations'],
  APARTHEID73: ['cah-apartheid'],
  CAT: ['torture-cat'],
  OP2: ['death-penalty'],
  OPAC: ['child-soldiers'],
  CED: ['enforced-disappearance'],
  REF51: ['refugees-nonrefoulement'],
  REF67: ['refugees-nonrefoulement'],
  STA54: ['statelessness'],
  STA61: ['statelessness'],
  SLAV26: ['slavery-enslavement'],
  SLAV56: ['slavery-enslavement'],
  PALERMO: ['trafficking'],
  HCP54: ['cultural-property'],
  HCP99: ['cultural-property'],
  CWC: ['chemical-weapons'],
  BWC: ['biological-weapons'],
  GP25: ['chemical-weapons', 'biological-weapons'],
  APMBC: ['landmines-booby-traps'],
  CCM: ['cluster-munitions'],
  ENMOD: ['environment'],
  NPT: ['nuclear-weapons'],
  TPNW: ['nuclear-weapons'],
  MERC89: ['mercenaries'],
  HOSTAGES79: ['hostage-taking'],
  UNSAFE94: ['humanitarian-workers-peacekeepers'],
  ECHR: ['echr-courts'],
  ARSIWA: ['state-responsibility'],
  STCA: ['special-tribunal-aggression'],
};
