import type { SegmentedText } from '../text/segment.ts';
import type { Hit, HitsBySentence } from './pattern-scanner.ts';

/** The hits of one sentence, by list of the rules. */
export interface ListHits {
  /** The lists that occur, in the order of their first hits. */
  readonly lists: readonly number[];
  /** The hits `[firstOf[list], endOf[list])` are those of a list, in reading order; none for one that does not occur. */
  readonly hits: readonly Hit[];
  readonly firstOf: Int32Array;
  readonly endOf: Int32Array;
  /** Takes the hits of another sentence instead. */
  take(hits: readonly Hit[]): void;
}

/**
 * Holds the hits of a sentence by list, for `count` lists. One is used for sentence after sentence: a sentence has few of the lists, and an
 * array for each would be most of what the legal step takes from memory.
 */
export function createListHits(count: number): ListHits {
  const lists: number[] = [];
  const hits: Hit[] = [];
  const firstOf = new Int32Array(count);
  const endOf = new Int32Array(count);
  return {
    lists,
    hits,
    firstOf,
    endOf,
    take(own) {
      for (const list of lists) endOf[list] = firstOf[list] as number;
      lists.length = 0;
      let total = 0;
      for (const hit of own)
        for (const list of hit.phrase.lists.rules) {
          if (endOf[list] === firstOf[list]) lists.push(list);
          endOf[list] = (endOf[list] as number) + 1;
          total++;
          // Room for each, made in order: an array written far past its end becomes a slow one.
          if (hits.length < total) hits.push(hit);
        }
      let at = 0;
      for (const list of lists) {
        const size = (endOf[list] as number) - (firstOf[list] as number);
        firstOf[list] = at;
        endOf[list] = at;
        at += size;
      }
      for (const hit of own)
        for (const list of hit.phrase.lists.rules) {
          const end = endOf[list] as number;
          hits[end] = hit;
          endOf[list] = end + 1;
        }
    },
  };
}

/** In which blocks of a text some lists occur. */
export interface Occurrences {
  /** Whether a list occurs in a block or the one before; only for the lists looked for. */
  near(list: number, block: number): boolean;
}

/** Where `wanted` lists occur, by the hits of each sentence. */
export function findOccurrences(
  wanted: ReadonlySet<number>,
  { sentences }: SegmentedText,
  hits: HitsBySentence,
): Occurrences {
  const blocksOf: (Set<number> | undefined)[] = [];
  for (const list of wanted) blocksOf[list] = new Set();
  hits.forEach((own, sentence) => {
    const block = sentences[sentence]?.span.block ?? -1;
    for (const { phrase } of own) for (const list of phrase.lists.rules) blocksOf[list]?.add(block);
  });
  return {
    near(list, block) {
      const own = blocksOf[list];
      return own !== undefined && (own.has(block) || own.has(block - 1));
    },
  };
}
