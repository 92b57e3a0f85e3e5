import type { Mention, Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit, HitsBySentence } from './pattern-scanner.ts';
import type { TextWords } from './text-words.ts';

/** Which words of a text patterns may not be found in. */
export interface WordMask {
  /** True when a match is of no account: in a figure of speech or a person's name, or less than half of another name. */
  hides(hit: Hit): boolean;
}

/** For a word in which nothing counts. Every other word of a name has the number of words of that name, and 0 is a word of no name. */
const NOTHING_COUNTS = -1;

/**
 * The mask of a text: a person's name triggers nothing; in other names only what is most of the name does ("Security Council", but no
 * ministry's "War"). `mentions` come in reading order.
 */
export function maskWords(words: TextWords, hits: HitsBySentence, mentions: readonly Mention[]): WordMask {
  const masked = new Int32Array(words.tokenOf.length);
  for (const own of hits)
    for (const { start, end, phrase } of own)
      if (phrase.lists.figures.length > 0) masked.fill(NOTHING_COUNTS, start, end);
  maskNames(masked, words, mentions);
  return {
    hides({ start, end }) {
      let longest = 0;
      let free = false;
      for (let at = start; at < end; at++) {
        const run = masked[at] as number;
        if (run === NOTHING_COUNTS) return true;
        if (run === 0) free = true;
        else if (run > longest) longest = run;
      }
      return !free && (end - start) * 2 < longest;
    },
  };
}

/** A name masks its words, in each sentence those it has there. */
function maskNames(masked: Int32Array, { text, tokenOf, firstOf }: TextWords, mentions: readonly Mention[]) {
  const count = firstOf[text.sentences.length] as number;
  const tokenAt = (at: number) => text.tokens[tokenOf[at] as number] as Token;
  const sentenceAt = (at: number) => text.sentenceOf[tokenOf[at] as number];
  let at = 0;
  for (const { span, type } of mentions) {
    if (type !== 'person' && type !== 'organisation') continue;
    while (at < count && startsBefore(tokenAt(at), span)) at++;
    let first = at;
    while (at < count && isWithin(tokenAt(at), span)) {
      at++;
      if (at < count && sentenceAt(at) === sentenceAt(first) && isWithin(tokenAt(at), span)) continue;
      masked.fill(type === 'person' ? NOTHING_COUNTS : at - first, first, at);
      first = at;
    }
  }
}

function startsBefore(token: Token, { block, start }: Span): boolean {
  return token.block < block || (token.block === block && token.start < start);
}

function isWithin(token: Token, { block, end }: Span): boolean {
  return token.block === block && token.end <= end;
}
