import { segment } from '../../analysis/text/segment.ts';
import { articleFromText, readJsonLines } from '../evaluate/shared-corpora.ts';
import { learnWordClusters } from './learn-word-clusters.ts';

/** The file of word classes, learned from the news of `corpora/news-conflict.jsonl`: lists of words in lower case, nothing of the texts. */
export function newsClusters(folder: string, classes: number): string {
  const sentences = readJsonLines<{ text: string }>(folder, 'corpora/news-conflict.jsonl').flatMap(
    ({ text }) => {
      const { tokens, sentences: spans } = segment(articleFromText(text).article.blocks);
      return spans.map(({ firstToken, endToken }) =>
        tokens.slice(firstToken, endToken).map(({ kind, lower }) => (kind === 'number' ? '0' : lower)),
      );
    },
  );
  const lines: string[][] = Array.from({ length: classes }, () => []);
  for (const [word, own] of learnWordClusters(sentences, classes)) lines[own]?.push(word);
  return `${lines.map((words) => words.sort().join(' ')).join('\n')}\n`;
}
