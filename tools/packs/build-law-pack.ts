import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LawPack, parseLawPack, type StandingRecord } from '../../knowledge/law/law-pack.ts';
import { BODIES, INSTRUMENT_TOPICS, readDecisions } from './decisions.ts';
import { ICC_ROUTES } from './icc-routes.ts';
import { INSTRUMENT_NAMES } from './instrument-names.ts';
import { LAW_STATES } from './law-states.ts';
import { LEGAL_TERMS } from './legal-terms.ts';
import { PRECEDENTS } from './precedents.ts';

/** The blueprint as its file has it; only what the pack takes over. */
interface Blueprint {
  meta: {
    title: string;
    prepared: string;
    sources: string[];
    wording_rules: string[];
    legal_caveat: string;
    status_source_codes: Record<string, string>;
  };
  groups: { id: string; title: string }[];
  topics: {
    id: string;
    group: string;
    title: string;
    summary: string;
    status: string;
    rome_heads: string[];
    provisions: { instrument: string; pin: string; says: string; applies_in: string; url: string }[];
    elements: string[];
    caveats: string[];
    triggers: { phrases: string[]; combos: string[][][] };
    related: string[];
    sources: { label: string; url: string }[];
    verify: string[];
  }[];
  instruments: Record<
    'id' | 'name' | 'short' | 'adopted' | 'in_force' | 'kind' | 'depositary' | 'url' | 'note',
    string
  >[];
  states: { id: string; name: string }[];
  status: Record<string, Record<string, BlueprintStanding>>;
  notable_changes: { date: string; states: string; instrument: string; event: string; confidence: string }[];
  unverified: string[];
}

interface BlueprintStanding {
  status: string;
  date: string;
  action?: string;
  note?: string;
  note_confidence?: string;
  confidence: string;
  source: string;
}

/** Short forms such as "GC IV" are lawyers' own: only those that stand for a whole name in news are names. */
function namesOf({ id, name }: { readonly id: string; readonly name: string }): string[] {
  const plain = /[:(,]/.test(name) ? [] : [name];
  return [...new Set([...plain, ...(INSTRUMENT_NAMES[id] ?? [])])];
}

/** The month the blueprint's evidence reaches; its own words are "mid-May 2026". */
const EVIDENCE_REACHES = '2026-05';
const DISCLAIMER =
  'General information, not legal advice. It says what the rules are and who is bound by them; it finds nothing about any person.';
/** The four Geneva Conventions share one list of parties. */
const SHARED_ROWS: Readonly<Record<string, string>> = { GC1: 'GC', GC2: 'GC', GC3: 'GC', GC4: 'GC' };

/** The blueprint speaks as one person; a pack does not. */
function impersonal(text: string): string {
  return text
    .replace(/not confirmed in my sources/g, 'not confirmed in the sources seen')
    .replace(/no withdrawal on record that I know/g, 'no withdrawal on record is known')
    .replace(/ to my knowledge/g, ' as far as known')
    .replace(/\(check ([^)]*)\)/g, '($1 not verified)')
    .replace(/\(check\)/g, '(not verified)')

    .replace(/\bmy (last )?data\b/g, 'the $1data seen')
    .replace(/after my last source/g, 'after the last source seen')
    .replace(/\b(from )?[Mm]emory\b/g, 'general knowledge, not checked against the depositary')
    .replace(/^Researcher knowledge of/, 'General knowledge of')
    .replace(/^Researcher knowledge where marked/, 'General knowledge where marked');
}

function dateIn(note: string | undefined, word: string): string | null {
  return new RegExp(`\\b${word} (\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)`, 'i').exec(note ?? '')?.[1] ?? null;
}

function standing(cell: BlueprintStanding): StandingRecord {
  const date = cell.date || null;
  const party = cell.status === 'party';
  const left = cell.status === 'withdrawn' ? (dateIn(cell.action, 'effective') ?? date) : null;
  const record = {
    status: cell.status,
    date,
    action: cell.action ?? null,
    signed: cell.status === 'signatory' ? date : dateIn(cell.note, 'signed'),
    joined: party ? date : dateIn(cell.note, 'ratified'),
    inForce: dateIn(cell.note, 'in force'),
    left,
    note: cell.note ? impersonal(cell.note) : null,
    noteConfidence: cell.note_confidence ?? cell.confidence,
    confidence: cell.confidence,
    source: cell.source,
  };
  return record as StandingRecord;
}

/**
 * The law pack made from the blueprint in `folder`/law/law.json: the same input gives the same pack.
 * Throws when the blueprint or the pack made of it is not whole.
 */
export function buildLawPack(folder: string): LawPack {
  const blueprint = JSON.parse(readFileSync(join(folder, 'law', 'law.json'), 'utf8')) as Blueprint;
  return parseLawPack({
    format: 1,
    id: 'law',
    title: 'International law: conduct in war, occupation, crimes and rights',
    version: blueprint.meta.prepared,
    checkedOn: EVIDENCE_REACHES,
    disclaimer: DISCLAIMER,
    legalCaveat: blueprint.meta.legal_caveat,
    wordingRules: blueprint.meta.wording_rules,
    sources: blueprint.meta.sources.map(impersonal),
    groups: blueprint.groups,
    topics: blueprint.topics.map(({ rome_heads, provisions, triggers, verify, ...topic }) => ({
      ...topic,
      romeHeads: rome_heads,
      provisions: provisions.map(({ instrument, pin, says, applies_in, url }) => ({
        instrument,
        pin,
        says,
        appliesIn: applies_in,
        url,
      })),
      triggers: { phrases: triggers.phrases, combos: triggers.combos },
      caveats: topic.caveats.map(impersonal),
      precedents: PRECEDENTS[topic.id] ?? [],
      verify: verify.map(impersonal),
    })),
    instruments: blueprint.instruments.map(({ in_force, ...instrument }) => {
      const row = SHARED_ROWS[instrument.id] ?? instrument.id;
      return {
        ...instrument,
        names: namesOf(instrument),
        inForce: impersonal(in_force),
        note: impersonal(instrument.note),
        statusRow: blueprint.status[row] ? row : null,
        custom: /custom/.test(instrument.kind) || instrument.note === 'Customary',
        topics: INSTRUMENT_TOPICS[instrument.id] ?? [],
      };
    }),
    states: blueprint.states.map((state) => ({ ...state, ...LAW_STATES[state.id] })),
    status: Object.fromEntries(
      Object.entries(blueprint.status).map(([row, states]) => [
        row,
        Object.fromEntries(Object.entries(states).map(([state, cell]) => [state, standing(cell)])),
      ]),
    ),
    statusSources: Object.fromEntries(
      Object.entries(blueprint.meta.status_source_codes).map(([code, label]) => [code, impersonal(label)]),
    ),
    iccRoutes: ICC_ROUTES,
    bodies: BODIES,
    decisions: readDecisions(),
    terms: LEGAL_TERMS,
    changes: blueprint.notable_changes.map((change) => ({ ...change, event: impersonal(change.event) })),
    unverified: blueprint.unverified.map(impersonal),
  });
}

/** The pack's text as the repository keeps it: one topic, instrument, state or row a line, so that a change shows in a diff. */
export function formatLawPack(pack: LawPack): string {
  const lines = Object.entries(pack).map(([key, value]) => {
    if (Array.isArray(value) && value.some((entry) => typeof entry === 'object'))
      return `${JSON.stringify(key)}: [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
    if (key === 'status')
      return `${JSON.stringify(key)}: {\n${Object.entries(value as object)
        .map(([row, states]) => `${JSON.stringify(row)}: ${JSON.stringify(states)}`)
        .join(',\n')}\n}`;
    return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
