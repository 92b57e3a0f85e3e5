import type { EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { type TokenRange, tokensOf } from '../text/token-range.ts';
import type { Token } from '../text/tokens.ts';
import { findQuotes, type Quotation } from './quotes.ts';

/** A text with what the attribution rules keep asking of it. */
export interface Context {
  readonly text: SegmentedText;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  /** For each token the index of the innermost quotation it stands in, marks included; -1 outside quotations. */
  readonly quoteAt: Int32Array;
  /** For each token the index of its mention; -1 where it is in none. */
  readonly mentionAt: Int32Array;
  readonly mentions: readonly Mention[];
  /** The capitals an organisation goes by ("HUR"), by entity; missing where the article spells its name out anywhere. */
  readonly acronyms: ReadonlyMap<EntityId, string>;
}

/** Prepares a text for the attribution rules. */
export function createContext(text: SegmentedText, mentions: readonly Mention[]): Context {
  const { tokens } = text;
  const quotes = findQuotes(text);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  // Inner quotations come after those around them and overwrite them.
  for (const [index, quotation] of quotes.entries()) quoteAt.fill(index, quotation.open, quotation.end);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  mentions.forEach(({ span }, index) => {
    const { first, end } = tokensOf(text, span);
    mentionAt.fill(index, first, end);
  });
  return { text, tokens, quotes, quoteAt, mentionAt, mentions, acronyms: findAcronyms(text, mentions) };
}

function findAcronyms(text: SegmentedText, mentions: readonly Mention[]): Map<EntityId, string> {
  const acronyms = new Map<EntityId, string>();
  const spelledOut = new Set<EntityId>();
  for (const { type, entity, span } of mentions) {
    if (type !== 'organisation') continue;
    const words = text.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    if (/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(words)) acronyms.set(entity, words);
    else spelledOut.add(entity);
  }
  for (const entity of spelledOut) acronyms.delete(entity);
  return acronyms;
}

/** The tokens around `at` within which its parts are looked for: its sentence, and no more than the quotation it stands in. */
export function regionOf(context: Context, at: number): TokenRange {
  const sentence = context.text.sentences[context.text.sentenceOf[at] as number];
  let first = sentence?.firstToken ?? at;
  let end = sentence?.endToken ?? at + 1;
  const quotation = context.quotes[context.quoteAt[at] as number];
  if (quotation) {
    first = Math.max(first, quotation.first);
    end = Math.min(end, quotation.stop);
  }
  return { first, end };
}

/** The lower-case word at `at`; `''` beyond the text. */
export function lowerAt(context: Context, at: number): string {
  return context.tokens[at]?.lower ?? '';
}

/** True when the token at `at` is an opening quotation mark. */
export function opensQuote(context: Context, at: number): boolean {
  const quotation = context.quotes[context.quoteAt[at] ?? -1];
  return quotation?.open === at;
}

/** The quotation whose closing mark ends right before `at`; `null` when there is none. */
export function quoteEndingAt(context: Context, at: number): Quotation | null {
  let index = context.quoteAt[at - 1] ?? -1;
  while (index >= 0) {
    const quotation = context.quotes[index] as Quotation;
    if (quotation.closed && quotation.end === at) return quotation;
    index = quotation.inside ?? -1;
  }
  return null;
}

/** One past the outermost quotation around `at` that opens after `floor`; `at + 1` outside quotations. For stepping over quotations. */
export function afterQuote(context: Context, at: number, floor: number): number {
  let index = context.quoteAt[at] as number;
  let end = at + 1;
  while (index >= 0) {
    const quotation = context.quotes[index] as Quotation;
    if (quotation.open < floor) break;
    end = quotation.end;
    index = quotation.inside ?? -1;
  }
  return end;
}
