import { hasQuote } from './content.ts';
import { afterQuote, type Context, lowerAt } from './context.ts';
import type { Parts } from './parts.ts';

/** "said that it had left and that it would not return": one attribution for each clause that opens with its own "that". */
export function splitContent(context: Context, parts: Parts): Parts[] {
  const [range] = parts.content;
  if (!range || parts.content.length > 1 || parts.quote === 'direct') return [parts];
  const pieces: Parts[] = [];
  let { first } = range;
  for (let at = first; at < range.end; at = afterQuote(context, at, range.first)) {
    if (lowerAt(context, at) !== 'that' || !/^(?:and|but)$/.test(lowerAt(context, at - 1)) || at - 1 <= first)
      continue;
    const comma = lowerAt(context, at - 2) === ',' ? 1 : 0;
    pieces.push(piece(context, parts, first, at - 1 - comma));
    first = at + 1;
  }
  if (pieces.length === 0) return [parts];
  return first < range.end ? [...pieces, piece(context, parts, first, range.end)] : pieces;
}

function piece(context: Context, parts: Parts, first: number, end: number): Parts {
  return { ...parts, content: [{ first, end }], quote: hasQuote(context, first, end) ? 'mixed' : 'indirect' };
}
