import type { Article, Attribution, Reading, Span } from '../../analysis/reading.ts';
import { firstIndex } from '../../analysis/text/first-index.ts';
import type { ScoreRow } from './score-row.ts';
import {
  articleFromGold,
  articleFromText,
  type CodePointRange,
  type GoldArticle,
  type PolnearRow,
  readGold,
  readPolnear,
  toUtf16,
} from './shared-corpora.ts';

type Range = readonly [number, number];

/** One attribution as ranges of a whole text. */
export interface Relation {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

const PARTS = ['source', 'cue', 'content'] as const;
/** Spans that share this much of each other are the same. */
const SAME = 0.5;

/** How the attributions and chains of `read` compare with those made by hand: PolNeAR's dev part, from which nothing was learned, and the project's gold. */
export function scoreAttribution(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  return [
    ...scorePolnear(read, readPolnear(folder, 'dev'), 'attribution, PolNeAR dev'),
    ...scoreGoldAttributions(read, folder),
  ];
}

/** How the attributions of `read` compare with those PolNeAR has in these articles. */
export function scorePolnear(
  read: (article: Article) => Reading,
  rows: readonly PolnearRow[],
  set: string,
): ScoreRow[] {
  const tally = new Tally();
  for (const row of rows) {
    const unit = toUtf16(row.text);
    const { article, blockStarts } = articleFromText(row.text);
    const move = (ranges: readonly CodePointRange[]) =>
      ranges.map(([start, end]): Range => [unit(start), unit(end)]);
    tally.add(
      row.text,
      row.attributions.map(({ source, cue, content }) => ({
        source: move(source),
        cue: move(cue),
        content: move(content),
      })),
      read(article).attributions.map((found) => toRelation(found, blockStarts)),
    );
  }
  return tally.rows(set, `${rows.length} articles`);
}

/** An attribution's spans as ranges of the text its blocks start in. */
export function toRelation(attribution: Attribution, blockStarts: readonly number[]): Relation {
  const flat = (spans: readonly Span[]) =>
    spans.map(({ block, start, end }): Range => {
      const base = blockStarts[block] ?? 0;
      return [base + start, base + end];
    });
  return { source: flat(attribution.source), cue: flat(attribution.cue), content: flat(attribution.content) };
}

function scoreGoldAttributions(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  const tally = new Tally();
  let chains = 0;
  let exact = 0;
  for (const gold of readGold(folder)) {
    const { text, starts } = goldText(gold);
    const reading = read(articleFromGold(gold));
    const relations = goldRelations(gold);
    const found = reading.attributions.map((each) => toRelation(each, starts));
    tally.add(text, relations, found);
    const tokens = tokenIndex(text);
    const pairs = matchRelations(tokens, relations, found, ['cue', 'content']);
    gold.attributions.forEach(({ chain }, index) => {
      chains++;
      const attribution = reading.attributions[pairs.get(index) ?? -1];
      if (attribution && sameChain(gold, reading, chain, attribution)) exact++;
    });
  }
  return [
    ...tally.rows('attribution, our articles', ''),
    row('attribution, our articles', 'chains exact', exact / chains, `${chains} attributions`),
  ];
}

/** A gold article as one text with the offset of each paragraph. */
export function goldText(gold: GoldArticle): { text: string; starts: number[] } {
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of gold.paragraphs) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  return { text: gold.paragraphs.join('\n'), starts };
}

/** The gold attributions with their strings found in the text: the cue nearest to the content, the source nearest to the cue. */
export function goldRelations(gold: GoldArticle): Relation[] {
  const { starts } = goldText(gold);
  return gold.attributions.map(({ p, sp, content, cue, source }) => {
    const paragraph = gold.paragraphs[p] ?? '';
    const home = gold.paragraphs[sp ?? p] ?? '';
    const base = starts[p] ?? 0;
    const homeBase = starts[sp ?? p] ?? 0;
    const contentAt = paragraph.indexOf(content);
    const near = sp === undefined || sp === p ? [contentAt, contentAt + content.length] : [home.length];
    const cueAt = nearest(home, cue, near);
    const sourceAt = source === '' ? -1 : nearest(home, source, [cueAt, cueAt + cue.length]);
    return {
      content: [[base + contentAt, base + contentAt + content.length]],
      cue: cueAt < 0 ? [] : [[homeBase + cueAt, homeBase + cueAt + cue.length]],
      source: sourceAt < 0 ? [] : [[homeBase + sourceAt, homeBase + sourceAt + source.length]],
    };
  });
}

/** Where `word` stands nearest to any of the offsets, as whole words; -1 when nowhere. */
function nearest(text: string, word: string, offsets: readonly number[]): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + word.length] ?? ''))
      continue;
    const own = Math.min(
      ...offsets.map((offset) => Math.min(Math.abs(at - offset), Math.abs(at + word.length - offset))),
    );
    if (own < distance) {
      best = at;
      distance = own;
    }
  }
  return best;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .trim();
}

/** True when the links name the same sources in the same order: by label, by the words printed, or by the gold's own full form. */
function sameChain(
  gold: GoldArticle,
  reading: Reading,
  chain: readonly string[],
  attribution: Attribution,
): boolean {
  if (chain.length !== attribution.chain.length) return false;
  const canonical = new Map(
    gold.names.map(({ text, canonical: full }) => [plainName(text), plainName(full)]),
  );
  const forms = (name: string) => [plainName(name), canonical.get(plainName(name)) ?? plainName(name)];
  return chain.every((wanted, index) => {
    const link = attribution.chain[index];
    if (!link) return false;
    if (link.kind === 'unknown') return /^unnamed/.test(wanted);
    const printed = link.span
      ? (reading.blocks[link.span.block]?.text.slice(link.span.start, link.span.end) ?? '')
      : '';
    const own = new Set([
      ...forms(link.label),
      ...(printed === '' || link.kind !== 'named' ? [] : forms(printed)),
    ]);
    return forms(wanted).some((form) => own.has(form));
  });
}

/** The tokens of a text, to count overlaps in. */
export interface TokenIndex {
  readonly starts: readonly number[];
}

/** Cuts a text into words and marks. */
export function tokenIndex(text: string): TokenIndex {
  return { starts: [...text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)].map((match) => match.index) };
}

/** The tokens that begin inside the ranges. */
export function tokensIn({ starts }: TokenIndex, ranges: readonly Range[]): Set<number> {
  const inside = new Set<number>();
  for (const [start, end] of ranges) {
    for (
      let at = firstIndex(starts, (each) => each >= start);
      at < starts.length && (starts[at] as number) < end;
      at++
    )
      inside.add(at);
  }
  return inside;
}

function sharesEnough(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  return shared >= SAME * a.size && shared >= SAME * b.size;
}

/** Pairs gold relations with found ones, each used once, where all the parts asked for share half of their tokens both ways. */
export function matchRelations(
  tokens: TokenIndex,
  gold: readonly Relation[],
  found: readonly Relation[],
  parts: readonly (typeof PARTS)[number][] = PARTS,
): Map<number, number> {
  const sets = (relation: Relation) => parts.map((part) => tokensIn(tokens, relation[part]));
  const foundSets = found.map(sets);
  const free = new Set(found.keys());
  const pairs = new Map<number, number>();
  gold.forEach((relation, index) => {
    const own = sets(relation);
    for (const candidate of free) {
      const other = foundSets[candidate] as Set<number>[];
      if (!own.every((set, part) => sharesEnough(set, other[part] as Set<number>))) continue;
      pairs.set(index, candidate);
      free.delete(candidate);
      break;
    }
  });
  return pairs;
}

function row(set: string, metric: string, score: number, note: string): ScoreRow {
  return { set, metric, score, compared: {}, note };
}

function f1(shared: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * shared) / (found + gold);
}

/** Counts over many texts. */
class Tally {
  readonly #tokens = PARTS.map(() => ({ shared: 0, found: 0, gold: 0 }));
  #relations = { shared: 0, found: 0, gold: 0 };

  add(text: string, gold: readonly Relation[], found: readonly Relation[]): void {
    const tokens = tokenIndex(text);
    PARTS.forEach((part, index) => {
      const counts = this.#tokens[index];
      if (!counts) return;
      const inGold = tokensIn(
        tokens,
        gold.flatMap((relation) => relation[part]),
      );
      const inFound = tokensIn(
        tokens,
        found.flatMap((relation) => relation[part]),
      );
      counts.gold += inGold.size;
      counts.found += inFound.size;
      for (const token of inFound) if (inGold.has(token)) counts.shared++;
    });
    this.#relations.gold += gold.length;
    this.#relations.found += found.length;
    this.#relations.shared += matchRelations(tokens, gold, found).size;
  }

  rows(set: string, note: string): ScoreRow[] {
    const { shared, found, gold } = this.#relations;
    const of = `precision ${(shared / Math.max(1, found)).toFixed(2)}, recall ${(shared / Math.max(1, gold)).toFixed(2)}`;
    return [
      ...PARTS.map((part, index) => {
        const counts = this.#tokens[index] ?? { shared: 0, found: 0, gold: 0 };
        return row(set, `${part} token F1`, f1(counts.shared, counts.found, counts.gold), note);
      }),
      row(set, 'relation F1', f1(shared, found, gold), [note, of].filter(Boolean).join('; ')),
    ];
  }
}
