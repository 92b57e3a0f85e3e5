import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../analysis/reading.ts';

/** Folder of the evaluation data beside the repository; `null` where it does not exist. */
export function sharedFolder(): string | null {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared');
  return existsSync(join(folder, 'gold')) ? folder : null;
}

/** The rows of a JSON-lines file of the shared data, at most `limit`. Throws when the file is missing or a line is no JSON. */
export function readJsonLines<Row>(folder: string, path: string, limit = Number.POSITIVE_INFINITY): Row[] {
  const lines = readFileSync(join(folder, path), 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, limit).map((line) => JSON.parse(line) as Row);
}

/** A range of a text in code points, as the corpora give them. */
export type CodePointRange = readonly [start: number, end: number];

/** One article of PolNeAR. */
export interface PolnearRow {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly CodePointRange[];
    readonly cue: readonly CodePointRange[];
    readonly content: readonly CodePointRange[];
  }[];
}

/** The articles of a part of PolNeAR. */
export function readPolnear(folder: string, part: 'train' | 'dev'): PolnearRow[] {
  return readJsonLines<PolnearRow>(folder, `corpora/polnear/${part}.jsonl`);
}

/** Turns code point offsets into UTF-16 offsets of the same text. */
export function toUtf16(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoint) => codePoint;
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return (codePoint) => offsets[codePoint] ?? unit;
}

/** A text of newline-separated blocks as an article, with the offset of each block in the text. */
export function articleFromText(
  text: string,
  meta: Partial<Article['meta']> = {},
): { article: Article; blockStarts: number[] } {
  const blockStarts: number[] = [];
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    blockStarts.push(at);
    at += line.length + 1;
    return { kind: 'paragraph' as const, text: line };
  });
  return {
    article: {
      meta: { title: '', byline: '', publisher: '', published: '', ...meta },
      blocks,
      truncated: false,
    },
    blockStarts,
  };
}

/** One article of the development gold; see its guide for the rules. */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly { p: number; text: string; type: string; canonical: string; n: number }[];
  readonly attributions: readonly {
    p: number;
    content: string;
    source: string;
    cue: string;
    sp?: number;
    chain: readonly string[];
    quote: string;
  }[];
  readonly claims: readonly {
    p: number;
    text: string;
    kind: string;
    ownVoice: boolean;
    hedged: boolean;
    negated: boolean;
  }[];
  readonly law: readonly { p: number; text: string; topics: readonly string[] }[];
  readonly notLaw: readonly { p: number; text: string; why: string }[];
}

/** The gold articles in order of their names. */
export function readGold(folder: string): GoldArticle[] {
  const names = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as GoldArticle);
}

/** A gold article as the analysis takes it: one block a paragraph. */
export function articleFromGold(gold: GoldArticle): Article {
  return {
    meta: { title: gold.title, byline: '', publisher: gold.publisher, published: gold.date },
    blocks: gold.paragraphs.map((text) => ({ kind: 'paragraph', text })),
    truncated: false,
  };
}
