import { withClearWeapons } from '../../analysis/names/clear-weapons.ts';
import { decideTypes } from '../../analysis/names/decide-types.ts';
import {
  describeWords,
  hasClass,
  isCapitalised,
  Shape,
  type Words,
} from '../../analysis/names/describe-words.ts';
import { findCandidates } from '../../analysis/names/find-candidates.ts';
import { findKnownNames } from '../../analysis/names/find-known-names.ts';
import { findShoutedNames } from '../../analysis/names/find-shouted-names.ts';
import { MOST_NAME_FEATURES, ROLES } from '../../analysis/names/name-features.ts';
import { labelOf, NAME_LABELS, nameFeaturesOf } from '../../analysis/names/tag-names.ts';
import { Word } from '../../analysis/names/word-classes.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { Token } from '../../analysis/text/tokens.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MarkedText } from '../evaluate/marked-names.ts';
import { type LabelledRun, RunBuilder, trainPrunedTagger } from './train-tagger.ts';

/** Chosen on CoNLL-2003, which feeds no weights: faster learning fits the training texts and reads others worse. */
const SETTINGS = {
  labels: NAME_LABELS,
  epochs: 8,
  rate: 0.05,
  dropout: 0.3,
  seed: 1,
  averaged: 4,
  fewest: 1,
  fits: 3,
};
/** Rows of the shipped model. */
const MOST_ROWS = 60_000;

/** How many of a token's own features come before those of its run: another order leaves out others by chance and gives another model. */
const RUN_FEATURES_AT = 16;

/** The tagger of names, as a file of `assets/models`. */
export function trainNames(
  texts: readonly (MarkedText & { readonly weight: number })[],
  knowledge: Knowledge,
): Uint8Array {
  const runs = texts.flatMap((text) => labelledRuns(text, text.weight, knowledge));
  // By frequency F1 on the project's articles falls from .963 to .961 and gains .001 to .003 elsewhere.
  return trainPrunedTagger(runs, SETTINGS, { most: MOST_ROWS, byFrequency: false });
}

function labelledRuns(text: MarkedText, weight: number, knowledge: Knowledge): LabelledRun[] {
  const words = describeWords(segment(text.article.blocks));
  const known = withClearWeapons(words, findKnownNames(words, knowledge), knowledge);
  const candidates = findCandidates(words, known, knowledge);
  const decided = decideTypes(words, candidates, knowledge, text.article.meta);
  const names = [...decided, ...findShoutedNames(words, decided, candidates)];
  const { runs, features } = nameFeaturesOf({ words, names, known, knowledge });
  const labels = labelsOf(words, text);
  const isRuled = new Uint8Array(words.tokens.length);
  for (const { candidate } of names) isRuled.fill(1, candidate.first, candidate.end);
  const hashes = new Int32Array(MOST_NAME_FEATURES);
  const found: LabelledRun[] = [];
  for (const sentence of words.text.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if ((runs.first[at] as number) < 0) continue;
      const end = runs.end[at] as number;
      const builder = new RunBuilder();
      let isDoubtful = false;
      const shared = hashes.slice(0, features.writeRun(at, sentence, hashes));
      for (let i = at; i < end; i++) {
        for (let role = 0; role < ROLES; role++) {
          const count = features.writeForm(role, features.formIn(role, i, sentence), hashes);
          builder.add(hashes, count);
        }
        const count = features.writeToken(i, sentence, hashes);
        builder.add(hashes, RUN_FEATURES_AT);
        builder.add(shared, shared.length);
        builder.add(hashes, count, RUN_FEATURES_AT);
        builder.endToken();
        // GUM leaves out names inside longer phrases ("Biologist Jane Roe"): what it does not mark may be one all the same.
        if (text.set === 'gum' && labels[i] === 0 && isRuled[i] === 1 && words.shape[i] !== Shape.Small)
          isDoubtful = true;
      }
      if (!isDoubtful) found.push(builder.run(labels.slice(at, end), weight));
      at = end - 1;
    }
  }
  return found;
}

/** The label of each token; a name that does not begin and end with a token gives none. */
function labelsOf(words: Words, { names, blockStarts }: MarkedText): Uint8Array {
  const { tokens } = words;
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  tokens.forEach(({ block, start, end }, index) => {
    starts.set((blockStarts[block] ?? 0) + start, index);
    ends.set((blockStarts[block] ?? 0) + end, index + 1);
  });
  const labels = new Uint8Array(tokens.length);
  const byLength = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, type, isPhrase } of byLength) {
    const first = starts.get(start);
    const stop = ends.get(end);
    if (first === undefined || stop === undefined) continue;
    const range = isPhrase ? nameInPhrase(words, first, stop) : { first, end: stop };
    if (range === null || labels.subarray(range.first, range.end).some((label) => label !== 0)) continue;
    const label = labelOf(type);
    labels.fill(label + 1, range.first, range.end);
    labels[range.first] = label;
  }
  return labels;
}

const LEADING = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|'s)$/;
const BEHIND_A_NAME = /^(?:,|\(|in|at|with|who|which|—|–|;|:|colleagues)$/;

/** "the Netherlands, in Europe" gives "Netherlands"; `null` where no name is left, as of "the Belgians". */
function nameInPhrase(words: Words, from: number, to: number): { first: number; end: number } | null {
  const lower = (at: number) => (words.tokens[at] as Token).lower;
  let first = from;
  while (first < to && LEADING.test(lower(first))) first++;
  let end = to;
  for (let at = first + 1; at < end; at++) if (BEHIND_A_NAME.test(lower(at))) end = at;
  while (end > first && (lower(end - 1) === 'and' || lower(end - 1) === "'s")) end--;
  if (first >= end || !isCapitalised(words, first)) return null;
  if (!isCapitalised(words, end - 1) && words.shape[end - 1] !== Shape.Number) return null;
  return end - first === 1 && hasClass(words, first, Word.Demonym) ? null : { first, end };
}
