import { createContext } from '../../analysis/attribution/context.ts';
import { CUE_ROLES, CueFeatures, MOST_CUE_FEATURES } from '../../analysis/attribution/cue-features.ts';
import { GATE_LABELS, GATE_ROLES } from '../../analysis/attribution/cue-gate.ts';
import { MOST_ROLE_FEATURES, ROLE_PLACES, RoleFeatures } from '../../analysis/attribution/role-features.ts';
import { roleWindow } from '../../analysis/attribution/role-window.ts';
import { CUE_LABELS } from '../../analysis/attribution/tag-cues.ts';
import { BEGINS_CONTENT, BEGINS_SOURCE, ROLE_LABELS } from '../../analysis/attribution/tag-roles.ts';
import { type WordTraits, wordTraits } from '../../analysis/attribution/word-traits.ts';
import type { Weights } from '../../analysis/learned/weights.ts';
import type { WordClusters } from '../../analysis/learned/word-clusters.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import { detectLanguage } from '../../analysis/text/detect-language.ts';
import { type SentenceSpan, segment } from '../../analysis/text/segment.ts';
import { type TokenRange, tokensOf } from '../../analysis/text/token-range.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import {
  articleFromText,
  type CodePointRange,
  type PolnearRow,
  toUtf16,
} from '../evaluate/shared-corpora.ts';
import { type LabelledRun, RunBuilder, trainPrunedTagger } from './train-tagger.ts';

/** Chosen on PolNeAR's dev part. */
const SETTINGS = { rate: 0.05, dropout: 0.3, seed: 1, averaged: 3, fewest: 3, fits: 3 };
/** The gate only has to be cheap: its level is set where it is used. */
const GATE_SETTINGS = { ...SETTINGS, labels: GATE_LABELS, dropout: 0.2, epochs: 3, averaged: 2, fits: 1 };
const CUE_SETTINGS = { ...SETTINGS, labels: CUE_LABELS, epochs: 6 };
const ROLE_SETTINGS = { ...SETTINGS, labels: ROLE_LABELS, epochs: 5 };
const MOST_GATE_ROWS = 20_000;
const MOST_CUE_ROWS = 250_000;
const MOST_ROLE_ROWS = 150_000;
/** A longer cue is a slip of the annotation. */
const LONGEST_CUE = 14;

/** What training needs beside the articles. */
export interface AttributionTools {
  readonly knowledge: Knowledge;
  readonly names: Weights;
  readonly clusters: WordClusters;
}

/** The gate and the taggers of cues and of roles, each as a file of `assets/models`. */
export function trainAttribution(
  rows: readonly PolnearRow[],
  tools: AttributionTools,
): { gate: Uint8Array; cues: Uint8Array; roles: Uint8Array } {
  const articles = rows.map((row) => markedArticle(row, tools));
  return {
    gate: trainPrunedTagger(articles.flatMap(gateRuns), GATE_SETTINGS, {
      most: MOST_GATE_ROWS,
      byFrequency: true,
    }),
    cues: trainPrunedTagger(articles.flatMap(cueRuns), CUE_SETTINGS, {
      most: MOST_CUE_ROWS,
      byFrequency: true,
    }),
    roles: trainPrunedTagger(articles.flatMap(roleRuns), ROLE_SETTINGS, {
      most: MOST_ROLE_ROWS,
      byFrequency: true,
    }),
  };
}

interface MarkedArticle {
  readonly context: ReturnType<typeof createContext>;
  readonly traits: WordTraits;
  /** Token indexes of the parts of each attribution. */
  readonly attributions: readonly { source: number[]; cue: number[]; content: number[] }[];
}

function markedArticle(row: PolnearRow, { knowledge, names, clusters }: AttributionTools): MarkedArticle {
  const { article, blockStarts } = articleFromText(row.text);
  const text = segment(article.blocks);
  const language = detectLanguage(text);
  const { mentions } = findNames(text, { knowledge, weights: names, meta: article.meta, language });
  const context = createContext(text, mentions);
  const unit = toUtf16(row.text);
  const tokensIn = (ranges: readonly CodePointRange[]) =>
    ranges.flatMap(([start, end]) => {
      const tokens: number[] = [];
      const from = unit(start);
      const to = unit(end);
      blockStarts.forEach((base, block) => {
        const length = article.blocks[block]?.text.length ?? 0;
        if (to <= base || from >= base + length) return;
        const span = { block, start: Math.max(0, from - base), end: Math.min(length, to - base) };
        const range = tokensOf(text, span);
        for (let i = range.first; i < range.end; i++) tokens.push(i);
      });
      return tokens;
    });
  return {
    context,
    traits: wordTraits(context, clusters),
    attributions: row.attributions
      .map(({ source, cue, content }) => ({
        source: tokensIn(source),
        cue: tokensIn(cue),
        content: tokensIn(content),
      }))
      .filter(({ cue }) => cue.length > 0),
  };
}

/** By token: out of a cue, its first word, a further one. */
function cueLabels({ context, attributions }: MarkedArticle): Uint8Array {
  const labels = new Uint8Array(context.tokens.length);
  for (const { cue } of attributions)
    cue.forEach((token, index) => {
      if (labels[token] === 0) labels[token] = index === 0 || cue[index - 1] !== token - 1 ? 1 : 2;
    });
  return labels;
}

/** Every token by itself, with the words beside it. */
function gateRuns(marked: MarkedArticle): LabelledRun[] {
  const { context, traits } = marked;
  const labels = cueLabels(marked).map((label) => Math.min(label, 1));
  const features = new CueFeatures(context, traits);
  return context.text.sentences.flatMap((sentence) =>
    Array.from({ length: sentence.endToken - sentence.firstToken }, (_, index) => {
      const at = sentence.firstToken + index;
      const builder = new RunBuilder();
      addWords(builder, features, at, sentence, GATE_ROLES.first, GATE_ROLES.end);
      builder.endToken();
      return builder.run(labels.slice(at, at + 1), 1);
    }),
  );
}

/** Whole sentences: what the gate shuts out is learned from too, for it knows the texts of the training better than any other. */
function cueRuns(marked: MarkedArticle): LabelledRun[] {
  const { context, traits } = marked;
  const labels = cueLabels(marked);
  const features = new CueFeatures(context, traits);
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  return context.text.sentences.map((sentence) => {
    const builder = new RunBuilder();
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      addWords(builder, features, at, sentence, 0, CUE_ROLES);
      builder.add(hashes, features.writeToken(at, sentence, hashes));
      builder.endToken();
    }
    return builder.run(labels.slice(sentence.firstToken, sentence.endToken), 1);
  });
}

function addWords(
  builder: RunBuilder,
  features: CueFeatures,
  at: number,
  sentence: SentenceSpan,
  first: number,
  end: number,
): void {
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  for (let role = first; role < end; role++) {
    builder.add(hashes, features.writeForm(role, features.formIn(role, at, sentence), hashes));
    builder.add(hashes, features.writeKind(role, features.kindIn(role, at, sentence), hashes));
  }
}

function roleRuns({ context, traits, attributions }: MarkedArticle): LabelledRun[] {
  const isCue = new Uint8Array(context.tokens.length);
  for (const { cue } of attributions) for (const token of cue) isCue[token] = 1;
  const features = new RoleFeatures(context, traits, isCue);
  const hashes = new Int32Array(MOST_ROLE_FEATURES);
  return attributions.flatMap((attribution) => {
    const cue: TokenRange = {
      first: attribution.cue[0] as number,
      end: (attribution.cue.at(-1) as number) + 1,
    };
    if (cue.end - cue.first > LONGEST_CUE) return [];
    const window = roleWindow(context, cue);
    features.turnTo(cue, window);
    const builder = new RunBuilder();
    for (let at = window.first; at < window.end; at++) {
      const side = features.sideOf(at);
      for (let place = 0; place < ROLE_PLACES; place++) {
        builder.add(hashes, features.writeForm(place, side, features.formIn(place, at), hashes));
        builder.add(hashes, features.writeKind(place, side, features.kindIn(place, at), hashes));
      }
      builder.add(hashes, features.writePlace(at, hashes));
      builder.add(hashes, features.writeStretch(at, hashes));
      builder.add(hashes, features.writeToken(at, hashes));
      builder.endToken();
    }
    return [builder.run(roleLabels(attribution, cue, window), 1)];
  });
}

function roleLabels(
  { source, content }: { readonly source: readonly number[]; readonly content: readonly number[] },
  cue: TokenRange,
  window: TokenRange,
): Uint8Array {
  const labels = new Uint8Array(window.end - window.first);
  for (const [tokens, begins] of [
    [source, BEGINS_SOURCE],
    [content, BEGINS_CONTENT],
  ] as const) {
    let last = Number.NaN;
    for (const token of tokens) {
      if (token < window.first || token >= window.end || (token >= cue.first && token < cue.end)) continue;
      labels[token - window.first] = last === token - 1 ? begins + 1 : begins;
      last = token;
    }
  }
  return labels;
}
