import { findQuotes } from '../attribution/quotes.ts';
import type { Mention } from '../reading.ts';
import { firstSentenceFrom } from '../text/first-sentence-from.ts';
import type { SegmentedText } from '../text/segment.ts';

/** So many numbers tell how a sentence is put. */
export const MANNERS = 9;
/**
 * How a sentence is put and where it stands, whatever it is about, as `MANNERS` numbers: whether a quotation goes on in it, whether one opens it, whether a word
 * that points back is among its first, the logarithm of its length, whether it asks, whether it is the first and the last of its block, and whether a number and
 * a person or body are in it. "Kyiv put the figure at five" goes on with the topic before it; these tell such sentences from those that change it.
 */
export type SentenceManner = readonly number[];

/** Words that point to something said before. */
const POINTS_BACK = new Set(
  'it he she they that this those these such his her their its we i you there here'.split(' '),
);
const FIRST_WORDS = 4;
/** Brings the logarithm of a length to the size of the other numbers. */
const SIZE = 4;

/** How each sentence of a text is put. */
export function sentenceManners(text: SegmentedText, mentions: readonly Mention[]): SentenceManner[] {
  const { sentences, tokens } = text;
  const quotes = findQuotes(text).filter(({ inside }) => inside === null);
  const named = new Set<number>();
  for (const { type, span } of mentions)
    if (type === 'person' || type === 'organisation') named.add(firstSentenceFrom(text, span));
  let next = 0;
  return sentences.map(({ span, firstToken, endToken }, index) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= firstToken) next++;
    const quote = quotes[next];
    const opens = quote?.open === firstToken;
    const goesOn = quote !== undefined && (quote.open < firstToken || (opens && quote.continues));
    let words = 0;
    let pointsBack = false;
    let hasNumber = false;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (!token || token.kind === 'punctuation') continue;
      if (words < FIRST_WORDS && POINTS_BACK.has(token.lower)) pointsBack = true;
      if (token.kind === 'number') hasNumber = true;
      words++;
    }
    const asks = tokens
      .slice(Math.max(firstToken, endToken - 2), endToken)
      .some((token) => token.text === '?');
    return [
      Number(goesOn),
      Number(opens),
      Number(pointsBack),
      Math.log(words + 1) / SIZE,
      Number(asks),
      Number(sentences[index - 1]?.span.block !== span.block),
      Number(sentences[index + 1]?.span.block !== span.block),
      Number(hasNumber),
      Number(named.has(index)),
    ];
  });
}
