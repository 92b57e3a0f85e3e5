import type { Token } from './tokens.ts';

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Turns a list of lower-case phrases, set apart by commas, into a table to look them up by. */
export function phraseTable(list: string): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const words = phrase.trim().split(/\s+/);
    const first = words[0] as string;
    const others = table.get(first) ?? [];
    others.push(words);
    table.set(first, others);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.length - a.length);
  return table;
}

/** The number of tokens of the longest phrase of the table that starts at `at`, within `end`; 0 when none does. */
export function phraseAt(tokens: readonly Token[], at: number, end: number, table: PhraseTable): number {
  const candidates = table.get((tokens[at] as Token).lower);
  if (!candidates) return 0;
  for (const words of candidates) {
    if (at + words.length > end) continue;
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return words.length;
  }
  return 0;
}
