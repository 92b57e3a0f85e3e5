import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ArticleMeta, EntityType } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { hasClass, Shape, type Words, Writing } from './describe-words.ts';
import {
  addEvidence,
  clearEvidence,
  EVIDENT_TYPES,
  LAW,
  noEvidence,
  ORGANISATION,
  PERSON,
  PLACE,
} from './evidence.ts';
import { evidenceAround } from './evidence-around.ts';
import { evidenceInName } from './evidence-in-name.ts';
import { type Candidate, nameKey } from './name-candidate.ts';
import { publisherForms } from './publisher-forms.ts';
import { shareInLists } from './share-in-lists.ts';
import { shortensCommonNoun } from './tie-acronyms.ts';
import { HEADS } from './trim-run.ts';
import { Word } from './word-classes.ts';

/** A candidate that is a name, with its type. */
export interface TypedName {
  readonly candidate: Candidate;
  readonly key: string;
  readonly type: EntityType;
  readonly because: string;
}

interface Summary {
  readonly candidates: Candidate[];
  /** Where its points begin, in the order of `EVIDENT_TYPES`. */
  readonly from: number;
  /** How often it stands where its capital tells something. */
  told: number;
  known: EntityType | null;
  /** True when the article has the same word in small letters. */
  isSmallElsewhere: boolean;
}

type Decision = Pick<TypedName, 'type' | 'because'>;

/** Contexts looked at for each name; more would say the same. */
const CONTEXTS = 20;
const TYPES = EVIDENT_TYPES.length;

/**
 * Decides what each candidate names, if anything: one type for the same words throughout the article, from all the places they stand in.
 * This is the one place where types are decided; what is left out is no name.
 */
export function decideTypes(
  words: Words,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  meta: ArticleMeta,
): TypedName[] {
  const keys: string[] = [];
  const summaryAt: Summary[] = [];
  const summaries = new Map<string, Summary>();
  for (const candidate of candidates) {
    const key = nameKey(words, candidate.first, candidate.end);
    let summary = summaries.get(key);
    if (summary === undefined) {
      const from = summaries.size * TYPES;
      summary = { candidates: [candidate], from, told: 0, known: null, isSmallElsewhere: false };
      summaries.set(key, summary);
    } else summary.candidates.push(candidate);
    keys.push(key);
    summaryAt.push(summary);
    const id = candidate.ids[0];
    if (id !== undefined && summary.known === null) summary.known = knowledge.entity(id)?.entity.type ?? null;
    if (tellsByCapital(words, candidate)) summary.told++;
  }
  noteSmallLetters(words, summaries);
  const points = pointsOf(words, summaries);
  shareInLists(
    words,
    candidates,
    (index) => sureType(summaryAt[index] as Summary, points),
    (index, type, more) => {
      const at = (summaryAt[index] as Summary).from + type;
      points[at] = (points[at] as number) + more;
    },
  );
  const fromPublisher = publisherForms(meta.publisher);
  const types = new Map<string, Decision | null>();
  for (const [key, summary] of summaries)
    types.set(key, typeOf(words, summary, points, fromPublisher.has(key)));
  shareWithShortForms(summaries, points, types, words);
  const named: TypedName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const key = keys[i] as string;
    const decided = candidate.settled ?? types.get(key) ?? null;
    if (decided) named.push({ candidate, key, type: decided.type, because: decided.because });
  }
  return named;
}

function noteSmallLetters({ writings, foldedForms }: Words, summaries: ReadonlyMap<string, Summary>): void {
  for (let form = 0; form < writings.length; form++) {
    if (((writings[form] as number) & Writing.Small) === 0) continue;
    const summary = summaries.get(foldedForms[form] as string);
    if (summary) summary.isSmallElsewhere = true;
  }
}

/** What speaks for each type of each name: in the name itself, and around it. */
function pointsOf(words: Words, summaries: ReadonlyMap<string, Summary>): Float64Array {
  const points = new Float64Array(summaries.size * TYPES);
  const evidence = noEvidence();
  for (const { candidates, from } of summaries.values()) {
    clearEvidence(evidence);
    evidenceInName(words, candidates[0] as Candidate, evidence);
    addEvidence(evidence, 1, points, from);
    clearEvidence(evidence);
    const contexts = Math.min(candidates.length, CONTEXTS);
    for (let i = 0; i < contexts; i++) evidenceAround(words, candidates[i] as Candidate, evidence);
    addEvidence(evidence, Math.min(contexts, 3) / contexts, points, from);
  }
  return points;
}

/** The type with the most points, as its place in `EVIDENT_TYPES`. */
function bestType({ from }: Summary, points: Float64Array): number {
  let best = 0;
  for (let type = 1; type < TYPES; type++)
    if ((points[from + type] as number) > (points[from + best] as number)) best = type;
  return best;
}

/** The type when it is beyond doubt, as its place in `EVIDENT_TYPES`; -1 when it is not, or is none that lists are made of. */
function sureType(summary: Summary, points: Float64Array): number {
  if (summary.known !== null) {
    const known = (EVIDENT_TYPES as readonly string[]).indexOf(summary.known);
    return known < LAW ? known : -1;
  }
  const best = bestType(summary, points);
  const most = points[summary.from + best] as number;
  if (best >= LAW || most < 4) return -1;
  let second = 0;
  for (let type = 0; type < TYPES; type++)
    if (type !== best && (points[summary.from + type] as number) > second)
      second = points[summary.from + type] as number;
  return most - second < 3 ? -1 : best;
}

/** "Good Food", "Wrong Information": everyday words that only a line's start may have raised. */
function isPlainPhrase(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (words.shape[i] === Shape.Mark || words.shape[i] === Shape.Small) continue;
    if (
      !hasClass(words, i, Word.Ordinary) ||
      hasClass(words, i, HEADS | Word.Given | Word.Surname | Word.Place)
    )
      return false;
  }
  return true;
}

function tellsByCapital(words: Words, { first, end }: Candidate): boolean {
  if (words.shouted[(words.tokens[first] as Token).block] === 1) return false;
  return words.opens[first] === 0 || (end - first > 1 && !isPlainPhrase(words, first, end));
}

function typeOf(words: Words, summary: Summary, points: Float64Array, isPublisher: boolean): Decision | null {
  const { candidates, known, told, isSmallElsewhere } = summary;
  const { first, end } = candidates[0] as Candidate;
  for (const candidate of candidates) if (shortensCommonNoun(words, candidate)) return null;
  if (known !== null) return { type: known, because: 'name/pack' };
  const count = end - first;
  const own = words.classes[first] as number;
  const shape = words.shape[first];
  const best = bestType(summary, points);
  const most = points[summary.from + best] as number;
  if (isPublisher && told > 0) return { type: 'organisation', because: 'name/publisher' };
  if (count === 1) {
    if (shape === Shape.Initial || shape === Shape.Number || shape === Shape.Uncased) return null;
    if (own & (Word.Function | Word.Calendar | Word.Nameless | Word.Lone | Word.CompanyEnding)) return null;
    if (own & Word.Title && !(own & (Word.Given | Word.Surname))) return null;
    if (own & Word.Ordinary && shape === Shape.Capitals && (words.folded[first] as string).length > 3)
      return null;
    if (told === 0 && most < 2) return null;
    const everyday =
      (own & (Word.Ordinary | Word.Title | Word.TitleModifier | Word.Role)) !== 0 || isSmallElsewhere;
    if (everyday && !(own & Word.Country)) {
      if (told === 0) return null;
      if (isSmallElsewhere && told < 2) return null;
      if (most < 4) return null;
    }
    if (own & Word.Demonym && !(own & (Word.Given | Word.Place)) && most < 6) return null;
  } else if (told === 0 && most < 5) return null;
  if (count === 1 && most < 2 && best !== PLACE) {
    // A lone unknown word without a sign: once, it may be anything; again and again, it is most often a team, a firm or a band.
    return told < 2 ? null : (DECISIONS[ORGANISATION] as Decision);
  }
  return DECISIONS[best] as Decision;
}

/** The decision for each of `EVIDENT_TYPES`. */
const DECISIONS = EVIDENT_TYPES.map((type): Decision => ({ type, because: `name/${type}` }));

/** "Okafor" is what "Ada Okafor" is, "Norrland" what "Norrland Timber" is. */
function shareWithShortForms(
  summaries: ReadonlyMap<string, Summary>,
  points: Float64Array,
  types: Map<string, Decision | null>,
  words: Words,
): void {
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const openings = new Set<string>();
  for (const [key, decided] of types) {
    if (!decided) continue;
    const first = key.indexOf(' ');
    if (first === -1) continue;
    if (decided.type === 'person') {
      givenNames.add(key.slice(0, first));
      for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) surnames.add(key.slice(at + 1));
    } else if (decided.type === 'organisation')
      for (let at = first; at !== -1; at = key.indexOf(' ', at + 1)) openings.add(key.slice(0, at));
  }
  for (const [key, summary] of summaries) {
    if (summary.known !== null) continue;
    const candidate = summary.candidates[0] as Candidate;
    const single = candidate.end - candidate.first === 1;
    const person = points[summary.from + PERSON] as number;
    const own = words.classes[candidate.first] as number;
    // "the Okafors"
    const surname = surnames.has(key) ? key : single && key.endsWith('s') ? key.slice(0, -1) : '';
    if (
      surnames.has(surname) &&
      summary.told + summary.candidates.length > 0 &&
      !(own & Word.Function) &&
      (!(own & Word.Country) || person > (points[summary.from + PLACE] as number))
    )
      types.set(key, { type: 'person', because: 'name/surname' });
    else if (givenNames.has(key) && single && !(own & (Word.Country | Word.Function | Word.Ordinary)))
      types.set(key, { type: 'person', because: 'name/given-name' });
    else if (
      openings.has(key) &&
      summary.told > 0 &&
      !(own & (Word.Country | Word.Place | Word.Demonym | Word.Ordinary)) &&
      person < 6
    )
      types.set(key, { type: 'organisation', because: 'name/short-form' });
  }
}
