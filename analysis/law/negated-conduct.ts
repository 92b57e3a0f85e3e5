import { BE, DO, HAVE } from '../text/closed-classes.ts';
import type { RuleWords, WordRange } from './rule-matches.ts';
import type { TextWords } from './text-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs before "not" or behind "nobody" that say what was; "may not" and "nobody may be" say what the law is. */
const AUXILIARIES = new Set(
  [...BE, ...HAVE, ...DO, ...set("will would won't wouldn't")].filter((word) => word !== 'be'),
);
const NORMS = set('may must shall should can could');
/** What may stand between a negation and its verb, as adverbs may. */
const BETWEEN = set('be been being have has had ever');
const ADVERB = /ly$/;
/** "Not only shelled", "no fewer than ten", "no longer": what these say did happen, or once did. */
const NO_NEGATION = set('only just merely simply fewer less more longer later doubt matter');
const CONDITIONS = set('if unless whether');
const OPENS_CLAUSE = set('who which that whose where when while although because if but and');
/** "No prisoner of that war has …": no more words stand between "no" and its verb. */
const LONGEST_SUBJECT = 6;

/**
 * True when a sentence says of a rule's conduct that it did not happen: "did not shell the hospital", "no prisoner has been tortured", "there was
 * no looting". A negation among the words of the rule is part of the conduct ("held without trial", "let no food in"), and one of another verb ("prisoners
 * who did not confess") says nothing of it.
 */
export function isNegated({ start, end, hits }: RuleWords, words: TextWords): boolean {
  const isOfRule = (at: number) => hits.some((hit) => isWithin(at, hit));
  const sentence = words.text.sentenceOf[words.tokenOf[start] as number] as number;
  for (let at = words.firstOf[sentence] as number; at < end; at++) {
    const negated = negatedFrom(at, words);
    if (negated === null || !isOfRule(negated) || isOfRule(at)) continue;
    // "There is no factory" denies no attack on one: of nouns only that of a rule's first list is what is done.
    if (isThereNo(at, words) && !isWithin(negated, hits[0])) continue;
    if (saysWhatWas(at, words)) return true;
  }
  return false;
}

/** The word that a negation at `at` bears on, a verb or a noun; `null` where none stands there. */
function negatedFrom(at: number, words: TextWords): number | null {
  const before = wordAt(at - 1, words);
  if (NO_NEGATION.has(wordAt(at + 1, words))) return null;
  const word = wordAt(at, words);
  if (word.endsWith("n't") && AUXILIARIES.has(word)) return verbFrom(at + 1, words);
  switch (word) {
    case 'not':
      return AUXILIARIES.has(before) ? verbFrom(at + 1, words) : null;
    case 'never':
      return NORMS.has(before) ? null : verbFrom(at + 1, words);
    case 'neither':
    case 'nor':
      return verbFrom(at + 1, words);
    case 'no':
      return isThereNo(at, words) ? at + 1 : verbOfSubject(at + 1, words);
    case 'nobody':
    case 'none':
      return verbOfSubject(at + 1, words);
    default:
      return null;
  }
}

/** The verb that follows, behind auxiliaries and adverbs; `null` where a mark stands first. */
function verbFrom(first: number, words: TextWords): number | null {
  for (let at = first; words.joined[at] === 1; at++)
    if (!BETWEEN.has(wordAt(at, words)) && !ADVERB.test(wordAt(at, words))) return at;
  return null;
}

/** The verb of a subject that begins at `first`; `null` where its clause ends without one. */
function verbOfSubject(first: number, words: TextWords): number | null {
  for (let at = first; at < first + LONGEST_SUBJECT && words.joined[at] === 1; at++) {
    if (AUXILIARIES.has(wordAt(at, words))) return verbFrom(at + 1, words);
    if (OPENS_CLAUSE.has(wordAt(at, words))) return null;
  }
  return null;
}

/** False for a negation that is a condition or a command: "if the army does not stop", "do not kill". */
function saysWhatWas(negation: number, words: TextWords): boolean {
  let at = negation;
  while (words.joined[at] === 1 && !CONDITIONS.has(wordAt(at, words))) at--;
  return !CONDITIONS.has(wordAt(at, words)) && !(wordAt(at, words) === 'do' && at === negation - 1);
}

function isThereNo(at: number, words: TextWords): boolean {
  return (
    wordAt(at, words) === 'no' && AUXILIARIES.has(wordAt(at - 1, words)) && wordAt(at - 2, words) === 'there'
  );
}

function isWithin(at: number, range: WordRange | undefined): boolean {
  return range !== undefined && range.start <= at && at < range.end;
}

function wordAt(at: number, { text, formOf }: TextWords): string {
  return text.forms[formOf[at] ?? -1] ?? '';
}
