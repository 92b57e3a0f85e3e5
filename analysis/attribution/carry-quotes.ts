import { trimEnd } from './clause-ends.ts';
import { type Context, lowerAt } from './context.ts';
import type { Parts } from './parts.ts';
import type { Quotation } from './quotes.ts';

const SPEECH = new Set(['attribution/tag', 'attribution/verb', 'attribution/inverted', 'attribution/phrase']);
/** An utterance has at least so many words; less is a title or a word held at arm's length. */
const FEWEST_WORDS = 3;
/** A speaker's words go on in the next paragraph, not three paragraphs later. */
const MOST_BLOCKS_APART = 1;

/**
 * Quotations that no cue of their own introduces and that go on what somebody said before: `"…," Lee said. "…"`, and a paragraph that
 * opens with a quotation mark after one that ended in a quotation. Speaker and cue are those of the quotation before. A quotation left open
 * at the end of its paragraph is one with those that take it up, wherever among them the cue stands.
 */
export function carryQuotes(context: Context, found: readonly Parts[]): Parts[] {
  const ownerOf = ownersOfQuotes(context, found);
  const laterOwner = ownersFurtherOn(context, ownerOf);
  const carried: Parts[] = [];
  let last: { parts: Parts; block: number } | null = null;
  let next = 0;
  context.quotes.forEach((quotation, index) => {
    if (quotation.inside !== null) return;
    const block = context.tokens[quotation.open]?.block ?? 0;
    while (next < found.length && (found[next] as Parts).cue.first < quotation.open) {
      const parts = found[next++] as Parts;
      // Somebody's speech, not a thought or a phrase inside another's words.
      if (parts.source && context.quoteAt[parts.cue.first] === -1 && SPEECH.has(parts.because))
        last = { parts, block: context.tokens[parts.cue.first]?.block ?? 0 };
    }
    const owner = ownerOf.get(index);
    if (owner) {
      last = { parts: owner, block };
      return;
    }
    const later = laterOwner.get(index);
    // Who has just spoken goes on speaking; only a quotation that begins anew waits for its tag.
    if (later && !quotation.continues && last?.block !== block) last = { parts: later, block };
    else if (!later && !quotation.continues && !isUtterance(context, quotation)) return;
    const near = last !== null && block - last.block <= MOST_BLOCKS_APART;
    const opensBlock = context.tokens[quotation.open - 1]?.block !== block;
    if (!last || !near || (last.block !== block && !opensBlock)) return;
    const end = trimEnd(context, quotation.first, quotation.stop);
    if (end <= quotation.first) return;
    carried.push({
      ...last.parts,
      content: [{ first: quotation.first, end }],
      quote: 'direct',
      because: 'attribution/carried',
    });
    last = { parts: last.parts, block };
  });
  return carried;
}

/** Which attribution's content each outermost quotation is. */
function ownersOfQuotes(context: Context, found: readonly Parts[]): Map<number, Parts> {
  const owners = new Map<number, Parts>();
  for (const parts of found) {
    if (parts.quote !== 'direct') continue;
    for (const { first } of parts.content) {
      let index = context.quoteAt[first] ?? -1;
      while (index >= 0 && context.quotes[index]?.inside !== null)
        index = context.quotes[index]?.inside ?? -1;
      if (index >= 0 && context.quotes[index]?.first === first) owners.set(index, parts);
    }
  }
  return owners;
}

/** For each quotation without an owner that is left open, the owner of the nearest one that takes it up. */
function ownersFurtherOn(context: Context, ownerOf: ReadonlyMap<number, Parts>): Map<number, Parts> {
  const owners = new Map<number, Parts>();
  let later: Parts | undefined;
  for (let index = context.quotes.length - 1; index >= 0; index--) {
    const quotation = context.quotes[index] as Quotation;
    if (quotation.inside !== null) continue;
    const own = ownerOf.get(index);
    if (!own && later) owners.set(index, later);
    later = quotation.continues ? (own ?? later) : undefined;
  }
  return owners;
}

/** A quotation that is a sentence: it opens one and ends with its punctuation, or its paragraph ends before it is closed. */
function isUtterance(context: Context, quotation: Quotation): boolean {
  const { text, tokens } = context;
  const sentence = text.sentences[text.sentenceOf[quotation.open] as number];
  const opens = sentence?.firstToken === quotation.open || lowerAt(context, quotation.open - 1) === ':';
  if (!opens) return false;
  if (quotation.stop - quotation.first < FEWEST_WORDS) return false;
  const closing = tokens[quotation.stop - 1]?.text ?? '';
  return (
    !quotation.closed || /^[.?!…]$|^\.+$/.test(closing) || /^[.?!]$/.test(lowerAt(context, quotation.end))
  );
}
