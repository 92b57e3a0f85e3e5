import type { TypedName } from './decide-types.ts';
import { isCapitalised, Shape, type Words } from './describe-words.ts';
import { type Candidate, nameKey } from './name-candidate.ts';
import { longPlaceEnd } from './trim-run.ts';
import { Word } from './word-classes.ts';

const NOT_A_SURNAME =
  Word.Ordinary |
  Word.Function |
  Word.Calendar |
  Word.Demonym |
  Word.OrganisationHead |
  Word.Title |
  Word.Nameless;

/**
 * Finds names where capitals say nothing, in headlines and lines in capitals: what the rest of the article names, listed places, and a
 * given name with a surname. `taken` are the names already found there.
 */
export function findShoutedNames(
  words: Words,
  elsewhere: readonly TypedName[],
  taken: readonly Candidate[],
): TypedName[] {
  if (!words.shouted.some((kind) => kind > 0)) return [];
  const byFirst = new Map<string, Map<string, TypedName>>();
  let longest = 1;
  for (const name of elsewhere) {
    const parts = name.key.split(' ');
    const first = parts[0] as string;
    if (parts.length > longest) longest = Math.min(parts.length, 8);
    const group = byFirst.get(first) ?? new Map<string, TypedName>();
    byFirst.set(first, group);
    if (!group.has(name.key)) group.set(name.key, name);
    if (name.type !== 'person' || parts.length < 2) continue;
    // A headline gives surnames only.
    const surname = parts.at(-1) as string;
    const bySurname = byFirst.get(surname) ?? new Map<string, TypedName>();
    byFirst.set(surname, bySurname);
    if (!bySurname.has(surname)) bySurname.set(surname, { ...name, key: surname });
  }
  const busy = new Set<number>();
  for (const candidate of taken) for (let i = candidate.first; i < candidate.end; i++) busy.add(i);
  const found: TypedName[] = [];
  for (const sentence of words.text.sentences) {
    const kind = words.shouted[sentence.span.block] as number;
    if (kind === 0) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (busy.has(i) || !isCapitalised(words, i)) continue;
      const name =
        known(words, i, sentence.endToken, byFirst, longest) ?? listed(words, i, sentence.endToken, kind);
      if (name === null) continue;
      found.push(name);
      i = name.candidate.end - 1;
    }
  }
  return found;
}

function known(
  words: Words,
  at: number,
  last: number,
  byFirst: ReadonlyMap<string, ReadonlyMap<string, TypedName>>,
  longest: number,
): TypedName | null {
  const group = byFirst.get(words.folded[at] as string);
  if (!group) return null;
  let key = '';
  let best: TypedName | null = null;
  let count = 0;
  for (let i = at; i < last && count < longest; i++) {
    if (words.shape[i] === Shape.Mark) {
      if (words.tokens[i]?.spaced) break;
      continue;
    }
    key = key === '' ? (words.folded[i] as string) : `${key} ${words.folded[i]}`;
    count++;
    const name = group.get(key);
    if (name)
      best = {
        ...name,
        candidate: { ...name.candidate, first: at, end: i + 1, title: -1 },
        because: 'name/headline',
      };
  }
  return best;
}

function listed(words: Words, at: number, last: number, kind: number): TypedName | null {
  const own = words.classes[at] as number;
  const make = (end: number, type: 'place' | 'person' | 'organisation'): TypedName => ({
    candidate: { first: at, end, title: -1, bound: false, ids: [], settled: null },
    key: nameKey(words, at, end),
    type,
    because: `name/headline-${type}`,
  });
  const place = longPlaceEnd(words, at, last);
  if (place > at) return make(place, 'place');
  if (own & Word.Given && !(own & (Word.Function | Word.Calendar))) {
    let next = at + 1;
    if (words.shape[next] === Shape.Initial) next += words.folded[next + 1] === '.' ? 2 : 1;
    if (
      next < last &&
      isCapitalised(words, next) &&
      words.tokens[next]?.spaced &&
      !((words.classes[next] as number) & NOT_A_SURNAME)
    )
      return make(next + 1, 'person');
  }
  if (own & Word.Country) return make(at + 1, 'place');
  if (own & Word.Place && !(own & (Word.Ordinary | Word.Given | Word.Surname))) return make(at + 1, 'place');
  if (
    kind === 1 &&
    words.shape[at] === Shape.Capitals &&
    !(own & (Word.Ordinary | Word.Nameless | Word.Calendar)) &&
    words.folded[at]?.length !== 1
  )
    return make(at + 1, 'organisation');
  return null;
}
