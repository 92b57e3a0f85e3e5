import type { Decision, LawPack } from '../../knowledge/law/law-pack.ts';
import type { Mention, Reading } from '../reading.ts';
import { tokenise } from '../text/tokens.ts';
import { lawNameTables } from './law-name-tables.ts';

/** The resolutions or the case that a name of a law cites. */
export interface CitedDecisions {
  readonly decisions: readonly Decision[];
  /** True when only its number stands here, and whose it is was said elsewhere in the article. */
  readonly isShort: boolean;
}

const NUMBERED = /^(.*?)\bresolutions?\s+(?:nos?\b\.?\s*|number\s+)?(.+)$/i;
/** What may stand before "resolution" beside the name of who adopted it; any other word is somebody else's: "House Resolution 242". */
const PLAIN_BEFORE = /^(?:the|this|that|emergency|special|session|\s)*$/i;
/** A number of an emergency special session: no other body counts so. */
const SPECIAL_SESSION = /^ES-\d+\/\d+$/i;

/**
 * The decisions of the pack that name `index` of a reading cites: those another pack's entry or a name of its own shows, and resolutions by a
 * number beside who adopted it. Empty where it cites none or where another may be meant.
 */
export function resolveDecisions(reading: Reading, index: number, pack: LawPack): CitedDecisions {
  const mention = reading.mentions[index];
  if (mention?.type !== 'law') return NONE;
  const own = ownDecisions(reading, mention, pack);
  if (own.length > 0) return { decisions: own, isShort: false };
  const numbers = numbersOf(textOf(reading, mention));
  if (numbers === null || !PLAIN_BEFORE.test(numbers.before)) return NONE;
  const elsewhere = reading.mentions
    .filter((other) => other !== mention && other.type === 'law')
    .flatMap((other) => ownDecisions(reading, other, pack));
  const found = numbers.numbers.map((number) => elsewhere.find((decision) => hasNumber(decision, number)));
  const decisions = found.filter((decision) => decision !== undefined);
  return decisions.length === found.length ? { decisions: [...new Set(decisions)], isShort: true } : NONE;
}

const NONE: CitedDecisions = { decisions: [], isShort: false };

/** What the name cites by itself and the words of its sentence. */
function ownDecisions(reading: Reading, mention: Mention, pack: LawPack): readonly Decision[] {
  const byEntity = pack.decisions.filter(({ entity }) => entity !== null && entity === mention.entity);
  if (byEntity.length > 0) return byEntity;
  const text = textOf(reading, mention);
  const named = byName(text, pack).filter(
    ({ number, body }) => number !== null || isNamedIn(wholeText(reading), body, pack),
  );
  if (named.length > 0) return named;
  const numbers = numbersOf(text);
  if (numbers === null) return [];
  const sentence = sentenceOf(reading, mention);
  const found = numbers.numbers.map((number) =>
    pack.decisions.find(
      (decision) =>
        hasNumber(decision, number) &&
        isOfBody(numbers.before, decision.body, pack) &&
        (SPECIAL_SESSION.test(number) || isNamedIn(sentence, decision.body, pack)),
    ),
  );
  const decisions = found.filter((decision) => decision !== undefined);
  return decisions.length === found.length ? decisions : [];
}

function byName(text: string, pack: LawPack): readonly Decision[] {
  const words = tokenise(text, 0).map(({ lower }) => lower);
  return lawNameTables(pack).decisions.longest((offset) => words[offset])?.named ?? [];
}

/** The numbers after "resolution" and what stands before it; `null` where there is no such word. */
function numbersOf(text: string): { before: string; numbers: readonly string[] } | null {
  const [, before = '', numbers] = NUMBERED.exec(text) ?? [];
  return numbers === undefined ? null : { before, numbers: numbers.split(/\s*(?:,|\band\b|\bor\b)\s*/) };
}

/** "3314" is "3314(XXIX)": until 1976 the Assembly counted through, and put the session behind. */
function hasNumber({ number }: Decision, cited: string): boolean {
  return number !== null && (number === cited.toUpperCase() || number.startsWith(`${cited}(`));
}

/** True when the words before "resolution" name this body or nobody. */
function isOfBody(before: string, id: string, pack: LawPack): boolean {
  const words = pack.bodies.find((body) => body.id === id)?.words ?? [];
  return PLAIN_BEFORE.test(words.reduce((rest, word) => rest.replace(word, ''), before));
}

/** True when a text names the body, or names are never in doubt for it. */
function isNamedIn(text: string, id: string, pack: LawPack): boolean {
  const words = pack.bodies.find((body) => body.id === id)?.words ?? [];
  return words.length === 0 || words.some((word) => new RegExp(String.raw`\b${word}\b`).test(text));
}

function textOf({ blocks }: Reading, { span }: Mention): string {
  return blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}

function wholeText({ blocks }: Reading): string {
  return blocks.map(({ text }) => text).join('\n');
}

function sentenceOf({ blocks, sentences }: Reading, { span }: Mention): string {
  const own = sentences.find(
    (sentence) =>
      sentence.span.block === span.block &&
      sentence.span.start <= span.start &&
      span.end <= sentence.span.end,
  );
  return own ? (blocks[span.block]?.text.slice(own.span.start, own.span.end) ?? '') : '';
}
