import type { Instrument, LawPack, StandingRecord, State, TreatyStanding } from './law-pack.ts';

/** A state's standing under an instrument on a date, in words a card can print. */
export interface TreatyStatus {
  readonly status: Exclude<TreatyStanding, 'verify'> | 'not-verified';
  /** One or two whole sentences, opening with the state's name, with their dates. */
  readonly sentence: string;
  /** The same in few words, for a line that stands beside others: "party since 1 January 2025", "never a party". */
  readonly brief: string;
  /** Reservations and declarations; `null` when none is recorded or the record is not sure enough. */
  readonly note: string | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as it is said: `2025-01-01` is "1 January 2025", `2025-01` "January 2025", `2025` itself. */
export function plainDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day ? `${Number(day)} ${named}` : named;
}

/** True when `date` is not before `since`; a date without its day or month counts from its beginning. */
function reached(date: string, since: string): boolean {
  return date.padEnd(10, '-01').slice(0, 10) >= since.padEnd(10, '-01').slice(0, 10);
}

/** How the state came to be bound, as far as it is recorded: "signed 20 January 2000; joined 25 October 2024". */
function steps(record: StandingRecord, words: readonly ('signed' | 'joined' | 'inForce' | 'left')[]): string {
  const said = {
    signed: 'signed',
    joined: { accession: 'acceded', ratification: 'ratified' }[record.action ?? ''] ?? 'joined',
    inForce: 'in force for it from',
    left: 'left',
  };
  return words
    .flatMap((word) => {
      const date = record[word];
      return date ? [`${said[word]} ${plainDate(date)}`] : [];
    })
    .join('; ');
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** The status and sentence for a record that may be relied on. */
function statusFrom(name: string, record: StandingRecord, date: string): Omit<TreatyStatus, 'note'> {
  const on = plainDate(date);
  switch (record.status) {
    case 'party': {
      const { joined, inForce } = record;
      if (joined && !reached(date, joined)) {
        const signed = record.signed !== null && reached(date, record.signed);
        return {
          status: signed ? 'signatory' : 'not_party',
          sentence: `${name}: not yet a party on ${on}${inBrackets(steps(record, ['signed', 'joined', 'inForce']))}.`,
          brief: `${signed ? 'signed, ' : ''}not yet a party on ${on}`,
        };
      }
      if (inForce && !reached(date, inForce))
        return {
          status: 'not_party',
          sentence: `${name}: not yet bound on ${on}${inBrackets(steps(record, ['joined', 'inForce']))}.`,
          brief: `not yet bound on ${on}`,
        };
      if (inForce)
        return {
          status: 'party',
          sentence: `${name}: party since ${plainDate(inForce)}${inBrackets(steps(record, ['joined']))}.`,
          brief: `party since ${plainDate(inForce)}`,
        };
      if (joined)
        return {
          status: 'party',
          sentence: `${name}: party${inBrackets(steps(record, ['joined']))}.`,
          brief: `party${inBrackets(steps(record, ['joined']))}`,
        };
      return {
        status: 'party',
        sentence: `${name}: party; since when is not recorded here.`,
        brief: 'party, since when is not recorded',
      };
    }
    case 'withdrawn': {
      const past = inBrackets(steps(record, ['joined']));
      const left = record.left ?? record.date;
      if (left && !reached(date, left)) {
        const bound = !record.joined || reached(date, record.joined);
        return bound
          ? {
              status: 'party',
              sentence: `${name}: party on ${on}${past}; its withdrawal took effect on ${plainDate(left)}.`,
              brief: `party on ${on}, left on ${plainDate(left)}`,
            }
          : {
              status: 'not_party',
              sentence: `${name}: not a party on ${on}${past}.`,
              brief: `not a party on ${on}`,
            };
      }
      return {
        status: 'withdrawn',
        sentence: left
          ? `${name}: no longer a party since ${plainDate(left)}${past}.`
          : `${name}: no longer a party${past}.`,
        brief: `no longer a party${left ? ` since ${plainDate(left)}` : ''}`,
      };
    }
    case 'withdrawn_signature': {
      const { signed } = record;
      const told = record.date;
      const before = told !== null && !reached(date, told);
      return {
        status: before ? 'signatory' : 'withdrawn_signature',
        sentence: [
          `${name}: never a party`,
          signed ? `; signed ${plainDate(signed)}` : '',
          told ? `; said on ${plainDate(told)} that it does not intend to become one` : '',
          '.',
        ].join(''),
        brief: before ? 'signed, never a party' : 'never a party',
      };
    }
    case 'signatory': {
      const signed = record.signed ?? record.date;
      if (signed && !reached(date, signed))
        return {
          status: 'not_party',
          sentence: `${name}: not a party on ${on}; signed ${plainDate(signed)}.`,
          brief: `not a party on ${on}`,
        };
      return {
        status: 'signatory',
        sentence: signed
          ? `${name}: signed ${plainDate(signed)}, not a party.`
          : `${name}: signed, not a party.`,
        brief: 'signed, not a party',
      };
    }
    case 'not_eligible':
      return {
        status: 'not_eligible',
        sentence: `${name}: cannot be a party; the treaty is not open to it.`,
        brief: 'cannot be a party',
      };
    default:
      return { status: 'not_party', sentence: `${name}: not a party.`, brief: 'not a party' };
  }
}

/** The record's note without what the sentence says already, its dates in words; `null` when nothing is left or it is not sure enough. */
function noteOf(record: StandingRecord): string | null {
  if (!record.note || record.noteConfidence === 'low') return null;
  const rest = record.note
    .split(/(?<=[;.])\s+/)
    .filter((part) => !/^(signed|ratified|in force|not a party|never a party)\b[^,]*$/i.test(part))
    .join(' ')
    .replace(/\d{4}-\d{2}(-\d{2})?/g, plainDate)
    .replace(/[;.\s]+$/, '');
  if (rest === '') return null;
  return `${rest[0]?.toUpperCase()}${rest.slice(1)}.`;
}

/**
 * What a state is under an instrument on `date` (`YYYY-MM-DD`). What the pack marks as unchecked or holds with low confidence, and what it has
 * no list for, is `not-verified` and said to be so.
 */
export function treatyStatus(
  pack: LawPack,
  state: State,
  instrument: Instrument,
  date: string,
): TreatyStatus {
  const record = instrument.statusRow ? pack.status[instrument.statusRow]?.[state.id] : undefined;
  const custom = instrument.custom ? ' The rules bind every state as custom.' : '';
  const byCustom = instrument.custom ? ', bound by custom' : '';
  if (!record)
    return {
      status: 'not-verified',
      sentence: `${state.name}: not verified; this pack holds no list of parties to the ${instrument.short}.${custom}`,
      brief: `not verified${byCustom}`,
      note: null,
    };
  if (record.status === 'verify' || record.confidence === 'low')
    return {
      status: 'not-verified',
      sentence: `${state.name}: not verified; the record has to be checked with the depositary.${custom}`,
      brief: `not verified${byCustom}`,
      note: record.status === 'verify' ? noteOf({ ...record, noteConfidence: 'medium' }) : null,
    };
  if (/^\d{4}/.test(instrument.inForce) && !reached(date, instrument.inForce))
    return {
      status: 'not_party',
      sentence: `${state.name}: not bound on ${plainDate(date)}; the treaty came into force on ${plainDate(instrument.inForce)}.${custom}`,
      brief: `not bound on ${plainDate(date)}: the treaty is younger${byCustom}`,
      note: null,
    };
  const { status, sentence, brief } = statusFrom(state.name, record, date);
  const partly = record.confidence === 'medium' ? ' Checked only in part.' : '';
  const late = reached(date, nextMonth(pack.checkedOn))
    ? ` As last checked in ${plainDate(pack.checkedOn)}.`
    : '';
  const note = isOfAnother(pack, instrument, record.note ?? '') ? null : noteOf(record);
  const doubts = [partly && 'checked only in part', late && `as last checked in ${plainDate(pack.checkedOn)}`]
    .filter(Boolean)
    .join(', ');
  return {
    status,
    sentence: `${sentence}${partly}${late}${custom}`,
    brief: `${brief}${byCustom}${inBrackets(doubts)}`,
    note,
  };
}

/** True for a note on one of the treaties that share a list of parties, when another of them is asked about. */
function isOfAnother(pack: LawPack, instrument: Instrument, note: string): boolean {
  return pack.instruments.some(
    ({ id, short, statusRow }) =>
      id !== instrument.id && statusRow === instrument.statusRow && new RegExp(`\\b${short}\\b`).test(note),
  );
}

function nextMonth(checkedOn: string): string {
  const [year = 0, month = 12] = checkedOn.split('-').map(Number);
  return month >= 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
