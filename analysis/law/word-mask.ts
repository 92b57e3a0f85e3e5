import type { Mention } from '../reading.ts';
import { wordsOfMentions } from './mention-words.ts';
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
  for (const { mention, start, end } of wordsOfMentions(words, mentions))
    if (mention.type === 'person' || mention.type === 'organisation')
      masked.fill(mention.type === 'person' ? NOTHING_COUNTS : end - start, start, end);
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
