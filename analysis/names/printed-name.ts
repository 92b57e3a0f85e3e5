import type { Block } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Words } from './describe-words.ts';

/** The text of the tokens `[first, end)`, of one block, as printed. */
export function printedName({ tokens, text }: Words, first: number, end: number): string {
  const start = tokens[first] as Token;
  const last = tokens[end - 1] as Token;
  return (text.blocks[start.block] as Block).text.slice(start.start, last.end);
}
