import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read-page.ts';

const STORY = [
  'The ferry Halden ran aground off Rossvik on Tuesday evening with 140 passengers on board, the coast guard said.',
  'Nobody was hurt, and the passengers were brought ashore in Rossvik by two lifeboats before midnight.',
  'The coast guard said the ferry had left its course in thick fog, half a mile from the harbour.',
  'The ferry company has cancelled all sailings to the islands until divers have looked at the hull.',
  'An inquiry into how the ferry left its course opens in Rossvik on Thursday.',
];
const TITLE = 'Bakers of Lund share a prize for the best rye loaf';
const TEASER = 'Three families who have baked for a century won over judges with sourdough and caraway.';
const COMMENTS = '<p>Olga: My aunt was on board.</p><p>Pelle: Fog again!</p>';

/** The blocks read of the story with this behind it, all in one box. */
function readWith(behind: string): string[] {
  const body = STORY.map((text) => `<p>${text}</p>`).join('');
  const html = `<html><head><title>Ferry aground</title><meta property="og:type" content="article"></head><body><div><h1>Ferry aground off Rossvik</h1>${body}${behind}</div></body></html>`;
  const address = 'https://paper.example/ferry';
  const found = readPage(new JSDOM(html, { url: address }).window.document, address);
  if (!found.ok) throw new Error(found.trouble);
  return found.article.blocks.slice(1).map(({ text }) => text);
}

describe('where an article ends', () => {
  it.each([
    ['a heading and its paragraph', `<h3>${TITLE}</h3><p>${TEASER}</p><h2>Comments</h2>${COMMENTS}`],
    ['a linked heading', `<h3><a href="/b">${TITLE}</a></h3><p>${TEASER}</p><h2>Comments</h2>${COMMENTS}`],
    ['a title in bold', `<p><strong>${TITLE}</strong></p><p>${TEASER}</p><h2>Comments</h2>${COMMENTS}`],
    ['a title like any paragraph', `<p>${TITLE}</p><p>${TEASER}</p><p>Comments</p>${COMMENTS}`],
    ['a title at the very end', `<h3>${TITLE}</h3><p>${TEASER}</p>`],
    ['a list of other reading', `<h2>Read also</h2><p><a href="/b">${TITLE}</a></p><p>${TEASER}</p>`],
    ['an editor’s note', `<p><em>Editor’s note: the number of passengers was corrected.</em></p>`],
    ['the comments alone', `<h2>Comments (2)</h2>${COMMENTS}`],
  ])('is before %s', (_, behind) => {
    expect(readWith(behind)).toEqual(STORY);
  });

  it.each([
    [
      'a last section on the same matter',
      '<h3>Earlier cases of fog</h3><p>The ferry ran aground in fog off Rossvik before.</p>',
    ],
    ['a last line without a full stop', '<p>The ferry Halden is due back in Rossvik harbour in May</p>'],
    ['a question', '<p>Who will pay for the lifeboats, and who for the broken pier?</p>'],
  ])('is after %s', (_, behind) => {
    expect(readWith(behind).length).toBeGreaterThan(STORY.length);
  });

  it('leaves an article with sections of its own whole, whatever the last one is about', () => {
    const behind = `<h3>What the divers saw</h3><p>The hull of the ferry is dented in two places.</p><h3>Elsewhere</h3><p>${TEASER}</p>`;
    expect(readWith(behind)).toHaveLength(STORY.length + 4);
  });
});
