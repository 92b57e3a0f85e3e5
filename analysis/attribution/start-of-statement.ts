import { type Context, lowerAt } from './context.ts';

/** A dateline is no longer: "PORT AU PRINCE, Haiti, Jan. 14 (Agency) -". */
const LONGEST_DATELINE = 16;

/**
 * Where the statement of a sentence that begins at `first` begins: after a dateline ("GENEVA:", "KHARKIV, Ukraine —") or the time of an
 * entry in a live blog ("16:48").
 */
export function startOfStatement(context: Context, first: number): number {
  const token = context.tokens[first];
  if (!token || context.tokens[first - 1]?.block === token.block) return first;
  if (token.kind === 'number' && /^\d{1,2}[:.]\d\d$/.test(token.text)) return first + 1;
  if (!/^\p{Lu}{3,}$/u.test(token.text)) return first;
  for (let at = first + 1; at < first + LONGEST_DATELINE; at++) {
    const mark = context.tokens[at];
    if (!mark || mark.block !== token.block) return first;
    if (/^[—–-]$/.test(mark.text) && mark.spaced && context.tokens[at + 1]?.spaced) return at + 1;
    if (mark.text === ':' && at <= first + 3) return at + 1;
    if (mark.kind === 'word' && /^\p{Ll}{4,}/u.test(mark.text) && lowerAt(context, at) !== 'bank')
      return first;
  }
  return first;
}
