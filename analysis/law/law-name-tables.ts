import type { Decision, Instrument, LawPack } from '../../knowledge/law/law-pack.ts';
import { tokenise } from '../text/tokens.ts';

/** Things by what texts call them. */
export interface NameTable<Named> {
  /** Words in lower case that a name begins with. */
  readonly firstWords: ReadonlySet<string>;
  /**
   * What a name that begins at a word is of, and how many words it has; the longest name counts. `wordAt` gives the words and marks from
   * there on in lower case, `undefined` past the end. Several for one name: "the Geneva Conventions". `null`: none begins there.
   */
  longest(wordAt: (offset: number) => string | undefined): { named: readonly Named[]; words: number } | null;
}

/** The names of a law pack. */
export interface LawNameTables {
  readonly instruments: NameTable<Instrument>;
  /** What names an instrument only together with a number, such as "customary rule": those written in lower case, and all the others. */
  readonly numbered: NameTable<Instrument>;
  readonly decisions: NameTable<Decision>;
}

const TABLES = new WeakMap<LawPack, LawNameTables>();

/** The names of a pack's instruments and decisions; made once for each pack. */
export function lawNameTables(pack: LawPack): LawNameTables {
  const there = TABLES.get(pack);
  if (there) return there;
  // Between two states "v" without the full stop is how sport writes a match.
  const inDoubt = new Set(pack.bodies.filter(({ words }) => words.length > 0).map(({ id }) => id));
  const tables = {
    instruments: createTable(pack.instruments, ({ names }) => names.filter((name) => /^\p{Lu}/u.test(name))),
    numbered: createTable(pack.instruments, ({ names }) => names),
    decisions: createTable(pack.decisions, ({ names, body }) =>
      names.flatMap((name) => (inDoubt.has(body) ? name : waysToWriteVersus(name))),
    ),
  };
  TABLES.set(pack, tables);
  return tables;
}

/** "A v. B" as it stands, and with "v", "vs." and "vs". */
function waysToWriteVersus(name: string): string[] {
  const ways = ['v.', 'v', 'vs.', 'vs'].map((versus) => name.replace(' v. ', ` ${versus} `));
  return [...new Set(ways)];
}

function createTable<Named>(
  all: readonly Named[],
  namesOf: (named: Named) => readonly string[],
): NameTable<Named> {
  const byName = new Map<string, Named[]>();
  const firstWords = new Set<string>();
  let longest = 0;
  for (const named of all)
    for (const name of namesOf(named)) {
      const words = tokenise(name, 0).map(({ lower }) => lower);
      const key = words.join(' ');
      byName.set(key, [...(byName.get(key) ?? []), named]);
      firstWords.add(words[0] ?? '');
      longest = Math.max(longest, words.length);
    }
  return {
    firstWords,
    longest(wordAt) {
      let key = '';
      let best: { named: readonly Named[]; words: number } | null = null;
      for (let words = 1; words <= longest; words++) {
        const word = wordAt(words - 1);
        if (word === undefined) break;
        key = key === '' ? word : `${key} ${word}`;
        const named = byName.get(key);
        if (named) best = { named, words };
      }
      return best;
    },
  };
}
