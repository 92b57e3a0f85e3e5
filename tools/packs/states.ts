import type { PackEntity } from '../../knowledge/pack.ts';
import { readNames, readRows, wikipedia } from './read-rows.ts';

/** Source id of what comes from the CIA World Factbook. */
export const FACTBOOK = 'factbook';

/** How much less known a capital is than its state; fitted to nothing, only orders names that several places share. */
const CAPITAL_BEHIND_STATE = 8;
/** Names that take "the" in running text. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Comoros|Seychelles|Holy See)|Republic|Islands|Federated/;

/** The name as it stands in running text: "the Philippines", "Peru". */
export function inRunningText(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The town's own name, without the state that tells it from others of the name. */
function townOf(capital: string): string {
  return capital.replace(/ \(.+\)$/, '');
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function stateSentence(where: string, capital: string): string {
  const at = /^(an island|islands) /.test(where) ? '' : /Peninsula/.test(where) ? 'on ' : 'in ';
  const kind =
    at === '' ? where.replace(/^islands/, 'A state of islands').replace(/^an island/, 'An island state') : '';
  const place = at === '' ? kind : `A state ${at}${where}`;
  return `${place}${capital === '-' ? '' : `; its capital is ${townOf(capital)}`}.`;
}

/** The states and their capitals, from `states.txt` and `state-notes.txt`; without leaders. Throws on a line it cannot read. */
export function readStates(): PackEntity[] {
  const notes = new Map(readRows('state-notes.txt').map(({ cells }) => [cells[0], cells]));
  return readRows('states.txt').flatMap(({ cells, place }) => {
    const [
      iso = '',
      id = '',
      label = '',
      longName = '',
      where = '',
      capital = '',
      capitalId = '',
      names = '',
    ] = cells;
    const [known, page, capitalPage] = cells.slice(8);
    const prominence = Number(known);
    if (!Number.isInteger(prominence)) throw new Error(`${place}: "${known}" is no number`);
    const [, stateNote, capitalNote, capitalNames = '', whyState, whyCapital] = notes.get(iso) ?? [];
    const aliases = readNames([longName && `en: ${longName}`, names].filter(Boolean).join(' / '), label);
    const idOfCapital = capitalId === '?' ? `world:${slug(capital)}` : capitalId;
    const hasCapital = capital !== '-';
    const state: PackEntity = {
      id,
      type: 'place',
      label,
      ...(whyState ? { labelNote: whyState } : {}),
      aliases,
      description: stateNote || stateSentence(where, capital),
      country: iso,
      prominence,
      facts: hasCapital
        ? [{ label: 'Capital', value: townOf(capital), entity: idOfCapital, source: FACTBOOK }]
        : [],
      source: wikipedia(page || label),
    };
    if (!hasCapital) return [state];
    const town: PackEntity = {
      id: idOfCapital,
      type: 'place',
      label: capital,
      ...(whyCapital ? { labelNote: whyCapital } : {}),
      aliases: readNames(capitalNames, capital),
      description: capitalNote || `The capital of ${inRunningText(label)}.`,
      country: iso,
      prominence: prominence - CAPITAL_BEHIND_STATE,
      facts: [{ label: 'Part of', value: label, entity: id, source: FACTBOOK }],
      source: wikipedia(capitalPage || townOf(capital)),
    };
    return [state, town];
  });
}
