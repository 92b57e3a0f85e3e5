import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';

/** Words between quotation marks, within one block. Token indexes. */
export interface Quotation {
  /** The opening mark. */
  readonly open: number;
  /** One past the closing mark, or past the block's last token where none closes it. */
  readonly end: number;
  /** The words between the marks: `[first, stop)`. */
  readonly first: number;
  readonly stop: number;
  readonly closed: boolean;
  /** Its index in the list that holds it around this one; `null` for an outermost quotation. */
  readonly inside: number | null;
  /** True when it opens its block and takes up the quotation with the same mark that the block before left open. */
  readonly continues: boolean;
}

type Mark = 'double' | 'single';

/** Opening and closing marks by what they look like; straight ones are told apart by the space beside them. */
const OPENING: ReadonlyMap<string, Mark> = new Map([
  ['“', 'double'],
  ['„', 'double'],
  ['«', 'double'],
  ['‘', 'single'],
]);
const CLOSING: ReadonlyMap<string, Mark> = new Map([
  ['”', 'double'],
  ['»', 'double'],
  ['’', 'single'],
]);
const STRAIGHT: ReadonlyMap<string, Mark> = new Map([
  ['"', 'double'],
  ["'", 'single'],
]);

/** What a mark at `at` does, judged by itself and its neighbours; `null` for an apostrophe or no mark. */
function markAt(
  tokens: readonly Token[],
  at: number,
): { mark: Mark; opens: boolean; closes: boolean } | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const sameBefore = before !== undefined && before.block === token.block;
  const tightAfter = after !== undefined && after.block === token.block && !after.spaced;
  const opening = OPENING.get(token.text);
  if (opening) return { mark: opening, opens: true, closes: false };
  const closing = CLOSING.get(token.text);
  if (closing) return { mark: closing, opens: false, closes: true };
  const straight = STRAIGHT.get(token.text);
  if (!straight) return null;
  const afterOpener = sameBefore && /^[([{—–-]$/.test(before.text);
  // "'63" and "'n'" leave something out.
  const omits = straight === 'single' && /^(?:\d\ds?|n|til|cause|em)$/.test(after?.lower ?? '');
  const opens =
    tightAfter &&
    !omits &&
    (token.spaced || !sameBefore || afterOpener) &&
    /[\p{L}\p{N}[($€£‘'"…]/u.test(after.text);
  const closes =
    sameBefore &&
    !token.spaced &&
    (before.kind !== 'punctuation' || /^[.,!?…)\]'’:;—–-]|^\.+$/.test(before.text));
  return { mark: straight, opens, closes: closes && !(opens && token.spaced) };
}

interface Open {
  readonly index: number;
  readonly mark: Mark;
}

/**
 * The quotations of a text in the order of their opening marks. A mark that nothing closes opens a quotation to the end of its block only
 * when it is a double one or the next block opens with it too: a lone single mark is an apostrophe. Time and memory grow with the number of
 * tokens.
 */
export function findQuotes(text: SegmentedText): Quotation[] {
  const { tokens } = text;
  const found: { open: number; end: number; closed: boolean; inside: number | null; dropped: boolean }[] = [];
  let stack: Open[] = [];
  const close = (position: number, end: number, closed: boolean) => {
    const quotation = found[(stack[position] as Open).index];
    if (quotation) Object.assign(quotation, { end, closed });
    // What was opened inside and never closed is no quotation.
    for (const lost of stack.slice(position + 1)) Object.assign(found[lost.index] ?? {}, { dropped: true });
    stack = stack.slice(0, position);
  };
  const finishBlock = (end: number) => {
    const outer = stack.findIndex(
      ({ index, mark }) => mark === 'double' || goesOn(tokens, found[index]?.open ?? 0, end),
    );
    if (outer >= 0) close(outer, end, false);
    for (const lost of stack) Object.assign(found[lost.index] ?? {}, { dropped: true });
    stack = [];
  };
  for (let at = 0; at < tokens.length; at++) {
    const block = (tokens[at] as Token).block;
    if (at > 0 && (tokens[at - 1] as Token).block !== block) finishBlock(at);
    const found_ = markAt(tokens, at);
    if (!found_) continue;
    // Two apostrophes for one double mark.
    const doubled = tokens[at]?.text === "'" && tokens[at + 1]?.text === "'" && !tokens[at + 1]?.spaced;
    const mark: Mark = doubled ? 'double' : found_.mark;
    const last = stack.findLastIndex((each) => each.mark === mark);
    if (last >= 0 && (found_.closes || (doubled && !tokens[at]?.spaced))) {
      close(last, at + (doubled ? 2 : 1), true);
    } else if ((found_.opens || doubled) && last < 0 && stack.length < 3) {
      stack.push({ index: found.length, mark });
      found.push({
        open: at,
        end: at + 1,
        closed: false,
        inside: stack.at(-2)?.index ?? null,
        dropped: false,
      });
    }
    if (doubled) at++;
  }
  finishBlock(tokens.length);
  return tidy(found, tokens);
}

/** True when the mark at `open` begins what somebody says and the block that begins at `next` opens with the same mark. */
function goesOn(tokens: readonly Token[], open: number, next: number): boolean {
  const before = tokens[open - 1];
  const begins = before?.block !== tokens[open]?.block || before?.kind === 'punctuation';
  return begins && tokens[next]?.text === tokens[open]?.text && markAt(tokens, next)?.opens === true;
}

/** Drops what proved to be no quotation and says where each begins and ends without its marks. */
function tidy(
  found: readonly { open: number; end: number; closed: boolean; inside: number | null; dropped: boolean }[],
  tokens: readonly Token[],
): Quotation[] {
  const kept = new Map<number, number>();
  const quotations: Quotation[] = [];
  let last: Quotation | null = null;
  found.forEach(({ open, end, closed, inside, dropped }, index) => {
    const wide = tokens[open]?.text === "'" && tokens[open + 1]?.text === "'" ? 2 : 1;
    const first = open + wide;
    const stop = closed
      ? end - (tokens[end - 1]?.text === "'" && tokens[end - 2]?.text === "'" ? 2 : 1)
      : end;
    if (dropped || stop <= first) return;
    kept.set(index, quotations.length);
    const own: Quotation = {
      open,
      end,
      first,
      stop,
      closed,
      inside: inside === null ? null : (kept.get(inside) ?? null),
      continues:
        last?.closed === false && last.end === open && tokens[last.open]?.text === tokens[open]?.text,
    };
    quotations.push(own);
    if (own.inside === null) last = own;
  });
  return quotations;
}
