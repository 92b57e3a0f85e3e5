import type { Article, Reading } from '../../analysis/reading.ts';
import { markdownTable } from './markdown-table.ts';
import { lawMarks, overlaps } from './score-law.ts';
import { articleFromGold, readGold } from './shared-corpora.ts';

/**
 * For each legal topic of the development gold, as a Markdown table: sentences that have it first, how many of these were found, and findings
 * of it in sentences that do not have it at all.
 */
export function lawTopicsTable(read: (article: Article) => Reading, folder: string): string {
  const topics = new Map<string, { wanted: number; found: number; wrong: number }>();
  const tally = (topic: string) => {
    const own = topics.get(topic) ?? { wanted: 0, found: 0, wrong: 0 };
    topics.set(topic, own);
    return own;
  };
  for (const gold of readGold(folder)) {
    const { law } = read(articleFromGold(gold));
    const { law: sentences } = lawMarks(gold);
    for (const { topics: wanted, at } of sentences) {
      const [first = ''] = wanted;
      tally(first).wanted++;
      if (law.some(({ span, topic }) => topic === first && overlaps(at, span))) tally(first).found++;
    }
    for (const { span, topic } of law)
      if (!sentences.some((sentence) => sentence.topics.includes(topic) && overlaps(sentence.at, span)))
        tally(topic).wrong++;
  }
  const rows = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return markdownTable(
    ['Topic', 'Sentences', 'Found', 'Wrong'],
    rows.map(([topic, { wanted, found, wrong }]) => [topic, `${wanted}`, `${found}`, `${wrong}`]),
  );
}
