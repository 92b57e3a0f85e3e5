import { hashWord } from '../learned/feature-hash.ts';
import { MOST_CLUSTERS, type WordClusters } from '../learned/word-clusters.ts';
import { ENTITY_TYPES } from '../reading.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/closed-classes.ts';
import type { Context } from './context.ts';
import { reportingForms } from './reporting-verbs.ts';

/** Closed classes in the order of their bits in `WordTraits.closed`. */
const CLOSED = [
  DETERMINERS,
  SUBJECT_PRONOUNS,
  POSSESSIVES,
  BE,
  HAVE,
  DO,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
  COORDINATORS,
  TIME_WORDS,
] as const;
export const ADVERB = 1 << CLOSED.length;
/** The bits of auxiliaries and modals. */
export const AUXILIARY = [BE, HAVE, DO, MODALS].reduce(
  (bits, words) => bits | (1 << CLOSED.indexOf(words)),
  0,
);
/** The bits of what stands between a subject and its verb. */
export const VERB_GROUP = AUXILIARY | ADVERB;

/** Verbs that by themselves make a report of their sentence; what else there may be one stands beside them. */
const PLAIN_REPORTS = new Set(
  `said says say told tells according wrote writes added asked tweeted saying reported called announced argued noted insisted explained`.split(
    ' ',
  ),
);
/** The closed classes of each of their words. */
const CLOSED_BITS = new Map<string, number>();
CLOSED.forEach((words, bit) => {
  for (const word of words) CLOSED_BITS.set(word, (CLOSED_BITS.get(word) ?? 0) | (1 << bit));
});
const FORMS = ['base', 'third', 'past', 'participle', 'ing'];
/** A word without a class goes by its ending, under one of so many kinds. */
const ENDINGS = 200;
/** Kinds of tokens: classes of words, endings, types of names, and the two edges of a sentence. */
export const KINDS = MOST_CLUSTERS + ENDINGS + ENTITY_TYPES.length + 2;
/** The kind of what stands before a sentence; one more stands behind it. */
export const EDGE_KIND = KINDS - 2;

/** What the attribution models ask of words. Arrays by form have two more places for the edges of a sentence. */
export interface WordTraits {
  /** By form. */
  readonly hash: Int32Array;
  readonly ending: Int32Array;
  readonly stem: Int32Array;
  readonly closed: Int32Array;
  /** By form: 0 for no reporting verb, else one more than its form's number. */
  readonly verb: Uint8Array;
  readonly reports: Uint8Array;
  /** By token: its kind, below `KINDS`. */
  readonly kind: Int32Array;
  /** By token: the type of the name it is part of, 0 for none. */
  readonly name: Uint8Array;
}

/** What the words and names of a text are to the attribution models. */
export function wordTraits({ text, mentionAt, mentions }: Context, clusters: WordClusters): WordTraits {
  const { forms, formOf } = text;
  const size = forms.length + 2;
  const hash = new Int32Array(size);
  const ending = new Int32Array(size);
  const stem = new Int32Array(size);
  const closed = new Int32Array(size);
  const verb = new Uint8Array(size);
  const reports = new Uint8Array(size);
  const kindOfForm = new Int32Array(forms.length);
  forms.forEach((form, index) => {
    hash[index] = hashWord(form);
    ending[index] = hashWord(form, Math.max(0, form.length - 3));
    stem[index] = hashWord(stemOf(form));
    closed[index] = (CLOSED_BITS.get(form) ?? 0) | (isAdverb(form) ? ADVERB : 0);
    const reading = reportingForms(form)[0];
    verb[index] = reading ? FORMS.indexOf(reading.form) + 1 : 0;
    reports[index] = PLAIN_REPORTS.has(form) ? 1 : 0;
    const code = form.charCodeAt(0);
    const cluster = clusters.get(code >= 48 && code <= 57 ? '0' : form);
    kindOfForm[index] = cluster ?? MOST_CLUSTERS + ((ending[index] as number) % ENDINGS);
  });
  hash[forms.length] = 1;
  hash[forms.length + 1] = 2;
  const kind = new Int32Array(formOf.length);
  const name = new Uint8Array(formOf.length);
  for (let i = 0; i < formOf.length; i++) {
    const mention = mentions[mentionAt[i] as number];
    if (mention) {
      const type = ENTITY_TYPES.indexOf(mention.type);
      name[i] = type + 1;
      kind[i] = MOST_CLUSTERS + ENDINGS + type;
    } else kind[i] = kindOfForm[formOf[i] as number] as number;
  }
  return { hash, ending, stem, closed, verb, reports, kind, name };
}

/** The word without the ending of a verb or a plural, roughly: "endorses", "endorsed" and "endorsing" meet. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1');
}
