import type { Decision, LawPack, LegalTopic, StandingRecord } from '../../knowledge/law/law-pack.ts';
import { ARTICLE_NUMBERS } from './article-numbers.ts';

/**
 * What no schema can show of a law pack: ids used twice, topics without a source, a rule's text, elements or limits, pins that no instrument
 * has, and dates that contradict each other. One sentence each, naming topic or state and field; empty when all is well.
 */
export function lawFaults(pack: LawPack): string[] {
  return [
    ...twice(pack.topics, 'topic'),
    ...twice(pack.instruments, 'instrument'),
    ...twice(pack.states, 'state'),
    ...twice(pack.decisions, 'decision'),
    ...decisionFaults(pack.decisions),
    ...pack.topics.flatMap(topicFaults),
    ...Object.entries(pack.status).flatMap(([row, states]) =>
      Object.entries(states).flatMap(([state, record]) => dateFaults(`status ${row} ${state}`, record)),
    ),
  ];
}

function twice(entries: readonly { readonly id: string }[], kind: string): string[] {
  const ids = entries.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id}: id: used twice`);
}

function topicFaults(topic: LegalTopic): string[] {
  const where = `topic ${topic.id}`;
  return [
    ...(['sources', 'provisions', 'elements', 'caveats'] as const)
      .filter((field) => topic[field].length === 0)
      .map((field) => `${where}: ${field}: must not be empty`),
    ...topic.provisions.flatMap(({ instrument, pin }, at) => {
      const fault = pinFault(instrument, pin);
      return fault ? [`${where}: provisions.${at}.pin: ${fault}`] : [];
    }),
  ];
}

/** Places a decision rests on that no instrument has, and names or numbers that would mean two decisions. */
function decisionFaults(decisions: readonly Decision[]): string[] {
  const owners = new Map<string, string>();
  return decisions.flatMap(({ id, body, number, names, entity, rests }) => {
    const calls = [...names, ...(number === null ? [] : [`${body} ${number}`])];
    const faults = calls.flatMap((name) => {
      const owner = owners.get(name.toLowerCase());
      owners.set(name.toLowerCase(), id);
      return owner === undefined ? [] : [`decision ${id}: names: ${name} is ${owner} too`];
    });
    if (calls.length === 0 && entity === null)
      faults.push(`decision ${id}: names: nothing would be recognised as it`);
    for (const [at, { instrument, pin }] of rests.entries()) {
      const fault = pin === null ? null : pinFault(instrument, pin);
      if (fault) faults.push(`decision ${id}: rests.${at}.pin: ${fault}`);
    }
    return faults;
  });
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "XIV" is 14; `null` for what is no Roman number. */
function romanNumber(text: string): number | null {
  const values = [...text].map((letter) => ROMAN[letter]);
  if (values.length === 0 || values.includes(undefined)) return null;
  return (values as number[]).reduce(
    (sum, value, at) => sum + (value < ((values[at + 1] as number | undefined) ?? 0) ? -value : value),
    0,
  );
}

/** Why an instrument has no such place; `null` when it has. Only the article's number is checked, not what stands in brackets. */
function pinFault(instrument: string, pin: string): string | null {
  const divided = ARTICLE_NUMBERS[instrument];
  if (!divided)
    return `the numbers of the articles of ${instrument} are not in tools/packs/article-numbers.ts`;
  if (divided === 'cited whole')
    return /\d/.test(pin) ? `${instrument} is cited whole, not by "${pin}"` : null;
  if (divided.inserted?.includes(pin)) return null;
  const [, number = '', letters] = /^(\d+|[IVXL]+)(?:\(|$)(.*)/.exec(pin) ?? [];
  const article = letters === undefined ? null : (romanNumber(number) ?? Number(number));
  if (article === null) return `"${pin}" names no article`;
  return article >= 1 && article <= divided.last
    ? null
    : `${instrument} has no ${pin}: its last is ${divided.last}`;
}

/** The steps of becoming bound and leaving, in the only order they can come. */
const STEPS = ['signed', 'joined', 'inForce', 'left'] as const;

function dateFaults(where: string, record: StandingRecord): string[] {
  const told = STEPS.flatMap((step) => (record[step] === null ? [] : [{ step, date: record[step] }]));
  return told.flatMap(({ step, date }, at) => {
    const before = told[at - 1];
    // A date without its day may be any day of its month or year.
    const length = Math.min(date.length, before?.date.length ?? 0);
    return before && date.slice(0, length) < before.date.slice(0, length)
      ? [`${where}: ${step}: ${date} is before ${before.step} ${before.date}`]
      : [];
  });
}
