import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article, Reading } from '../../analysis/reading.ts';
import type { ScoreRow } from './score-row.ts';

/** Texts read before the clock runs, so that every system is measured warm. */
const WARM_UP = 10;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * Words a second of the whole reading, and of two well-known libraries on the same texts in the same run: compromise finding people,
 * places and organisations only, wink-nlp finding tokens and parts of speech only. One core, warm, each text once.
 */
export function scoreSpeed(read: (article: Article) => Reading, articles: readonly Article[]): ScoreRow[] {
  const wink = winkNLP(model);
  const texts = new Map(
    articles.map((article) => [article, article.blocks.map(({ text }) => text).join('\n')]),
  );
  const textOf = (article: Article) => texts.get(article) ?? '';
  const measured = articles.slice(WARM_UP);
  const total = measured.reduce((sum, article) => sum + words(textOf(article)), 0);
  const wordsASecond = (work: (article: Article) => void) => {
    articles.slice(0, WARM_UP).forEach(work);
    const started = performance.now();
    measured.forEach(work);
    return Math.round((total * 1000) / (performance.now() - started));
  };

  const compared = {
    compromise: wordsASecond((article) => {
      const document = compromise(textOf(article));
      document.people().out('array');
      document.places().out('array');
      document.organizations().out('array');
    }),
    'wink-nlp': wordsASecond((article) => {
      wink.readDoc(textOf(article)).tokens().out(wink.its.pos);
    }),
  };
  const score = wordsASecond((article) => {
    read(article);
  });
  const note = `${measured.length} texts, ${total} words; compromise finds names only, wink-nlp tokens and parts of speech only`;
  return [{ set: 'whole reading', metric: 'words a second', score, compared, note }];
}
