import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../reading.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** A stretch of tokens `[first, end)` that the packs know as a name. */
export interface KnownName {
  readonly first: number;
  readonly end: number;
  /** Ids of what it may name, best known first; never empty. */
  readonly ids: readonly string[];
}

const MOST_WORDS = 14;

/**
 * Finds the names the packs know, the longest at each place, in reading order and without overlap; in any script. A lone everyday word that
 * only opens a sentence is none.
 */
export function findKnownNames(words: Words, knowledge: Knowledge): KnownName[] {
  const found: KnownName[] = [];
  const longestBy = new Map<string, number>();
  const { tokens, shape, classes, text } = words;
  for (let i = 0; i < tokens.length; i++) {
    const own = shape[i];
    if (own === Shape.Mark || own === Shape.Small) continue;
    const token = tokens[i] as Token;
    let longest = longestBy.get(token.lower);
    if (longest === undefined) {
      longest = Math.min(knowledge.names.longestFrom(token.text), MOST_WORDS);
      longestBy.set(token.lower, longest);
    }
    if (longest === 0) continue;
    const known = longestAt(words, i, longest, knowledge);
    if (known === null) continue;
    const lone = known.end === i + 1;
    if (lone && words.opens[i] === 1 && own === Shape.Title && ((classes[i] as number) & Word.Ordinary) !== 0)
      continue;
    if (lone && ((classes[i] as number) & (Word.Function | Word.Calendar)) !== 0 && own !== Shape.Capitals)
      continue;
    if (lone && own === Shape.Number) continue;
    found.push(known);
    i = known.end - 1;
  }
  return found;

  function longestAt(view: Words, first: number, longest: number, from: Knowledge): KnownName | null {
    const start = view.tokens[first] as Token;
    const sentence = text.sentences[text.sentenceOf[first] as number] as SentenceSpan;
    const blockText = (text.blocks[start.block] as Block).text;
    const ends: number[] = [];
    for (let i = first, count = 0; i < sentence.endToken && count < longest; i++) {
      if (view.shape[i] === Shape.Mark) continue;
      if (view.folded[i] === "'s") continue;
      count++;
      ends.push(i + 1);
    }
    if (view.folded[first] === 'the' && ends.length > 1 && view.shape[first + 1] === Shape.Small) return null;
    for (let at = ends.length - 1; at >= 0; at--) {
      const end = ends[at] as number;
      const last = view.tokens[end - 1] as Token;
      const ids = from.names.lookUp(blockText.slice(start.start, last.end));
      if (ids.length > 0) return { first, end, ids };
    }
    return null;
  }
}
