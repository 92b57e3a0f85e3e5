import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One office a politician holds or held. */
export interface HeldOffice {
  readonly title: string;
  /** As the list calls the state: "congo-kinshasa". */
  readonly jurisdiction: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where the list does not tell. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A politician of the list. */
export interface Politician {
  readonly number: number;
  readonly name: string;
  /** Another form of the name in use; `null` when there is none. */
  readonly otherName: string | null;
  /** Most telling first; never empty. */
  readonly offices: readonly HeldOffice[];
  /** How well known the office makes its holder, 0 to 100; fitted to nothing, only orders people who share a name. */
  readonly prominence: number;
}

interface Row {
  readonly qid: string;
  readonly name: string;
  readonly enwiki: string | null;
  readonly positions: readonly {
    readonly position: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly jurisdiction: string | null;
  }[];
}

/** Offices that end before this year make a politician only as the heads of states and governments, and ministers, do: their names last. */
const RECENT = '2010';
/** Without an end a term begun before this is more likely a gap in the list than a long one. */
const OPEN_SINCE = '2005';
/** The rank of those who sit in the United States Congress, and above it of ministers and heads of government. */
const NATIONAL = 24;
const MOST_OFFICES = 3;

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:substitute|deputy member|representative of the parliamentary|member of the sami)/i, 4],
  [/^vice president\b/i, 36],
  [/\b(?:vice|deputy|assistant|under-?|acting|shadow|junior)\b/i, 20],
  [
    /^(?:president|prime minister|federal chancellor|chancellor|king|queen|emir|sultan|taoiseach|premier|head of (?:state|government)|supreme leader|secretary-general)\b/i,
    45,
  ],
  [/\b(?:minister|secretary of state|attorney general|speaker|foreign secretary|secretary of)\b/i, 32],
  [/\bgovernor\b/i, 28],
  [/\b(?:united states senator|united states representative)\b/i, 24],
  [
    /\b(?:state|provincial|regional|legislative assembly|legislative council|general assembly of|house of delegates)\b/i,
    6,
  ],
  [/\b(?:senator|member|deputy|representative|knesset)\b/i, 16],
];

function rankOf(title: string): number {
  return RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? 10;
}

/** A title that many states have is told better by the state's name than by the number of the parliament. */
function plainTitle(title: string): string {
  return title.replace(/ of the \d+(?:st|nd|rd|th) /i, ' of the ').trim();
}

/**
 * Politicians in office when the list was made or since 2010, and those of any time who headed a state or government or a ministry; in the order of
 * their numbers.
 */
export function readPoliticians(folder: string): Politician[] {
  const lines = readFileSync(join(folder, 'knowledge', 'people_politicians_wikidata.jsonl'), 'utf8');
  const people = new Map<number, Politician>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { qid, name, enwiki, positions } = JSON.parse(line) as Row;
    const number = Number(qid.slice(1));
    const offices = positions
      .filter(({ start, end, position }) => {
        if (rankOf(position) >= NATIONAL) return true;
        return end === null ? (start ?? '') >= OPEN_SINCE : end >= RECENT;
      })
      .map(({ position, start, end, jurisdiction }) => ({
        office: { title: plainTitle(position), jurisdiction: jurisdiction ?? '', from: start, to: end },
        rank: rankOf(position) - (end === null ? 0 : 3),
      }))
      .sort((a, b) => b.rank - a.rank || (b.office.from ?? '').localeCompare(a.office.from ?? ''));
    const best = offices[0];
    if (!best || name.trim() === '' || !Number.isInteger(number)) continue;
    const page = enwiki?.replace(/ \(.+\)$/, '') ?? null;
    people.set(number, {
      number,
      name,
      otherName: page === name ? null : page,
      offices: distinct(offices.map(({ office }) => office)).slice(0, MOST_OFFICES),
      prominence: Math.max(1, best.rank + (enwiki === null ? 0 : 3)),
    });
  }
  return [...people.values()].sort((a, b) => a.number - b.number);
}

/** Where the list begins for the United States Congress: who sat there then may have sat there long before. */
const FIRST_CONGRESS = '1999-01';
/** Terms that follow each other this closely are one. */
const GAP_MS = 400 * 24 * 3600 * 1000;

/** Terms in one office that follow each other without a gap are told as one. Terms must be given latest first within an office. */
function distinct(offices: readonly HeldOffice[]): HeldOffice[] {
  const kept: HeldOffice[] = [];
  for (const office of offices.map(withoutFalseStart)) {
    const at = kept.findLastIndex(
      ({ title, jurisdiction }) => title === office.title && jurisdiction === office.jurisdiction,
    );
    const later = kept[at];
    if (later && follows(office, later)) kept[at] = { ...later, from: office.from };
    else if (!later || later.from !== office.from) kept.push(office);
  }
  return kept;
}

function follows({ to }: HeldOffice, { from }: HeldOffice): boolean {
  return to !== null && from !== null && Date.parse(from) - Date.parse(to) < GAP_MS;
}

function withoutFalseStart(office: HeldOffice): HeldOffice {
  const isCut =
    office.jurisdiction === 'us' && office.from !== null && office.from.startsWith(FIRST_CONGRESS);
  return isCut ? { ...office, from: null } : office;
}
