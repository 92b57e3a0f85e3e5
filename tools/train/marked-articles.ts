import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../analysis/reading.ts';

/** Where the articles are that were written for the project and marked with legal topics. */
export const MARKED_ARTICLES = join(import.meta.dirname, 'legal-articles');

/** Part of a block of an article: a sentence, as whoever marked it saw one. */
export interface MarkedSentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Topics of the law pack, the one a reader must be shown first; empty for none. */
  readonly topics: readonly string[];
  /** True for tempting words that must bring nothing to mind. */
  readonly isTempting: boolean;
}

/** An article with every sentence marked. */
export interface MarkedArticle {
  /** The file it stands in: as a rule one writer's. */
  readonly file: string;
  readonly article: Article;
  readonly sentences: readonly MarkedSentence[];
}

/** The articles of a folder's `.txt` files, in the order of their names. Throws an Error naming file and line for one it cannot read. */
export function readMarkedArticles(folder: string, topics: ReadonlySet<string>): MarkedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseMarkedArticles(readFileSync(join(folder, file), 'utf8'), { file, topics }));
}

/**
 * Articles in the format of `legal-articles/README.md`: `# title | outlet | date`, then paragraphs with an empty line between, a sentence a line after
 * its mark: topics with commas between, `-` for none, `!` for tempting words. Throws an Error naming the line for any other.
 */
export function parseMarkedArticles(
  text: string,
  { file, topics }: { readonly file: string; readonly topics: ReadonlySet<string> },
): MarkedArticle[] {
  const articles: { head: string[]; paragraphs: string[]; sentences: MarkedSentence[] }[] = [];
  let isNewParagraph = true;
  text.split('\n').forEach((line, index) => {
    const fail = (what: string) => new Error(`${file}, line ${index + 1}: ${what}`);
    if (line.startsWith('# ')) {
      const head = line.slice(2).split(' | ');
      if (head.length !== 3) throw fail('a title, an outlet and a date are needed, with " | " between');
      articles.push({ head, paragraphs: [], sentences: [] });
      isNewParagraph = true;
      return;
    }
    if (line.trim() === '') {
      isNewParagraph = true;
      return;
    }
    const article = articles.at(-1);
    const bar = line.indexOf(' | ');
    if (!article) throw fail('an article begins with "# title | outlet | date"');
    if (bar < 0) throw fail('a sentence needs its mark and " | " before it');
    const marks = line.slice(0, bar).split(',');
    const own = marks.filter((mark) => mark !== '-' && mark !== '!');
    const unknown = own.find((topic) => !topics.has(topic));
    if (unknown !== undefined) throw fail(`"${unknown}" is no topic of the law pack`);
    const sentence = line.slice(bar + 3);
    const { paragraphs } = article;
    const before = isNewParagraph ? '' : `${paragraphs.pop()} `;
    paragraphs.push(before + sentence);
    isNewParagraph = false;
    article.sentences.push({
      block: paragraphs.length - 1,
      start: before.length,
      end: before.length + sentence.length,
      topics: own,
      isTempting: marks.includes('!'),
    });
  });
  return articles.map(({ head: [title = '', publisher = '', published = ''], paragraphs, sentences }) => ({
    file,
    article: {
      meta: { title, byline: '', publisher, published },
      blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
      truncated: false,
    },
    sentences,
  }));
}
