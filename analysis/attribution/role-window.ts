import type { SentenceSpan } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';

/** Tokens looked at on either side of a cue. */
const REACH = 160;
/** Sentences of a quotation looked at before and after the cue's own. */
const MOST_SENTENCES = 6;

/**
 * The tokens in which source and content of a cue are looked for: its sentence; the sentences before it that one quotation holds together with
 * it or that end with a quotation; those after it that a quotation opens. All within one block.
 */
export function roleWindow({ text, quoteAt }: Context, cue: TokenRange): TokenRange {
  const { sentences, sentenceOf } = text;
  const own = sentenceOf[cue.first] as number;
  const last = sentenceOf[cue.end - 1] as number;
  const block = sentences[own]?.span.block;
  let { firstToken: first } = sentences[own] as SentenceSpan;
  let { endToken: end } = sentences[last] as SentenceSpan;
  for (let sentence = own - 1, steps = 0; steps < MOST_SENTENCES; sentence--, steps++) {
    const before = sentences[sentence];
    if (before?.span.block !== block || before === undefined) break;
    const quotation = quoteAt[before.endToken - 1] as number;
    const following = quoteAt[before.endToken] as number;
    if (quotation < 0 || (following !== quotation && !(steps === 0 && following < 0))) break;
    first = before.firstToken;
  }
  for (let sentence = last + 1, steps = 0; steps < MOST_SENTENCES; sentence++, steps++) {
    const after = sentences[sentence];
    if (after?.span.block !== block || after === undefined) break;
    const quotation = quoteAt[after.firstToken] as number;
    if (quotation < 0 || (steps > 0 && quoteAt[after.firstToken - 1] !== quotation)) break;
    end = after.endToken;
  }
  return { first: Math.max(first, cue.first - REACH), end: Math.min(end, cue.end + REACH) };
}
