import type { Article } from '../analysis/reading.ts';
import type { PageTrouble } from '../platform/protocol.ts';
import type { ChosenRun } from './chosen-run.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { isArticle } from './is-article.ts';
import { type Box, type Run, readOutline } from './outline.ts';
import { readBlocks } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';
import { createSafeDom } from './safe-dom.ts';
import { readStructuredData } from './structured-data.ts';
import { createTextMap, mapText, type ShownText, type TextMap } from './text-map.ts';

/** The article of a page with its map back into the page, or why there is none. */
export type PageReading =
  | { readonly ok: true; readonly article: Article; readonly textMap: TextMap }
  | { readonly ok: false; readonly trouble: PageTrouble };

/** Crossing to the background costs 2 ms for 100 kB and 20 ms for 1 MB; an article of this length takes hours to read. */
const MOST_TEXT = 256_000;

/** Reads the article of a document, changing nothing in it. Works without layout as well. */
export function readPage(document: Document, url: string): PageReading {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) {
    return { ok: false, trouble: 'not-html' };
  }
  const dom = createSafeDom(document);
  const root = dom.body();
  if (!root) return { ok: false, trouble: 'empty' };
  const outline = readOutline(document, root);
  const body = findBody(outline);
  if (!body) return { ok: false, trouble: outline.runs.length > 0 ? 'no-article' : 'empty' };
  const facts = readMetadata(dom, readStructuredData(dom), url);
  const headline = findHeadline(outline, body, facts.meta.title);
  const isShown = (run: Run): boolean => dom.isVisible((outline.boxes[run.box] as Box).element);
  const chosen = readBlocks(outline, body).filter(({ run }) => run !== headline && isShown(run));
  if (!isArticle({ facts, outline, body, chosen, url, headline })) {
    return { ok: false, trouble: 'no-article' };
  }
  const all: ChosenRun[] = headline ? [{ run: headline, kind: 'heading' }, ...chosen] : chosen;

  const mapped: ShownText[] = [];
  const blocks: Article['blocks'][number][] = [];
  let length = 0;
  for (const { run, kind } of all) {
    const block = mapText(run.pieces);
    length += block.text.length;
    if (length > MOST_TEXT) break;
    mapped.push({ ...block, element: (outline.boxes[run.box] as Box).element });
    blocks.push({ kind, text: block.text });
  }
  const article = {
    meta: facts.meta,
    blocks,
    truncated: blocks.length < all.length,
  };
  return { ok: true, article, textMap: createTextMap(mapped) };
}
