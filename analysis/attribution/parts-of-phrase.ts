import type { TokenRange } from '../text/token-range.ts';
import { clauseEnd, trimEnd } from './clause-ends.ts';
import { hasQuote } from './content.ts';
import { type Context, lowerAt, quoteEndingAt, regionOf } from './context.ts';
import { passedOn } from './find-relays.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Parts } from './parts.ts';
import { startOfStatement } from './start-of-statement.ts';

/** Fixed phrases that name a source after them. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];
const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
/** No clause is longer; keeps the search bounded on texts without punctuation. */
const LONGEST = 200;
/** An adverb's clause is looked for this far to either side. */
const REACH = 60;

/** "According to Ann Lee, …", "…, in the words of one aide", "reportedly": source, cue and content; `null` otherwise. */
export function partsOfPhrase(context: Context, at: number): Parts | null {
  if (ADVERBS.has(lowerAt(context, at))) return partsOfAdverb(context, at);
  const phrase = PHRASES.find((words) =>
    words.every((word, offset) => lowerAt(context, at + offset) === word),
  );
  if (!phrase) return null;
  const region = regionOf(context, at);
  const end = at + phrase.length;
  // "According to (HUR)": editors put a name they spelled out into brackets.
  const bracket = /^[([]$/.test(context.tokens[end]?.text ?? '') ? 1 : 0;
  const source = nounPhraseAfter(context, end + bracket, region.end);
  if (!source) return null;
  const content = contentAround(context, at, source.end + bracket, region);
  if (!content) return null;
  const through = passedOn(context, source);
  const parts = base(
    { source: through?.source ?? source, cue: { first: at, end }, because: 'attribution/phrase' },
    context,
    content,
  );
  return through ? { ...parts, hearer: through.relay } : parts;
}

function base(
  known: { source: TokenRange | null; cue: TokenRange; because: string },
  context: Context,
  content: TokenRange,
): Parts {
  const quoted = hasQuote(context, content.first, content.end);
  return {
    ...known,
    antecedent: null,
    content: [content],
    quote: quoted ? 'mixed' : 'indirect',
    denies: false,
    hearer: null,
    interview: false,
  };
}

function contentAround(context: Context, at: number, after: number, region: TokenRange): TokenRange | null {
  const clause = (first: number): TokenRange | null => {
    const end = clauseEnd(context, first, region.end);
    return end > first ? { first, end } : null;
  };
  const comma = lowerAt(context, after) === ',';
  const before = lowerAt(context, at - 1);
  if (at === region.first || /^(?:and|but)$/.test(before) || before === ';')
    return comma ? clause(afterCiting(context, after + 1, region.end)) : null;
  const quotation = quoteEndingAt(context, at) ?? (before === ',' ? quoteEndingAt(context, at - 1) : null);
  if (quotation) return { first: quotation.first, end: trimEnd(context, quotation.first, quotation.stop) };
  // "bodies which, according to Lee, are …": what is said stands after it.
  if (comma && before === ',' && /^(?:which|that|who|where|and|but)$/.test(lowerAt(context, at - 2)))
    return clause(after + 1);
  const first = startOfStatement(context, startOfClause(context, at, region.first));
  const interrupts = comma && before === ',' && after + 1 < region.end;
  const end = interrupts ? clauseEnd(context, after + 1, region.end) : trimEnd(context, first, at);
  return end > first ? { first, end } : null;
}

/** "According to the Herald, citing two aides, …": one past the comma that ends whom the source cites; `at` where it cites nobody. */
function afterCiting(context: Context, at: number, ceiling: number): number {
  if (!/^(?:citing|quoting)$/.test(lowerAt(context, at))) return at;
  const cited = nounPhraseAfter(context, at + 1, ceiling);
  return cited && lowerAt(context, cited.end) === ',' ? cited.end + 1 : at;
}

/** The first token of the clause before `at`: after the last semicolon, and no further back than a clause is long. */
function startOfClause(context: Context, at: number, floor: number): number {
  const limit = Math.max(floor, at - LONGEST);
  for (let i = at - 1; i >= limit; i--) if (lowerAt(context, i) === ';') return i + 1;
  return limit;
}

function partsOfAdverb(context: Context, at: number): Parts | null {
  const region = regionOf(context, at);
  let first = at;
  while (first > Math.max(region.first, at - REACH) && !/^[,;:—()]$/.test(lowerAt(context, first - 1)))
    first--;
  let end = at + 1;
  while (end < Math.min(region.end, at + REACH) && !/^[,;:—()]$/.test(lowerAt(context, end))) end++;
  end = trimEnd(context, first, end);
  if (end - first < 3) return null;
  return base({ source: null, cue: { first: at, end: at + 1 }, because: 'attribution/adverb' }, context, {
    first,
    end,
  });
}
