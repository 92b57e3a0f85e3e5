import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../analysis/reading.ts';
import type { PageTrouble } from '../../platform/protocol.ts';
import { articleFromHtml, articleFromText } from './article-from.ts';

/** What can be wrong with a file; the other troubles are those of live pages. */
const TROUBLE: Partial<Readonly<Record<PageTrouble, string>>> = {
  'not-html': 'is neither plain text nor an HTML page',
  empty: 'holds no text',
  'no-article': 'is a page without an article',
};

/** The article in a file, HTML or plain text, UTF-8. Throws an Error with one clear line when there is none. */
export async function articleOfFile(path: string): Promise<Article> {
  const source = await textOfFile(path);
  const found = /^\s*</.test(source)
    ? articleFromHtml(source, pathToFileURL(resolve(path)).href)
    : articleFromText(source);
  if (!found.ok) throw new Error(`${path} ${TROUBLE[found.trouble] ?? 'could not be read'}.`);
  return found.article;
}

async function textOfFile(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`${path} ${missing ? 'does not exist' : 'cannot be read'}.`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A zero byte is valid UTF-8, but no text has one.
    if (!text.includes('\0')) return text;
  } catch {
    // Falls through: the same answer.
  }
  throw new Error(`${path} is not a text in UTF-8.`);
}
