import type { Instrument, LawPack } from '../../knowledge/law/law-pack.ts';
import type { Reading } from '../reading.ts';
import { tokenise } from '../text/tokens.ts';
import { lawNameTables } from './law-name-tables.ts';

/** What a name of a law cites. */
export interface Citation {
  /** Several where one name stands for them all: "the Geneva Conventions". */
  readonly instruments: readonly Instrument[];
  /** The articles as printed, "51" or "8(2)(a)(v)"; empty where the instrument is cited whole. */
  readonly pins: readonly string[];
  /** True when the instrument is not named here but was the one law cited before. */
  readonly isShort: boolean;
}

/** A citation as far as its own words go. */
interface Cited {
  readonly instruments: readonly Instrument[];
  readonly pins: readonly string[];
  /** What the words say instead of a name: nothing, or "the Convention"; `null` where a law is named. */
  readonly stands: string | null;
}

const NUMBER = String.raw`(?:\d+|[IVXL]+)(?:\s?(?:bis|ter|quater))?(?:\s?\([^()\s]+\))*`;
const PINS = new RegExp(
  String.raw`\b(?:articles?|arts?\.?|rules?)\s+(${NUMBER}(?:\s*(?:,|and|or)\s*${NUMBER})*)`,
  'i',
);
const COMMON = /^common article 3$/i;
/** How a text calls again what it has named: "Article 147 of the Convention". */
const AGAIN =
  /^(?:of|the|that|this|same|convention|conventions|statute|charter|covenant|protocol|treaty|regulations)$/;

/**
 * The instrument and articles that name `index` of a reading cites; `null` where the pack does not have the instrument, or where a short form
 * may mean another: it is only taken for the last law cited when that is the only one of the article so far.
 */
export function resolveCitation(reading: Reading, index: number, pack: LawPack): Citation | null {
  const own = citedBy(reading, index, pack);
  if (own === null) return null;
  const { instruments, pins, stands } = own;
  if (instruments.length > 0) return { instruments, pins, isShort: false };
  if (stands === null || pins.length === 0) return null;
  const before = reading.mentions
    .slice(0, index)
    .flatMap((_, at) => citedBy(reading, at, pack) ?? [])
    .filter((cited) => cited.stands === null);
  const [first] = before;
  if (!first || first.instruments.length === 0) return null;
  const key = keyOf(first.instruments);
  if (before.some((cited) => keyOf(cited.instruments) !== key)) return null;
  const isSuch = stands === '' || first.instruments.every(({ name }) => name.toLowerCase().includes(stands));
  return isSuch ? { instruments: first.instruments, pins, isShort: true } : null;
}

function keyOf(instruments: readonly Instrument[]): string {
  return instruments.map(({ id }) => id).join(' ');
}

function citedBy({ mentions, blocks }: Reading, index: number, pack: LawPack): Cited | null {
  const mention = mentions[index];
  if (mention?.type !== 'law') return null;
  const { block, start, end } = mention.span;
  const text = blocks[block]?.text.slice(start, end) ?? '';
  const pins = (PINS.exec(text)?.[1]?.split(/\s*(?:,|\band\b|\bor\b)\s*/) ?? []).map(withoutBlanks);
  const words = tokenise(COMMON.test(text) ? 'Geneva Conventions' : text, 0).map(({ lower }) => lower);
  const { instruments, numbered } = lawNameTables(pack);
  const names = pins.length > 0 ? numbered : instruments;
  for (let at = 0; at < words.length; at++) {
    const found = names.longest((offset) => words[at + offset]);
    if (found) return { instruments: found.named, pins, stands: null };
  }
  const rest = tokenise(text.replace(PINS, ''), 0).map(({ lower }) => lower);
  const isAgain = pins.length > 0 && rest.every((word) => AGAIN.test(word));
  return {
    instruments: [],
    pins,
    stands: isAgain ? (rest.at(-1) ?? '').replace(/s$/, '') : null,
  };
}

/** "8 (2) (a)" is "8(2)(a)"; "8 bis" keeps its blank. */
function withoutBlanks(pin: string): string {
  return pin.trim().replace(/\s+\(/g, '(');
}
