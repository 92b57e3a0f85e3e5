import type { Article, Reading, Span } from '../../analysis/reading.ts';
import { ownArticles } from '../../tests/support/own-articles.ts';
import { articleFromHtml } from '../read/article-from.ts';
import type { ScoreRow } from './score-row.ts';

/** Our own articles as read from their pages. Throws, naming the article, when one is not found to be one. */
export function readOwnArticles(): Article[] {
  return ownArticles().map(({ slug, html }) => {
    const found = articleFromHtml(html, 'https://news.example/story');
    if (!found.ok) throw new Error(`${slug}: ${found.trouble}`);
    return found.article;
  });
}

/** How many of the facts noted for our own articles are found: what can be scored where no other data is at hand. */
export function scoreOwnArticles(read: (article: Article) => Reading): ScoreRow[] {
  const articles = readOwnArticles();
  const tally = { names: [0, 0], chains: [0, 0], topics: [0, 0] } satisfies Record<string, [number, number]>;
  const count = (kind: keyof typeof tally, found: boolean) => {
    tally[kind] = [(tally[kind][0] ?? 0) + (found ? 1 : 0), (tally[kind][1] ?? 0) + 1];
  };
  ownArticles().forEach(({ expected }, index) => {
    const reading = read(articles[index] as Article);
    const wordsOf = ({ block, start, end }: Span) => reading.blocks[block]?.text.slice(start, end) ?? '';
    for (const { text, type } of expected.names)
      count(
        'names',
        reading.mentions.some((mention) => mention.type === type && wordsOf(mention.span) === text),
      );
    for (const { claim, chain } of expected.chains)
      count(
        'chains',
        reading.attributions.some(
          (attribution) =>
            attribution.content.some((span) => wordsOf(span).startsWith(claim)) &&
            attribution.chain.map(({ label }) => label).join('\n') === chain.join('\n'),
        ),
      );
    for (const { sentence, topic } of expected.topics)
      count(
        'topics',
        reading.law.some((each) => each.topic === topic && wordsOf(each.span).startsWith(sentence)),
      );
  });
  return Object.entries(tally).map(([kind, [found = 0, all = 0]]) => ({
    set: `${kind}, tests/articles`,
    metric: 'recall',
    score: found / all,
    compared: {},
    note: `${all} facts in ${articles.length} articles`,
  }));
}
