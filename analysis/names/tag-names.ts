import type { Knowledge } from '../../knowledge/knowledge.ts';
import { BestPath, beginningOf } from '../learned/best-path.ts';
import { RowSums } from '../learned/row-sums.ts';
import type { Weights } from '../learned/weights.ts';
import { ENTITY_TYPES, type EntityType } from '../reading.ts';
import type { TypedName } from './decide-types.ts';
import type { Words } from './describe-words.ts';
import type { KnownName } from './find-known-names.ts';
import { MOST_NAME_FEATURES, NameFeatures, ROLES, RUN_ROLES, WINDOW } from './name-features.ts';
import { findNameRuns, type NameRuns } from './name-runs.ts';

/** Types as the tagger knows them, by the number of their kind; `other` is every name of another kind. */
export const TAGGED_TYPES = ['person', 'organisation', 'place', 'other'] as const;
export const NAME_LABELS = 1 + 2 * TAGGED_TYPES.length;

/** A name the tagger found: tokens `[first, end)`. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: (typeof TAGGED_TYPES)[number];
}

/**
 * How much a name the rules found weighs beside the tagger, in log-odds, by the rule: as the rules proved on CoNLL-2003's training part and
 * WikiGold (right in nine of ten by pack, surname or law, in six of ten as organisation).
 */
const TRUST: ReadonlyMap<string, number> = new Map([
  ['name/pack', 3.5],
  ['name/surname', 2.4],
  ['name/publisher', 2.4],
  ['name/person', 2],
  ['name/organisation', 1.6],
  ['name/place', 1.2],
]);
const TRUST_IN_OTHER_RULES = 1.6;
/** The same for words in which the rules see no name. */
const TRUST_IN_NO_NAME = 1.2;
/**
 * Headlines, tables and other short lines are not what the tagger learned from: there the rules weigh more. Without this F1 on CoNLL-2003's
 * training part falls from .817 to .794.
 */
const SHORT_LINE = 12;
const TRUST_IN_SHORT_LINES = 2.5;
const TRUST_IN_TABLES = 20;

/** Tokens of a run; hardly any is longer. */
const USUAL_RUN = 64;
/** Most tokens of one name, as the rules have it. */
const LONGEST_NAME = 48;

/** What the tagger is to look at. */
export interface TaggingTask {
  readonly words: Words;
  /** What the rules found. */
  readonly names: readonly TypedName[];
  /** What the packs know. */
  readonly known: readonly KnownName[];
  readonly knowledge: Knowledge;
}

/** The runs of a text that may hold names, and what speaks for each of their tokens. */
export function nameFeaturesOf({ words, names, known, knowledge }: TaggingTask): {
  runs: NameRuns;
  features: NameFeatures;
} {
  const isNamed = new Uint8Array(words.tokens.length);
  const knownAs = new Uint8Array(words.tokens.length);
  for (const { candidate } of names) for (let at = candidate.first; at < candidate.end; at++) isNamed[at] = 1;
  for (const { first, end, ids } of known) {
    const type = knowledge.entity(ids[0] as string)?.entity.type ?? 'other';
    const number = 2 * (ENTITY_TYPES.indexOf(type) + 1);
    for (let at = first; at < end; at++) {
      isNamed[at] = 1;
      knownAs[at] = at === first ? number : number + 1;
    }
  }
  const runs = findNameRuns(words, isNamed);
  return { runs, features: new NameFeatures(words, runs, knownAs) };
}

/**
 * The names of a text as a linear-chain tagger sees them, which weighs what the rules found with what it learned from texts marked by hand.
 * In reading order, never overlapping.
 */
export function tagNames(task: TaggingTask, weights: Weights): TaggedName[] {
  const { words, names } = task;
  const { runs, features } = nameFeaturesOf(task);
  const trust = new Float64Array(words.tokens.length).fill(TRUST_IN_NO_NAME);
  const trusted = new Uint8Array(words.tokens.length);
  for (const { candidate, type, because } of names) {
    const label = labelOf(type);
    const weight = TRUST.get(because) ?? TRUST_IN_OTHER_RULES;
    for (let at = candidate.first; at < candidate.end; at++) {
      trusted[at] = at === candidate.first ? label : label + 1;
      trust[at] = weight;
    }
  }
  const blockTrust = trustByBlock(words);
  const runKey = (words.text.forms.length + 2) * ROLES;
  const sums = new RowSums(weights, runKey + 1);
  const hashes = new Int32Array(MOST_NAME_FEATURES);
  const path = new BestPath(weights, USUAL_RUN);
  const found: TaggedName[] = [];
  const addForm = (role: number, form: number) => {
    const key = form * ROLES + role;
    if (!sums.has(key)) sums.keep(key, hashes, features.writeForm(role, form, hashes));
    sums.addKeptToTotal(key);
  };
  for (const sentence of words.text.sentences) {
    const weight = blockTrust[sentence.span.block] as number;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if ((runs.first[at] as number) < 0) continue;
      const end = runs.end[at] as number;
      const scores = path.scoresFor(end - at);
      sums.start();
      for (const role of RUN_ROLES) addForm(role, features.formIn(role, at, sentence));
      sums.addToTotal(hashes, features.writeRun(at, sentence, hashes));
      sums.keepTotal(runKey);
      for (let i = at; i < end; i++) {
        sums.startFrom(runKey);
        for (let role = 0; role <= 2 * WINDOW; role++)
          addForm(role, features.formAt(i + role - WINDOW, sentence));
        sums.addToTotal(hashes, features.writeToken(i, sentence, hashes));
        const to = (i - at) * NAME_LABELS;
        sums.writeTotal(scores, to);
        const ruled = to + (trusted[i] as number);
        scores[ruled] = (scores[ruled] as number) + (trust[i] as number) * weight;
      }
      // The rest of a text in capitals is no name.
      for (const { kind, first, end: stop } of path.marked(end - at, at))
        if (stop - first <= LONGEST_NAME)
          found.push({ first, end: stop, type: TAGGED_TYPES[kind] as TaggedName['type'] });
      at = end - 1;
    }
  }
  return found;
}

/** How much more the rules weigh in each block. */
function trustByBlock({ text, shouted, tabular }: Words): Float64Array {
  const lengths = new Int32Array(shouted.length);
  for (const { span, firstToken, endToken } of text.sentences)
    lengths[span.block] = (lengths[span.block] as number) + endToken - firstToken;
  const trust = new Float64Array(shouted.length).fill(1);
  for (let block = 0; block < trust.length; block++)
    if (tabular[block] === 1) trust[block] = TRUST_IN_TABLES;
    else if ((lengths[block] as number) < SHORT_LINE || shouted[block] !== 0)
      trust[block] = TRUST_IN_SHORT_LINES;
  return trust;
}

/** The label that begins a name of this type. */
export function labelOf(type: EntityType): number {
  const index = TAGGED_TYPES.indexOf(type as TaggedName['type']);
  return beginningOf(index === -1 ? TAGGED_TYPES.indexOf('other') : index);
}
