import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../analysis/reading.ts';
import { readPage } from '../../page/read-page.ts';

const read = (file: string) => readFileSync(new URL(`../../assets/sample/${file}`, import.meta.url), 'utf8');

describe('the sample article', () => {
  it('is the same as a page and on the welcome page, and nothing beside it is read', () => {
    const address = 'http://127.0.0.1/article';
    const page = readPage(new JSDOM(read('article.html'), { url: address }).window.document, address);
    const sample = JSON.parse(read('article.json')) as Article;
    if (!page.ok) throw new Error(page.trouble);
    const isCaption = (block: { kind: string }) => block.kind === 'caption';
    expect(page.article.blocks.filter((block) => !isCaption(block))).toEqual(sample.blocks);
    expect(page.article.meta).toEqual(sample.meta);
  });

  it('says that it is invented', () => {
    expect(read('article.html')).toContain('the people and the events in it are invented');
  });
});
