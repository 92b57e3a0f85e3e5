import type { Instrument, LawPack } from '../../knowledge/law/law-pack.ts';
import { tokenise } from '../text/tokens.ts';

/** The instruments of a pack by what texts call them. */
export interface InstrumentNames {
  /** Words in lower case that a name begins with. */
  readonly firstWords: ReadonlySet<string>;
  /**
   * The instruments whose name begins at a word, and how many words it has; the longest name counts. `wordAt` gives the words and marks from
   * there on in lower case, `undefined` past the end. Several instruments for one name: "the Geneva Conventions". `null`: none begins there.
   */
  longest(
    wordAt: (offset: number) => string | undefined,
  ): { instruments: readonly Instrument[]; words: number } | null;
}

const TABLES = new WeakMap<LawPack, InstrumentNames>();

/** The names of a pack's instruments; made once for each pack. */
export function instrumentNames(pack: LawPack): InstrumentNames {
  const there = TABLES.get(pack);
  if (there) return there;
  const table = createTable(pack);
  TABLES.set(pack, table);
  return table;
}

function createTable(pack: LawPack): InstrumentNames {
  const byName = new Map<string, Instrument[]>();
  const firstWords = new Set<string>();
  let longest = 0;
  for (const instrument of pack.instruments)
    for (const name of instrument.names) {
      const words = tokenise(name, 0).map(({ lower }) => lower);
      const key = words.join(' ');
      byName.set(key, [...(byName.get(key) ?? []), instrument]);
      firstWords.add(words[0] ?? '');
      longest = Math.max(longest, words.length);
    }
  return {
    firstWords,
    longest(wordAt) {
      let key = '';
      let best: { instruments: readonly Instrument[]; words: number } | null = null;
      for (let words = 1; words <= longest; words++) {
        const word = wordAt(words - 1);
        if (word === undefined) break;
        key = key === '' ? word : `${key} ${word}`;
        const instruments = byName.get(key);
        if (instruments) best = { instruments, words };
      }
      return best;
    },
  };
}
