import type { TokenRange } from '../text/token-range.ts';
import { trimEnd } from './clause-ends.ts';
import { type Content, reportedText, utterance } from './content.ts';
import { type Context, lowerAt, quoteEndingAt } from './context.ts';
import type { Parts } from './parts.ts';

/** The rule of attributions whose cue is a mark. */
export const BY_MARK = 'attribution/mark';

const DASH = /^[-–—―]$/;
/** A signature is no longer: "― Francisco Herrero, a teacher from Tarn". */
const LONGEST_SIGNATURE = 12;
const LONGEST_UNKNOWN_NAME = 4;
/** A headline says something with so many words at least; "Lee: A Life" does not. */
const SHORTEST_STATEMENT = 4;
const OPENS_QUOTE = /^["“'‘]$/;

/** `"…" — Ann Lee` under a quotation, "Lee: Port will close" as a headline, "LEE: It is late." in a transcript; `null` otherwise. */
export function partsOfMark(context: Context, at: number): Parts | null {
  const mark = lowerAt(context, at);
  if (mark === ':') return partsOfColon(context, at);
  return DASH.test(mark) ? partsOfSignature(context, at) : null;
}

function partsOfSignature(context: Context, at: number): Parts | null {
  const { tokens } = context;
  const isDoubled = lowerAt(context, at + 1) === '-' && tokens[at + 1]?.spaced === false;
  const first = at + (isDoubled ? 2 : 1);
  const source = signature(context, first);
  if (!source) return null;
  // Under a pull quote the signature is a paragraph of its own.
  const standsAlone = tokens[at - 1]?.block !== tokens[at]?.block;
  const quotation = quoteEndingAt(context, at);
  if (!quotation || (standsAlone && tokens[at - 1]?.block !== (tokens[at]?.block ?? 0) - 1)) return null;
  const content = utterance(context, quotation);
  return content && assemble(source, { first: at, end: first }, content);
}

/** The name that a block ends with from `first` on, perhaps with what describes it behind a comma or in brackets; `null` when it is something else. */
function signature(context: Context, first: number): TokenRange | null {
  const { tokens, mentionAt, mentions } = context;
  const block = tokens[first - 1]?.block;
  const named = mentionAt[first] as number;
  let end = first;
  while (tokens[end]?.block === block && end < tokens.length && end - first <= LONGEST_SIGNATURE) end++;
  if (end === first || end - first > LONGEST_SIGNATURE) return null;
  let stop = first;
  if (named !== -1 && named !== undefined) {
    if (mentions[named]?.type !== 'person' && mentions[named]?.type !== 'organisation') return null;
    while (stop < end && mentionAt[stop] === named) stop++;
  } else {
    while (stop < end && /^\p{Lu}/u.test(tokens[stop]?.text ?? '')) stop++;
    if (stop - first < 2 || stop - first > LONGEST_UNKNOWN_NAME) return null;
  }
  return stop === end || /^[,(.]$/.test(lowerAt(context, stop)) ? { first, end: stop } : null;
}

function partsOfColon(context: Context, at: number): Parts | null {
  const { tokens, mentionAt, mentions, text } = context;
  const block = tokens[at]?.block as number;
  const named = mentionAt[at - 1] as number;
  if (tokens[at - 1]?.block !== block || mentions[named]?.type !== 'person') return null;
  let first = at - 1;
  while (mentionAt[first - 1] === named) first--;
  const isTranscript = tokens
    .slice(first, at)
    .every(({ text: word }) => word.length > 1 && word === word.toUpperCase());
  const isHeadline = block === 0 || text.blocks[block]?.kind === 'heading';
  if (!isTranscript && !isHeadline) return null;
  const opens = isTranscript && OPENS_QUOTE.test(lowerAt(context, first - 1)) ? first - 1 : first;
  if (tokens[opens - 1]?.block === block) return null;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.block === block) end++;
  if (end - at <= SHORTEST_STATEMENT) return null;
  const quotation = context.quotes[context.quoteAt[at + 1] as number];
  const content =
    quotation?.open === at + 1
      ? utterance(context, quotation)
      : reportedText(context, at + 1, trimEnd(context, at + 1, end));
  return content && assemble({ first, end: at }, { first: at, end: at + 1 }, content);
}

function assemble(source: TokenRange, cue: TokenRange, { ranges, quote }: Content): Parts {
  return {
    source,
    antecedent: null,
    cue,
    content: ranges,
    quote,
    denies: false,
    hearer: null,
    interview: false,
    because: BY_MARK,
  };
}
