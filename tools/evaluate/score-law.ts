import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Reading } from '../../analysis/reading.ts';
import { readMarkedArticles } from '../train/marked-articles.ts';
import type { ScoreRow } from './score-row.ts';
import { articleFromGold, type GoldArticle, readGold } from './shared-corpora.ts';

/** A sentence, or part of one, of an article. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where an article was marked with legal topics. */
interface LawMarks {
  /** Sentences that have topics, the first topic being the one they are about. */
  readonly law: readonly { readonly topics: readonly string[]; readonly at: Place }[];
  /** Words that must bring none. */
  readonly tempting: readonly Place[];
}

/** An article with its marks. */
interface MarkedText extends LawMarks {
  readonly article: Article;
}

/** The marks of a gold article. Throws an Error naming a text that its paragraph does not hold. */
export function lawMarks({ id, paragraphs, law, notLaw }: GoldArticle): LawMarks {
  const placeOf = ({ p, text }: { readonly p: number; readonly text: string }): Place => {
    const start = paragraphs[p]?.indexOf(text) ?? -1;
    if (start < 0) throw new Error(`${id}: paragraph ${p} does not hold "${text}"`);
    return { block: p, start, end: start + text.length };
  };
  return {
    law: law.map((row) => ({ topics: row.topics, at: placeOf(row) })),
    tempting: notLaw.map(placeOf),
  };
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

function count(tally: Tally, { article, law, tempting }: MarkedText, reading: Reading): void {
  for (const { span, topic } of reading.law) {
    tally.found++;
    if (law.some(({ topics, at }) => topics.includes(topic) && overlaps(at, span))) tally.right++;
    else if (tempting.some((at) => overlaps(at, span)) && !law.some(({ at }) => overlaps(at, span)))
      tally.tempted++;
  }
  for (const { topics, at } of law) {
    tally.wanted++;
    if (reading.law.some(({ span, topic }) => topic === topics[0] && overlaps(at, span))) tally.met++;
  }
  for (const { text } of article.blocks) tally.words += text.split(/\s+/).filter(Boolean).length;
}

/** Scores legal topics on the development gold under `folder`. */
export function scoreLaw(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  const texts = readGold(folder).map((gold) => ({ article: articleFromGold(gold), ...lawMarks(gold) }));
  return scoreTexts(read, 'law, development gold', texts);
}

/**
 * Where the articles are that nothing was trained on, a folder for each manner of writing; written for the project by others than those of the
 * training set.
 */
const UNSEEN_ARTICLES = join(import.meta.dirname, 'legal-articles');

/** Scores legal topics on the project's own articles that are kept for this alone, each manner of writing by itself. `topics`: those of the law pack. */
export function scoreUnseenLaw(read: (article: Article) => Reading, topics: ReadonlySet<string>): ScoreRow[] {
  return readdirSync(UNSEEN_ARTICLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((manner) => {
      const texts = readMarkedArticles(join(UNSEEN_ARTICLES, manner), topics).map(
        ({ article, sentences }) => ({
          article,
          law: sentences.filter((each) => each.topics.length > 0).map((at) => ({ topics: at.topics, at })),
          tempting: sentences.filter(({ isTempting }) => isTempting),
        }),
      );
      return scoreTexts(read, `law, unseen articles, ${manner}`, texts);
    });
}

/**
 * Scores legal topics: sentence-level precision and recall on articles with topics, false alarms per 1,000 words on those without, and
 * findings in sentences marked as tempting.
 */
function scoreTexts(
  read: (article: Article) => Reading,
  set: string,
  all: readonly MarkedText[],
): ScoreRow[] {
  const fresh = (): Tally => ({ found: 0, right: 0, wanted: 0, met: 0, tempted: 0, words: 0 });
  const withLaw = fresh();
  const without = fresh();
  for (const text of all) count(text.law.length > 0 ? withLaw : without, text, read(text.article));
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
