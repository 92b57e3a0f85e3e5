import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ArticleMeta, EntityType } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { addEvidence, type Evidence, noEvidence } from './evidence.ts';
import { evidenceAround } from './evidence-around.ts';
import { evidenceInName } from './evidence-in-name.ts';
import { type Candidate, nameKey } from './name-candidate.ts';
import { shareInLists } from './share-in-lists.ts';
import { shortensCommonNoun } from './tie-acronyms.ts';
import { HEADS } from './trim-run.ts';
import { fold, Word } from './word-classes.ts';

/** A candidate that is a name, with its type. */
export interface TypedName {
  readonly candidate: Candidate;
  readonly key: string;
  readonly type: EntityType;
  readonly because: string;
}

interface Summary extends Evidence {
  /** What stands around its mentions, added up. */
  around: Evidence;
  candidates: Candidate[];
  /** How often it stands where its capital tells something. */
  told: number;
  known: EntityType | null;
}

/** Contexts looked at for each name; what more there are would say the same. */
const CONTEXTS = 20;
const TYPES = ['person', 'organisation', 'place', 'law', 'event'] as const;

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
  const small = new Set<string>();
  for (let i = 0; i < words.tokens.length; i++)
    if (words.shape[i] === Shape.Small) small.add(words.folded[i] as string);
  const summaries = new Map<string, Summary>();
  const keys = candidates.map((candidate) => nameKey(words, candidate.first, candidate.end));
  candidates.forEach((candidate, index) => {
    const key = keys[index] as string;
    let summary = summaries.get(key);
    if (!summary) {
      summary = { ...noEvidence(), around: noEvidence(), candidates: [], told: 0, known: null };
      summaries.set(key, summary);
      evidenceInName(words, candidate, summary);
    }
    summary.candidates.push(candidate);
    if (candidate.ids.length > 0)
      summary.known ??= knowledge.entity(candidate.ids[0] as string)?.entity.type ?? null;
    if (summary.candidates.length <= CONTEXTS) evidenceAround(words, candidate, summary.around);
    if (tellsByCapital(words, candidate)) summary.told++;
  });
  for (const summary of summaries.values()) {
    const contexts = Math.min(summary.candidates.length, CONTEXTS);
    addEvidence(summary, summary.around, Math.min(contexts, 3) / contexts);
  }
  const summaryOf = (index: number) => summaries.get(keys[index] as string) as Summary;
  shareInLists(words, candidates, (index) => sureType(summaryOf(index)), summaryOf);
  const fromPublisher = publisherForms(meta.publisher);
  const types = new Map<string, { type: EntityType; because: string } | null>();
  for (const [key, summary] of summaries) types.set(key, typeOf(words, key, summary, small, fromPublisher));
  shareWithShortForms(summaries, types, words);
  const named: TypedName[] = [];
  candidates.forEach((candidate, index) => {
    const key = keys[index] as string;
    const decided = candidate.settled ?? types.get(key) ?? null;
    if (decided) named.push({ candidate, key, type: decided.type, because: decided.because });
  });
  return named;
}

/** The type when it is beyond doubt; `null` when it is not, or is none that lists are made of. */
function sureType(summary: Summary): 'person' | 'organisation' | 'place' | null {
  if (summary.known === 'person' || summary.known === 'organisation' || summary.known === 'place')
    return summary.known;
  if (summary.known !== null) return null;
  let best: (typeof TYPES)[number] = 'person';
  let second = 0;
  for (const type of TYPES) if (summary[type] > summary[best]) best = type;
  for (const type of TYPES) if (type !== best && summary[type] > second) second = summary[type];
  if (best === 'law' || best === 'event' || summary[best] < 4 || summary[best] - second < 3) return null;
  return best;
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

function publisherForms(publisher: string): Set<string> {
  const whole = fold(publisher.toLowerCase()).replace(/^the /, '').trim();
  const forms = new Set<string>();
  if (whole === '') return forms;
  forms.add(whole);
  const parts = whole.split(/\s+/);
  for (let i = 1; i < parts.length; i++) {
    forms.add(parts.slice(0, i).join(' '));
    forms.add(parts.slice(i).join(' '));
  }
  return forms;
}

function typeOf(
  words: Words,
  key: string,
  summary: Summary,
  small: ReadonlySet<string>,
  fromPublisher: ReadonlySet<string>,
): { type: EntityType; because: string } | null {
  const candidate = summary.candidates[0] as Candidate;
  const { first, end } = candidate;
  if (summary.candidates.some((other) => shortensCommonNoun(words, other))) return null;
  if (summary.known !== null) return { type: summary.known, because: 'name/pack' };
  let best: (typeof TYPES)[number] = 'person';
  for (const type of TYPES) if (summary[type] > summary[best]) best = type;
  const count = end - first;
  const own = words.classes[first] as number;
  if (fromPublisher.has(key) && summary.told > 0) return { type: 'organisation', because: 'name/publisher' };
  if (count === 1) {
    if (
      words.shape[first] === Shape.Initial ||
      words.shape[first] === Shape.Number ||
      words.shape[first] === Shape.Uncased
    )
      return null;
    if (own & (Word.Function | Word.Calendar) && summary.told === 0) return null;
    if (own & (Word.Function | Word.Calendar | Word.Nameless | Word.Lone | Word.CompanyEnding)) return null;
    if (own & Word.Title && !(own & (Word.Given | Word.Surname))) return null;
    if (
      own & Word.Ordinary &&
      words.shape[first] === Shape.Capitals &&
      (words.folded[first] as string).length > 3
    )
      return null;
    if (summary.told === 0 && summary[best] < 2) return null;
    const everyday =
      (own & (Word.Ordinary | Word.Title | Word.TitleModifier | Word.Role)) !== 0 || small.has(key);
    if (everyday && !(own & Word.Country)) {
      if (summary.told === 0) return null;
      if (small.has(key) && summary.told < 2) return null;
      if (summary[best] < 4) return null;
    }
    if (own & Word.Demonym && !(own & (Word.Given | Word.Place)) && summary[best] < 6) return null;
  } else if (summary.told === 0 && summary[best] < 5) return null;
  if (count === 1 && summary[best] < 2 && best !== 'place') {
    // A lone unknown word without a sign: once, it may be anything; again and again, it is most often a team, a firm or a band.
    if (summary.told < 2) return null;
    best = 'organisation';
  }
  return { type: best, because: `name/${best}` };
}

/** "Okafor" is what "Ada Okafor" is, "Norrland" what "Norrland Timber" is. */
function shareWithShortForms(
  summaries: ReadonlyMap<string, Summary>,
  types: Map<string, { type: EntityType; because: string } | null>,
  words: Words,
): void {
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const openings = new Set<string>();
  for (const [key, decided] of types) {
    if (!decided) continue;
    const parts = key.split(' ');
    if (parts.length < 2) continue;
    if (decided.type === 'person') {
      for (let i = 1; i < parts.length; i++) surnames.add(parts.slice(i).join(' '));
      givenNames.add(parts[0] as string);
    } else if (decided.type === 'organisation')
      for (let i = 1; i < parts.length; i++) openings.add(parts.slice(0, i).join(' '));
  }
  for (const [key, summary] of summaries) {
    if (summary.known !== null) continue;
    const candidate = summary.candidates[0] as Candidate;
    const single = candidate.end - candidate.first === 1;
    const own = words.classes[candidate.first] as number;
    // "the Okafors"
    const surname = surnames.has(key) ? key : single && key.endsWith('s') ? key.slice(0, -1) : '';
    if (
      surnames.has(surname) &&
      summary.told + summary.candidates.length > 0 &&
      !(own & Word.Function) &&
      (!(own & Word.Country) || summary.person > summary.place)
    )
      types.set(key, { type: 'person', because: 'name/surname' });
    else if (givenNames.has(key) && single && !(own & (Word.Country | Word.Function | Word.Ordinary)))
      types.set(key, { type: 'person', because: 'name/given-name' });
    else if (
      openings.has(key) &&
      summary.told > 0 &&
      !(own & (Word.Country | Word.Place | Word.Demonym | Word.Ordinary)) &&
      summary.person < 6
    )
      types.set(key, { type: 'organisation', because: 'name/short-form' });
  }
}
