import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundArticle } from '../read/article-from.ts';
import type { ScoreRow } from './score-row.ts';
import { readJsonLines } from './shared-corpora.ts';

/** One page of the collection with what is known of its text. */
interface PageRow {
  readonly file: string;
  readonly url?: string;
  readonly body: string;
  /** Reviewed text with headings, where somebody wrote it down. */
  readonly body_structured?: {
    readonly summary: readonly string[];
    readonly sections: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  };
}

interface Tally {
  pages: number;
  found: number;
  errors: number;
  f1: number;
  f1WithoutHeadline: number;
}

/** `readability` holds another reader's output, no gold, and pages that are no news: there only errors count. */
const SETS = [
  { name: 'fundus', isGold: true },
  { name: 'scrapinghub', isGold: true },
  { name: 'readability', isGold: false },
];
const NO_ADDRESS = 'https://page.example/story';

/** Finds the article in every page of the collection: how many are found, how much of the text is right, how many throw. */
export function scoreArticleFinding(
  readHtml: (html: string, url: string) => FoundArticle,
  folder: string,
): ScoreRow[] {
  return SETS.flatMap(({ name, isGold }) => {
    const tally: Tally = { pages: 0, found: 0, errors: 0, f1: 0, f1WithoutHeadline: 0 };
    for (const row of readJsonLines<PageRow>(folder, `pages/${name}/index.jsonl`)) {
      const html = readFileSync(join(folder, 'pages', name, row.file), 'utf8');
      count(tally, row, () => readHtml(html, row.url ?? NO_ADDRESS));
    }
    const { pages, found, errors, f1, f1WithoutHeadline } = tally;
    const score = (metric: string, value: number, note = `${pages} pages`): ScoreRow => ({
      set: `article finding, ${name}`,
      metric,
      score: value,
      compared: {},
      note,
    });
    const share = score('share found to be an article', found / pages);
    const thrown = score('pages on which reading throws', errors);
    if (!isGold) return [share, thrown];
    const withoutHeadline = `${pages} pages; our headline, which the gold leaves out, not counted`;
    return [
      share,
      score('token F1 of the text', f1WithoutHeadline / pages, withoutHeadline),
      score('token F1 of all that is read', f1 / pages),
      thrown,
    ];
  });
}

function count(tally: Tally, row: PageRow, read: () => FoundArticle): void {
  tally.pages++;
  try {
    const answer = read();
    if (!answer.ok) return;
    tally.found++;
    const blocks = answer.article.blocks;
    const gold = tokensOf(goldOf(row));
    tally.f1 += tokenF1(gold, tokensOf(blocks.map(({ text }) => text).join('\n')));
    const body = blocks[0]?.kind === 'heading' ? blocks.slice(1) : blocks;
    tally.f1WithoutHeadline += tokenF1(gold, tokensOf(body.map(({ text }) => text).join('\n')));
  } catch {
    tally.errors++;
  }
}

function goldOf({ body, body_structured: structured }: PageRow): string {
  if (!structured) return body;
  const sections = structured.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
  return [...structured.summary, ...sections].join('\n');
}

function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  );
}

/** How alike two texts are as bags of words: 0 to 1. */
function tokenF1(gold: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of gold) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return gold.length + found.length === 0 ? 1 : (2 * shared) / (gold.length + found.length);
}
