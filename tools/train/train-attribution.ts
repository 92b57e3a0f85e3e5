import { createContext } from '../../analysis/attribution/context.ts';
import { CUE_ROLES, CueFeatures, MOST_CUE_FEATURES } from '../../analysis/attribution/cue-features.ts';
import { MOST_ROLE_FEATURES, ROLE_ROLES, RoleFeatures } from '../../analysis/attribution/role-features.ts';
import { roleWindow } from '../../analysis/attribution/role-window.ts';
import { CUE_LABELS } from '../../analysis/attribution/tag-cues.ts';
import { CONTENT, ROLE_LABELS, SOURCE } from '../../analysis/attribution/tag-roles.ts';
import { type WordTraits, wordTraits } from '../../analysis/attribution/word-traits.ts';
import type { Weights } from '../../analysis/learned/weights.ts';
import type { WordClusters } from '../../analysis/learned/word-clusters.ts';
import { findNames } from '../../analysis/names/find-names.ts';
import { detectLanguage } from '../../analysis/text/detect-language.ts';
import { segment } from '../../analysis/text/segment.ts';
import { type TokenRange, tokensOf } from '../../analysis/text/token-range.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleFromText, readJsonLines, toUtf16 } from '../evaluate/shared-corpora.ts';
import { type LabelledRun, trainTagger } from './train-tagger.ts';
import { keptPlaces, writeWeights } from './write-weights.ts';

/** Chosen on PolNeAR's dev part. */
const CUE_SETTINGS = {
  labels: CUE_LABELS,
  epochs: 6,
  rate: 0.05,
  dropout: 0.3,
  seed: 1,
  averaged: 3,
  fewest: 3,
};
const ROLE_SETTINGS = {
  labels: ROLE_LABELS,
  epochs: 5,
  rate: 0.05,
  dropout: 0.3,
  seed: 1,
  averaged: 3,
  fewest: 3,
};
const MOST_CUE_ROWS = 250_000;
const MOST_ROLE_ROWS = 150_000;
/** A longer cue is a slip of the annotation. */
const LONGEST_CUE = 14;

type Range = readonly [number, number];

/** One article of PolNeAR; offsets are code points. */
export interface PolnearRow {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Range[];
    readonly cue: readonly Range[];
    readonly content: readonly Range[];
  }[];
}

/** The articles of a part of PolNeAR. */
export function polnear(folder: string, part: 'train' | 'dev'): PolnearRow[] {
  return readJsonLines<PolnearRow>(folder, `corpora/polnear/${part}.jsonl`);
}

/** What training needs beside the articles. */
export interface AttributionTools {
  readonly knowledge: Knowledge;
  readonly names: Weights;
  readonly clusters: WordClusters;
}

/** The taggers of cues and of roles, each as a file of `assets/models`. */
export function trainAttribution(
  rows: readonly PolnearRow[],
  tools: AttributionTools,
): { cues: Uint8Array; roles: Uint8Array } {
  const articles = rows.map((row) => markedArticle(row, tools));
  return {
    cues: trained(articles.flatMap(cueRuns), CUE_SETTINGS, new Set([0 * CUE_LABELS + 2]), MOST_CUE_ROWS),
    roles: trained(articles.flatMap(roleRuns), ROLE_SETTINGS, rolesForbidden(), MOST_ROLE_ROWS),
  };
}

function trained(
  runs: readonly LabelledRun[],
  settings: typeof CUE_SETTINGS,
  forbidden: ReadonlySet<number>,
  most: number,
): Uint8Array {
  const all = { ...settings, forbidden };
  const kept = keptPlaces(trainTagger(runs, all), most);
  const weights = trainTagger(runs, { ...all, kept });
  return writeWeights(weights, most);
}

/** Source and content go on only after their own beginning. */
function rolesForbidden(): Set<number> {
  const pairs = new Set<number>();
  for (let from = 0; from < ROLE_LABELS; from++)
    for (const begins of [SOURCE, CONTENT])
      if (from !== begins && from !== begins + 1) pairs.add(from * ROLE_LABELS + begins + 1);
  return pairs;
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
  const tokensIn = (ranges: readonly Range[]) =>
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

/** Gathers the features of one run token by token. */
class RunBuilder {
  readonly #features: number[] = [];
  readonly #starts: number[] = [0];

  add(hashes: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) this.#features.push(hashes[i] as number);
  }

  endToken(): void {
    this.#starts.push(this.#features.length);
  }

  run(labels: Uint8Array): LabelledRun {
    return {
      features: Int32Array.from(this.#features),
      starts: Int32Array.from(this.#starts),
      labels,
      weight: 1,
    };
  }
}

function cueRuns({ context, traits, attributions }: MarkedArticle): LabelledRun[] {
  const { text } = context;
  const labels = new Uint8Array(text.tokens.length);
  for (const { cue } of attributions)
    cue.forEach((token, index) => {
      if (labels[token] === 0) labels[token] = index === 0 || cue[index - 1] !== token - 1 ? 1 : 2;
    });
  const features = new CueFeatures(context, traits);
  const hashes = new Int32Array(MOST_CUE_FEATURES);
  return text.sentences.map((sentence) => {
    const builder = new RunBuilder();
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      for (let role = 0; role < CUE_ROLES; role++) {
        builder.add(hashes, features.writeForm(role, features.formIn(role, at, sentence), hashes));
        builder.add(hashes, features.writeKind(role, features.kindIn(role, at, sentence), hashes));
      }
      builder.add(hashes, features.writeToken(at, sentence, hashes));
      builder.endToken();
    }
    return builder.run(labels.slice(sentence.firstToken, sentence.endToken));
  });
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
      for (let place = 0; place < ROLE_ROLES / 3; place++) {
        builder.add(hashes, features.writeForm(place, side, features.formIn(place, at), hashes));
        builder.add(hashes, features.writeKind(place, side, features.kindIn(place, at), hashes));
      }
      builder.add(hashes, features.writeStretch(at, hashes));
      builder.add(hashes, features.writeToken(at, hashes));
      builder.endToken();
    }
    return [builder.run(roleLabels(attribution, cue, window))];
  });
}

function roleLabels(
  { source, content }: { readonly source: readonly number[]; readonly content: readonly number[] },
  cue: TokenRange,
  window: TokenRange,
): Uint8Array {
  const labels = new Uint8Array(window.end - window.first);
  for (const [tokens, begins] of [
    [source, SOURCE],
    [content, CONTENT],
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
