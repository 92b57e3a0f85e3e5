import type { EntityType } from '../reading.ts';
import type { Words } from './describe-words.ts';
import { Shape } from './describe-words.ts';

/** Tokens `[first, end)` that may be one name. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  /** Token index of the title before it; -1 when none stands there. */
  readonly title: number;
  /** True when small words hold it together ("Ministry of …"). */
  readonly bound: boolean;
  /** What the packs may know it as, best known first; empty when they do not. */
  readonly ids: readonly string[];
  /** Given when a rule has settled the type already (a numbered law); else `null`. */
  readonly settled: { readonly type: EntityType; readonly because: string } | null;
}

/** The name as names are compared within one article: folded words joined by single spaces, marks left out. */
export function nameKey(words: Words, first: number, end: number): string {
  if (end - first === 1) {
    const word = words.folded[first] as string;
    return word.includes('.') ? word.replaceAll('.', '') : word;
  }
  let key = '';
  for (let i = first; i < end; i++) {
    if (words.shape[i] === Shape.Mark) continue;
    key = key === '' ? (words.folded[i] as string) : `${key} ${words.folded[i]}`;
  }
  return key;
}
