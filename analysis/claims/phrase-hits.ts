import { firstIndex } from '../text/first-index.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';

/** Tables of phrases, merged so that a word is looked up once for all of them. */
export interface PhraseScanner<Name extends string> {
  readonly names: readonly Name[];
  /** By the first word of a phrase: the phrases that start so and the index of their table, longest first within a table. */
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly table: number; readonly words: readonly string[] }[]
  >;
}

/** Where phrases of several tables stand in a text. */
export interface PhraseHits<Name extends string> {
  /** The phrases of a table that lie within `range`, in reading order, never overlapping; empty when there are none. */
  within(name: Name, range: TokenRange): TokenRange[];
  /** True when there is one. */
  has(name: Name, range: TokenRange): boolean;
}

/** Merges tables of phrases for `scanPhrases`. */
export function phraseScanner<Name extends string>(
  tables: Readonly<Record<Name, PhraseTable>>,
): PhraseScanner<Name> {
  const names = Object.keys(tables) as Name[];
  const byFirst = new Map<string, { table: number; words: readonly string[] }[]>();
  names.forEach((name, table) => {
    for (const [first, phrases] of tables[name]) {
      const others = byFirst.get(first) ?? [];
      others.push(...phrases.map((words) => ({ table, words })));
      byFirst.set(first, others);
    }
  });
  return { names, byFirst };
}

/** Finds all phrases in one pass over the text. */
export function scanPhrases<Name extends string>(
  text: SegmentedText,
  { names, byFirst }: PhraseScanner<Name>,
): PhraseHits<Name> {
  const ofForm = text.forms.map((form) => byFirst.get(form));
  const hits: TokenRange[][] = names.map(() => []);
  for (let at = 0; at < text.tokens.length; at++) {
    const phrases = ofForm[text.formOf[at] as number];
    if (phrases === undefined) continue;
    for (const { table, words } of phrases) {
      const own = hits[table] as TokenRange[];
      const last = own[own.length - 1];
      if (last !== undefined && last.end > at) continue;
      let length = 1;
      while (length < words.length && text.tokens[at + length]?.lower === words[length]) length++;
      if (length === words.length) own.push({ first: at, end: at + length });
    }
  }
  const tableOf = new Map(names.map((name, table) => [name, hits[table] as TokenRange[]]));
  const firstFrom = (own: readonly TokenRange[], token: number) =>
    firstIndex(own, ({ first }) => first >= token);
  const within = (name: Name, { first, end }: TokenRange): TokenRange[] => {
    const own = tableOf.get(name) as TokenRange[];
    const found: TokenRange[] = [];
    for (let i = firstFrom(own, first); i < own.length && (own[i] as TokenRange).end <= end; i++)
      found.push(own[i] as TokenRange);
    return found;
  };
  const has = (name: Name, { first, end }: TokenRange): boolean => {
    const own = tableOf.get(name) as TokenRange[];
    const next = own[firstFrom(own, first)];
    return next !== undefined && next.end <= end;
  };
  return { within, has };
}
