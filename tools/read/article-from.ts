import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, ArticleMeta } from '../../analysis/reading.ts';
import { readPage } from '../../page/read-page.ts';
import type { PageTrouble } from '../../platform/protocol.ts';

/** An article, or why there is none. */
export type FoundArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly trouble: PageTrouble };

/** Metadata that came with a document; it wins over what the document says itself. */
export type GivenMeta = Partial<ArticleMeta>;

/** The article of a plain text: one block a line, so that offsets into the text are easily had. */
export function articleFromText(text: string, given: GivenMeta = {}): FoundArticle {
  if (text.trim() === '') return { ok: false, trouble: 'empty' };
  const meta = { title: '', byline: '', publisher: '', published: '', ...given };
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }) as const);
  return { ok: true, article: { meta, blocks, truncated: false } };
}

/** The article of a page's source, found as the extension finds it in a live page. Scripts do not run and nothing is fetched. */
export function articleFromHtml(html: string, url: string, given: GivenMeta = {}): FoundArticle {
  // A silent console: broken style sheets of real pages are no concern of the reader's.
  const contentType = isOtherXml(html) ? 'application/xml' : 'text/html';
  const { window } = new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() });
  const found = readPage(window.document, url);
  const answer: FoundArticle = found.ok
    ? { ok: true, article: { ...found.article, meta: { ...found.article.meta, ...given } } }
    : found;
  window.close();
  return answer;
}

/** True for XML that a browser would not show as HTML, SVG among it. */
function isOtherXml(source: string): boolean {
  const start = source.slice(0, 1_000);
  return /^\s*<(\?xml|svg)\b/i.test(start) && !/<html\b/i.test(start);
}
