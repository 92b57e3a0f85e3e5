import { hasClass, isCapitalised, Shape, type Words } from './describe-words.ts';
import { isPlainCapital, listEnd, overHyphen, overParticles, overSmallWord } from './join-name-parts.ts';
import { Word } from './word-classes.ts';

/** A stretch of tokens written as one name: `[first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** True when small words ("of", "for the") hold it together, so that it is one name and is not to be cut. */
  readonly bound: boolean;
}

/** Most tokens of one name; a longer run of capitals is cut. */
const LONGEST = 48;
/** Plurals and titles whose possessive stands inside names: "People's Republic", "Veterans' Association", "King's College". */
const OWNERS = new Set(
  'people women children men veterans workers farmers teachers nurses soldiers writers journalists lawyers drivers king queen prince bishop mother ladies'.split(
    ' ',
  ),
);
/** Words that take a number into the name: "Channel 4", "Highway 301". */
const NUMBERED = new Set(
  'channel radio witness highway route interstate area camp formula studio'.split(' '),
);

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
  while (end < last && end - first < LONGEST) {
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
      const initial =
        words.shape[end - 1] === Shape.Initial && !hasClass(words, end + 1, Word.Function | Word.Calendar);
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
          !hasClass(words, end - 1, Word.Demonym | Word.Country);
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
/** These join with a hyphen, or stand alone before a capital: "al-Masri", "al Masri". */
const HYPHENATED = new Set(['al', 'el', 'ul', 'as', 'ad', 'ash', 'an', 'ar', 'at', 'az']);

/** False for most words after which a particle is none, at little cost. */
function mayFollowParticle(words: Words, at: number): boolean {
  return words.shape[at] !== Shape.Small || hasClass(words, at, Word.Particle);
}

/** Where a name with a small particle before its first capital starts: "al-Louh", "bin Laden", "von der Leyen"; -1 when none does at `at`. */
function particleStart(words: Words, at: number, last: number): number {
  const text = words.folded[at] as string;
  if (!LEADING_PARTICLES.has(text) || words.shape[at] !== Shape.Small) return -1;
  if (HYPHENATED.has(text)) {
    if (
      /^[aeu]l$/.test(text) &&
      at + 1 < last &&
      isCapitalised(words, at + 1) &&
      words.tokens[at + 1]?.spaced
    )
      return at + 1;
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
        (words.folded[i - 1] === ',' || words.folded[i - 1] === '(')
      )
        i += 2;
      if (isCapitalised(words, i)) {
        const run = growRun(words, i, last);
        runs.push(run);
        i = run.end;
        continue;
      }
      const capital =
        i + 1 < last &&
        words.shape[i] === Shape.Small &&
        hasClass(words, i, Word.Particle | Word.Function) &&
        mayFollowParticle(words, i + 1)
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
