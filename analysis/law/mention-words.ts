import type { Mention, Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { TextWords } from './text-words.ts';

/** The words `[start, end)` of a text that a mention has in one sentence. */
export interface MentionWords {
  readonly mention: Mention;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The words of each mention, one entry for every sentence it has words in. `mentions` come in reading order. */
export function wordsOfMentions(
  { text, tokenOf, firstOf }: TextWords,
  mentions: readonly Mention[],
): MentionWords[] {
  const count = firstOf[text.sentences.length] as number;
  const tokenAt = (at: number) => text.tokens[tokenOf[at] as number] as Token;
  const sentenceAt = (at: number) => text.sentenceOf[tokenOf[at] as number] as number;
  const found: MentionWords[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { span } = mention;
    while (at < count && startsBefore(tokenAt(at), span)) at++;
    let first = at;
    while (at < count && isWithin(tokenAt(at), span)) {
      at++;
      if (at < count && sentenceAt(at) === sentenceAt(first) && isWithin(tokenAt(at), span)) continue;
      found.push({ mention, sentence: sentenceAt(first), start: first, end: at });
      first = at;
    }
  }
  return found;
}

function startsBefore(token: Token, { block, start }: Span): boolean {
  return token.block < block || (token.block === block && token.start < start);
}

function isWithin(token: Token, { block, end }: Span): boolean {
  return token.block === block && token.end <= end;
}
