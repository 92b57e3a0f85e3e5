import { join } from 'node:path';
import type { Article, Reading } from '../../analysis/reading.ts';
import { type MarkedArticle, readMarkedArticles } from '../train/marked-articles.ts';
import type { ScoreRow } from './score-row.ts';
import { articleFromGold, type GoldArticle, readGold } from './shared-corpora.ts';

/** A sentence, or part of one, of an article. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What is scored of a gold article. */
type LawGold = Pick<GoldArticle, 'id' | 'paragraphs' | 'law' | 'notLaw'>;

function place(gold: LawGold, p: number, text: string): Place {
  const start = gold.paragraphs[p]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`${gold.id}: paragraph ${p} does not hold "${text}"`);
  return { block: p, start, end: start + text.length };
}

/** True when two places share a character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** What was counted over articles. */
interface Tally {
  found: number;
  right: number;
  wanted: number;
  met: number;
  tempted: number;
  words: number;
}

/** The sentences of a gold article that have topics, the first topic being the one they are about. */
export function lawSentences(gold: LawGold): { readonly topics: readonly string[]; readonly at: Place }[] {
  return gold.law.map(({ p, text, topics }) => ({ topics, at: place(gold, p, text) }));
}

function count(tally: Tally, gold: LawGold, reading: Reading): void {
  const law = lawSentences(gold);
  for (const { span, topic } of reading.law) {
    tally.found++;
    if (law.some(({ topics, at }) => topics.includes(topic) && overlaps(at, span))) tally.right++;
    else if (
      gold.notLaw.some((row) => overlaps(place(gold, row.p, row.text), span)) &&
      !law.some(({ at }) => overlaps(at, span))
    )
      tally.tempted++;
  }
  for (const { topics, at } of law) {
    tally.wanted++;
    if (reading.law.some(({ span, topic }) => topic === topics[0] && overlaps(at, span))) tally.met++;
  }
  for (const text of gold.paragraphs) tally.words += text.split(/\s+/).filter(Boolean).length;
}

/** Scores legal topics on the development gold under `folder`. */
export function scoreLaw(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  const articles = readGold(folder).map((gold) => ({ gold, article: articleFromGold(gold) }));
  return scoreArticles(read, 'law, development gold', articles);
}

/** Where the articles are that nothing was tuned or trained on; written for the project by others than those of the training set. */
const BLIND_ARTICLES = join(import.meta.dirname, 'legal-articles');

/** Scores legal topics on the project's own articles that are kept for this alone. `topics`: those of the law pack. */
export function scoreBlindLaw(read: (article: Article) => Reading, topics: ReadonlySet<string>): ScoreRow[] {
  const articles = readMarkedArticles(BLIND_ARTICLES, topics).map((marked) => ({
    gold: goldFromMarked(marked),
    article: marked.article,
  }));
  return scoreArticles(read, 'law, articles kept unseen', articles);
}

function goldFromMarked({ article, sentences }: MarkedArticle): LawGold {
  const paragraphs = article.blocks.map(({ text }) => text);
  const rows = sentences.map(({ block, start, end, topics, isTempting }) => ({
    p: block,
    text: paragraphs[block]?.slice(start, end) ?? '',
    topics,
    why: '',
    isTempting,
  }));
  return {
    id: article.meta.title,
    paragraphs,
    law: rows.filter(({ topics }) => topics.length > 0),
    notLaw: rows.filter(({ isTempting }) => isTempting),
  };
}

/**
 * Scores legal topics: sentence-level precision and recall on articles with topics, false alarms per 1,000 words on those without, and
 * findings in sentences marked as tempting.
 */
function scoreArticles(
  read: (article: Article) => Reading,
  set: string,
  all: readonly { readonly gold: LawGold; readonly article: Article }[],
): ScoreRow[] {
  const fresh = (): Tally => ({ found: 0, right: 0, wanted: 0, met: 0, tempted: 0, words: 0 });
  const withLaw = fresh();
  const without = fresh();
  for (const { gold, article } of all) count(gold.law.length > 0 ? withLaw : without, gold, read(article));
  const row = (metric: string, score: number, note: string): ScoreRow => ({
    set,
    metric,
    score,
    compared: {},
    note,
  });
  return [
    row(
      'precision',
      withLaw.right / Math.max(1, withLaw.found),
      `${withLaw.found} findings, ${all.length} articles`,
    ),
    row(
      'recall',
      withLaw.met / Math.max(1, withLaw.wanted),
      `${withLaw.wanted} sentences, first topic found`,
    ),
    row(
      'false alarms per 1,000 words',
      (without.found * 1000) / Math.max(1, without.words),
      `${without.found} findings in articles without law`,
    ),
    row(
      'tempting sentences marked',
      withLaw.tempted + without.tempted,
      'findings in sentences that must have none',
    ),
  ];
}
