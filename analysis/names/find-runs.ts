import { hasClass, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** A stretch of tokens written as one name: `[first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** True when small words ("of", "for the") hold it together, so that it is one name and is not to be cut. */
  readonly bound: boolean;
}

const JOINED_BY_ON = new Set(
  'convention committee commission council treaty agreement protocol office act law conference declaration covenant institute report center centre subcommittee forum tribunal accord resolution directive group panel'.split(
    ' ',
  ),
);
const JOINED_BY_AGAINST = new Set(
  'campaign coalition crime convention court league alliance committee aggression mothers tribunal war'.split(
    ' ',
  ),
);
const JOINED_BY_TO = new Set('campaign coalition committee alliance movement initiative fund'.split(' '));
/** Plurals and titles whose possessive stands inside names: "People's Republic", "Veterans' Association", "King's College". */
const OWNERS = new Set(
  'people women children men veterans workers farmers teachers nurses soldiers writers journalists lawyers drivers king queen prince bishop mother ladies'.split(
    ' ',
  ),
);
const LIMIT = 24;

/** Words that take a number into the name: "Channel 4", "Highway 301". */
const NUMBERED = new Set(
  'channel radio witness highway route interstate area camp formula studio'.split(' '),
);

/** True when the token is written as a name part: with a capital, and no bare "I" or "A". */
export function isCapitalised(words: Words, at: number): boolean {
  const shape = words.shape[at];
  return shape === Shape.Title || shape === Shape.Capitals || shape === Shape.Initial;
}

/** Token index after "the"/"all" at `at` when a capitalised word of the same sentence follows; -1 when none does. */
function capitalAfter(words: Words, at: number, last: number): number {
  let next = at;
  if (words.folded[next] === 'the' || words.folded[next] === 'all') next++;
  if (next >= last || !isCapitalised(words, next) || hasClass(words, next, Word.Calendar)) return -1;
  return words.tokens[next]?.spaced ? next : -1;
}

function isPlainCapital(words: Words, at: number): boolean {
  return (
    isCapitalised(words, at) &&
    hasClass(words, at, Word.Ordinary | Word.OrganisationHead | Word.LawHead | Word.OpenHead) &&
    !hasClass(words, at, Word.Function | Word.Place | Word.Calendar) &&
    words.tokens[at]?.spaced === true
  );
}

/** End of "Labour, Health and Welfare" after its first word; -1 when `at` opens no such list. */
function listEnd(words: Words, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + LIMIT) {
    const text = words.folded[i];
    if (text === 'and' || text === '&') return isPlainCapital(words, i + 1) && i + 1 < last ? i + 2 : -1;
    if (text === ',') {
      const after = words.folded[i + 1];
      if (after === 'and') {
        i++;
        continue;
      }
      if (!isPlainCapital(words, i + 1)) return -1;
    } else if (!isPlainCapital(words, i)) return -1;
    i++;
  }
  return -1;
}

/** True for "Global New Light" and the like: no person's name, for its words are everyday ones. */
function isEveryday(words: Words, first: number, end: number): boolean {
  let everyday = 0;
  for (let i = first; i < end; i++) {
    if (hasClass(words, i, Word.Title | Word.Given | Word.Surname | Word.Calendar)) return false;
    if (hasClass(words, i, Word.Ordinary) && !hasClass(words, i, Word.Function)) everyday++;
  }
  return everyday > 1;
}

/** Where the small word at `at` leads to inside the name, exclusive; -1 when the name ends before it. */
function overSmallWord(
  words: Words,
  first: number,
  at: number,
  last: number,
  open: boolean,
  inside: boolean,
): number {
  const small = words.folded[at] as string;
  const before = words.folded[at - 1] as string;
  if (words.shape[at - 1] === Shape.Mark) return -1;
  if (small === 'of' || small === 'for') {
    const place =
      small === 'of' &&
      at - first >= 3 &&
      hasClass(words, at + 1, Word.Country) &&
      isCapitalised(words, at + 1) &&
      isEveryday(words, first, at);
    if (!open && !place) return -1;
    const next = capitalAfter(words, at + 1, last);
    if (next !== -1 && small === 'for' && hasClass(words, next, Word.Function)) return -1;
    return next === -1 ? -1 : next + 1;
  }
  if (small === 'on' && JOINED_BY_ON.has(before)) {
    const next = capitalAfter(words, at + 1, last);
    return next === -1 || hasClass(words, next, Word.Place) ? -1 : next + 1;
  }
  if (small === 'against' && (JOINED_BY_AGAINST.has(before) || inside)) {
    const next = capitalAfter(words, at + 1, last);
    return next === -1 ? -1 : next + 1;
  }
  if (small === 'to' && JOINED_BY_TO.has(before))
    return isPlainCapital(words, at + 1) && at + 1 < last ? at + 2 : -1;
  if (small === 'and' || small === '&') {
    if (
      !hasClass(words, at - 1, Word.Ordinary | Word.LawHead) ||
      hasClass(words, at - 1, Word.Place | Word.Given)
    )
      return -1;
    if (at + 1 >= last || !isPlainCapital(words, at + 1)) return -1;
    if (inside) return at + 2;
    if (
      hasClass(words, at - 1, Word.OrganisationHead | Word.Title) ||
      (words.opens[first] === 1 && first === at - 1)
    )
      return -1;
    for (let i = at + 1; i < last && i < at + 5 && isCapitalised(words, i); i++)
      if (hasClass(words, i, Word.OrganisationHead | Word.LawHead)) return i + 1;
    return -1;
  }
  if (
    small === 'at' &&
    inside &&
    before !== 'university' &&
    hasClass(words, at + 1, Word.Place) &&
    words.folded[first] === 'university'
  )
    return at + 2;
  return -1;
}

/** After a hyphen at `at`: the end of the compound when it is part of the name, -1 when the name ends before the hyphen. */
function overHyphen(words: Words, at: number, last: number): number {
  const next = at + 1;
  if (next >= last || words.tokens[at]?.spaced || words.tokens[next]?.spaced) return -1;
  if (words.shape[next] === Shape.Number) return hasClass(words, at - 1, Word.Calendar) ? -1 : next + 1;
  if (isCapitalised(words, next)) {
    const left = words.classes[at - 1] as number;
    const right = words.classes[next] as number;
    // "Russia-Ukraine war", "US-Israeli": two names, not one.
    if ((left & (Word.Country | Word.Demonym)) !== 0 && (right & (Word.Country | Word.Demonym)) !== 0)
      return -1;
    if (words.shape[at - 1] === Shape.Capitals && (right & (Word.Country | Word.Demonym)) !== 0) return -1;
    return next + 1;
  }
  // "Rostov-on-Don", "Deir-al-Balah"
  if (
    words.shape[next] === Shape.Small &&
    next + 2 < last &&
    words.folded[next + 1] === '-' &&
    !words.tokens[next + 1]?.spaced &&
    (words.folded[next] as string).length < 6 &&
    isCapitalised(words, next + 2) &&
    !words.tokens[next + 2]?.spaced
  )
    return next + 3;
  // "Asan-dong", "Mohammad-reza" keep their tail only where it is no English word; "Hamas-led" does not.
  return -1;
}

/** The end of a particle chain ("de la", "al-", "bin") and the capital after it; -1 when there is none. */
function overParticles(words: Words, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 3 && words.shape[i] === Shape.Small && hasClass(words, i, Word.Particle)) {
    i++;
    if (i < last && words.folded[i] === '-' && !words.tokens[i]?.spaced) i++;
    else if (i < last && (words.folded[i] === "'" || words.folded[i] === '’')) i++;
  }
  return i > at && i < last && isCapitalised(words, i) ? i + 1 : -1;
}

const ABBREVIATED = new Set(
  'st mt ft dr mr mrs ms jr sr gen lt col sgt capt maj gov sen rep prof rev hon adm cmdr pres bros no ste brig sgt cpl pvt fr'.split(
    ' ',
  ),
);
const TRAILING = new Set('jr sr inc ltd co corp bros'.split(' '));

function growRun(words: Words, first: number, last: number): Run {
  let end = first + 1;
  let open = hasClass(words, first, Word.OpenHead);
  let inside = false;
  let bound = false;
  while (end < last && end - first < LIMIT * 2) {
    const token = words.tokens[end];
    const text = words.folded[end] as string;
    if (isCapitalised(words, end)) {
      if (!token?.spaced && words.folded[end - 1] !== '.' && words.folded[end - 1] !== "'") break;
      open ||= hasClass(words, end, Word.OpenHead);
      end++;
      continue;
    }
    if (text === '.' && !token?.spaced) {
      const before = words.folded[end - 1] as string;
      const initial = words.shape[end - 1] === Shape.Initial && end - first < 4;
      if (
        (initial || ABBREVIATED.has(before)) &&
        end + 1 < last &&
        isCapitalised(words, end + 1) &&
        end + 1 < last
      ) {
        end += 2;
        continue;
      }
      if (TRAILING.has(before) && end + 1 < last && end - first > 1) return { first, end: end + 1, bound };
      break;
    }
    if (
      text === ',' &&
      end + 1 < last &&
      hasClass(words, end + 1, Word.CompanyEnding) &&
      isCapitalised(words, end + 1) &&
      TRAILING.has(words.folded[end + 1] as string)
    ) {
      end += 2;
      continue;
    }
    if (text === '&' && end + 1 < last && isCapitalised(words, end + 1)) {
      end += 2;
      bound = true;
      continue;
    }
    if (words.shape[end] === Shape.Number && NUMBERED.has(words.folded[end - 1] as string) && token?.spaced) {
      end++;
      continue;
    }
    let next = -1;
    if (text === '-') next = overHyphen(words, end, last);
    else if (text === "'s" || text === "'" || text === '’') {
      if (
        !token?.spaced &&
        end + 1 < last &&
        isCapitalised(words, end + 1) &&
        words.tokens[end + 1]?.spaced
      ) {
        const before = words.folded[end - 1] as string;
        const owner =
          OWNERS.has(before) ||
          ((words.folded[first] === 'st' || words.folded[first] === 'saint') && text === "'s");
        const plural =
          text !== "'s" &&
          before.endsWith('s') &&
          end + 2 <= last &&
          hasClass(words, end + 1, Word.OrganisationHead) &&
          hasClass(words, end - 1, Word.Ordinary);
        if (owner || plural) {
          next = end + 2;
          open = true;
        }
      }
    } else if (text === ',') {
      if (inside && isPlainCapital(words, end - 1)) next = listEnd(words, end, last);
    } else if (words.shape[end] === Shape.Small && token?.spaced) {
      if (hasClass(words, end, Word.Particle)) next = overParticles(words, end, last);
      if ((text === 'upon' || text === 'sur') && end + 1 < last && isCapitalised(words, end + 1))
        next = end + 2;
      if (next === -1 || hasClass(words, end, Word.Function)) {
        const over = overSmallWord(words, first, end, last, open, inside);
        if (over !== -1) {
          next = over;
          inside = true;
          bound = true;
        }
      }
    }
    if (next === -1) break;
    for (let i = end; i < next; i++) open ||= hasClass(words, i, Word.OpenHead);
    end = next;
  }
  return { first, end, bound };
}

const LEADING_PARTICLES = new Set([
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'abu',
  'von',
  'van',
  'ben',
  'bint',
  'as',
  'ad',
  'ash',
  'an',
  'ar',
  'at',
  'az',
]);
const HYPHENATED = new Set(['al', 'el', 'ul', 'as', 'ad', 'ash', 'an', 'ar', 'at', 'az']);

/** Where a name with a small particle before its first capital starts: "al-Louh", "bin Laden", "von der Leyen"; -1 when none does at `at`. */
function particleStart(words: Words, at: number, last: number): number {
  const text = words.folded[at] as string;
  if (!LEADING_PARTICLES.has(text) || words.shape[at] !== Shape.Small) return -1;
  if (HYPHENATED.has(text)) {
    const dash = words.folded[at + 1];
    if (
      at + 2 >= last ||
      (dash !== '-' && dash !== '’' && dash !== "'") ||
      words.tokens[at + 1]?.spaced ||
      words.tokens[at + 2]?.spaced
    )
      return -1;
    return isCapitalised(words, at + 2) ? at + 2 : -1;
  }
  let i = at + 1;
  while (i < last && i < at + 3 && words.shape[i] === Shape.Small && hasClass(words, i, Word.Particle)) i++;
  return i < last && isCapitalised(words, i) && words.tokens[i]?.spaced ? i : -1;
}

/**
 * Finds every stretch of capitalised words, with the small words that belong inside ("of the", "and", "al-"), in reading order.
 * Titles, nationalities and opening words are still part of it; `cutRun` takes them off. One pass, each token read a bounded number of times.
 */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = [];
  for (const sentence of words.text.sentences) {
    const last = sentence.endToken;
    let i = sentence.firstToken;
    while (i < last) {
      // "R-Ohio": party and state.
      if (
        words.shape[i] === Shape.Initial &&
        words.folded[i + 1] === '-' &&
        i + 2 < last &&
        isCapitalised(words, i + 2) &&
        /^[,(]$/.test(words.folded[i - 1] ?? '')
      ) {
        i += 2;
      }
      if (isCapitalised(words, i)) {
        const run = growRun(words, i, last);
        runs.push(run);
        i = run.end;
        continue;
      }
      const capital =
        words.shape[i] === Shape.Small && hasClass(words, i, Word.Particle | Word.Function)
          ? particleStart(words, i, last)
          : -1;
      if (capital !== -1) {
        const run = growRun(words, capital, last);
        runs.push({ ...run, first: i });
        i = run.end;
        continue;
      }
      i++;
    }
  }
  return runs;
}
