import type { Models } from '../../analysis/learned/models.ts';
import { read } from '../../analysis/read.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { articleFromHtml, articleFromText, type FoundArticle, type GivenMeta } from './article-from.ts';
import { readingAsJson, textOf } from './reading-as-json.ts';

/** Reads one document given as a line of JSON and gives the answer as one. A line that cannot be read yields its id, if any, and an error. */
export function readLine(line: string, knowledge: Knowledge, models: Models): string {
  let id: unknown = null;
  try {
    const document: unknown = JSON.parse(line);
    if (typeof document !== 'object' || document === null) throw new Error('The line is not a JSON object.');
    const fields = document as Record<string, unknown>;
    id = fields.id ?? null;
    const text = typeof fields.text === 'string' ? fields.text : null;
    const found = findArticle(fields, text);
    if (!found.ok) {
      const meta = { title: '', byline: '', publisher: '', published: '', ...givenMeta(fields) };
      const nothing = { meta, blocks: [], truncated: false };
      const reading = readingAsJson(read(nothing, knowledge, models), knowledge);
      return JSON.stringify({ id, text: text ?? '', isArticle: false, meta, reading });
    }
    const { article } = found;
    const reading = readingAsJson(read(article, knowledge, models), knowledge);
    return JSON.stringify({
      id,
      text: text ?? textOf(article),
      isArticle: true,
      meta: article.meta,
      reading,
    });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function findArticle(fields: Record<string, unknown>, text: string | null): FoundArticle {
  if (text !== null) return articleFromText(text, givenMeta(fields));
  if (typeof fields.html !== 'string') throw new Error('The document has neither "text" nor "html".');
  return articleFromHtml(
    fields.html,
    typeof fields.url === 'string' ? fields.url : 'about:blank',
    givenMeta(fields),
  );
}

function givenMeta(fields: Record<string, unknown>): GivenMeta {
  const given = ['title', 'publisher', 'published'].flatMap((name) =>
    typeof fields[name] === 'string' ? [[name, fields[name]]] : [],
  );
  return Object.fromEntries(given);
}
