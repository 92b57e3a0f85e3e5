import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read-page.ts';

const ADDRESS = 'https://paper.example/2026/story';

function read(html: string, address = ADDRESS, contentType = 'text/html') {
  return readPage(new JSDOM(html, { url: address, contentType }).window.document, address);
}

function page(name: string): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
}

function textsOf(html: string, address = ADDRESS): string[] {
  const found = read(html, address);
  if (!found.ok) throw new Error(found.trouble);
  return found.article.blocks.map((block) => block.text);
}

const PARAGRAPH =
  'The council of Ulvik decided on Monday to keep the old bridge open for another year, its mayor said.';
const article = (inside: string): string =>
  `<html><head><meta property="og:type" content="article"></head><body><article><h1>Bridge stays open</h1>${inside}</article></body></html>`;
const PARAGRAPHS = Array.from({ length: 6 }, (_, index) => `<p>${index} ${PARAGRAPH}</p>`).join('');

describe('articles in different markup', () => {
  const rows: { name: string; first: string; last: string; count: number; not: string[] }[] = [
    {
      name: 'article-flat',
      first: 'Dockers at Veldhaven end',
      last: 'end of the month to unload them.',
      count: 6,
      not: ['bakery', 'Piet', 'Comments', 'Tomas Brandt'],
    },
    {
      name: 'article-notes',
      first: 'Court orders new count',
      last: 'That is all we ever asked for."',
      count: 6,
      not: ['Editor', 'newsletter', 'Read more', 'Snow', 'scandal', 'Related'],
    },
    {
      name: 'article-nested',
      first: 'Glacier above Sant Feliu',
      last: 'before the end of the year.',
      count: 9,
      not: ['Photo', 'boot', 'Share', 'lift', 'grandfather', 'weekend', 'Copyright', 'By '],
    },
    {
      name: 'article-breaks',
      first: 'Ferry runs aground',
      last: 'east of her usual course.',
      count: 5,
      not: ['Tides', 'Island Gazette'],
    },
    {
      name: 'article-live',
      first: 'Storm Ottilie',
      last: 'put off until next week.',
      count: 8,
      not: ['09:40'],
    },
    {
      name: 'article-short',
      first: 'Minister Raske resigns',
      last: 'to be named next week.',
      count: 3,
      not: ['privacy', 'Herring', 'ferry for'],
    },
  ];
  it.each(rows)('$name', ({ name, first, last, count, not }) => {
    const texts = textsOf(page(name));
    expect(texts[0]).toContain(first);
    expect(texts.at(-1)?.endsWith(last)).toBe(true);
    for (const words of not) expect(texts.join('\n')).not.toContain(words);
    expect(texts).toHaveLength(count);
  });

  it('tells headings, list items and quotes from paragraphs', () => {
    const found = read(page('article-nested'));
    const kinds = found.ok ? found.article.blocks.map((block) => block.kind) : [];
    expect(kinds).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'list',
      'quote',
      'paragraph',
    ]);
  });

  it('keeps a line break inside a paragraph as a space', () => {
    expect(textsOf(page('article-breaks'))[2]).toContain('struck a sandbank about a mile from the harbour');
  });
});

describe('pages that are no article', () => {
  it.each([
    ['shop', 'https://turhus.example/boots/fjellstad'],
    ['front-page', 'https://quay.example/'],
    ['mail-client', 'https://postvang.example/inbox/7'],
    ['editor', 'https://skriv.example/d/1'],
    ['search-results', 'https://letra.example/search?q=reservoir'],
    ['login', 'https://postvang.example/login'],
    ['forum', 'https://turforum.example/t/88'],
  ])('%s', (name, address) => {
    expect(read(page(name), address)).toEqual({ ok: false, trouble: 'no-article' });
  });

  it.each([
    ['an empty page', '<body></body>', 'text/html', 'empty'],
    ['a page of script alone', '<body><script>let text = "x"</script></body>', 'text/html', 'empty'],
    ['XML', '<feed><entry>Text</entry></feed>', 'application/xml', 'not-html'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Text</text></svg>', 'image/svg+xml', 'not-html'],
  ])('%s', (_, source, contentType, trouble) => {
    expect(read(source, ADDRESS, contentType)).toEqual({ ok: false, trouble });
  });

  it('reads XHTML like HTML', () => {
    const source = article(PARAGRAPHS)
      .replace('<html>', '<html xmlns="http://www.w3.org/1999/xhtml">')
      .replace('"article">', '"article"/>');
    expect(read(source, ADDRESS, 'application/xhtml+xml').ok).toBe(true);
  });
});

describe('what is not shown or not said to the reader', () => {
  it.each([
    ['hidden', '<p hidden>Secret words that nobody sees on the page at all, not even once.</p>'],
    ['display: none', '<p style="display: none">Secret words that nobody sees on the page at all.</p>'],
    ['for screen readers', '<p>He came. <span class="visually-hidden">Secret words.</span> She left.</p>'],
    ['script', '<p>He came. <script>Secret()</script> She left the house in the evening.</p>'],
    ['a text field', '<p>He came. <textarea>Secret words</textarea> She left the house.</p>'],
    ['editable', '<div contenteditable><p>Secret words that the reader is writing at this moment.</p></div>'],
    ['noscript', '<noscript><p>Secret words for readers whose browser runs no script at all.</p></noscript>'],
  ])('%s', (_, inside) => {
    expect(textsOf(article(PARAGRAPHS + inside + PARAGRAPHS)).join(' ')).not.toContain('Secret');
  });
});

describe('hostile pages', () => {
  it('changes nothing', () => {
    const dom = new JSDOM(page('article-nested'), { url: ADDRESS });
    const before = dom.serialize();
    readPage(dom.window.document, ADDRESS);
    expect(dom.serialize()).toBe(before);
  });

  it('reads the same when a form answers to every name with one of its fields', () => {
    const names =
      'parentNode firstChild nextSibling childNodes nodeType tagName localName getAttribute hasAttributes attributes textContent className id children querySelectorAll closest matches contains';
    const fields = names.split(' ').map((name) => `<input name="${name}">`);
    const html = article(`<form class="f">${fields.join('')}${PARAGRAPHS}</form>`);
    expect(textsOf(html)).toEqual(textsOf(article(`<form class="f">${PARAGRAPHS}</form>`)));
  });

  // A hundred thousand deep holds in browsers; jsdom's own code is recursive.
  it('reads on below a depth of 1,500', () => {
    const dom = new JSDOM(article(PARAGRAPHS), { url: ADDRESS });
    const { document } = dom.window;
    let nested: Element = document.createElement('p');
    nested.textContent = `${PARAGRAPH} It was the last.`;
    for (let depth = 0; depth < 1_500; depth++) {
      const around = document.createElement('div');
      around.append(nested);
      nested = around;
    }
    document.querySelector('article')?.append(nested);
    const found = readPage(document, ADDRESS);
    expect(found.ok && found.article.blocks.at(-1)?.text).toContain('It was the last.');
  });

  it('reads 50,000 paragraphs in time that grows with the page, and sends the first part', () => {
    const dom = new JSDOM(article(''), { url: ADDRESS });
    const { document } = dom.window;
    const around = document.querySelector('article') as Element;
    for (let index = 0; index < 50_000; index++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${index} ${PARAGRAPH}`;
      around.append(paragraph);
    }
    const found = readPage(document, ADDRESS);
    if (!found.ok) throw new Error(found.trouble);
    expect(found.article.truncated).toBe(true);
    const length = found.article.blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(length).toBeGreaterThan(200_000);
    expect(length).toBeLessThanOrEqual(256_000);
  }, 30_000);

  it('reads a page whose one text is ten million characters long', () => {
    const dom = new JSDOM(article(PARAGRAPHS), { url: ADDRESS });
    dom.window.document.body.append(`${PARAGRAPH} `.repeat(100_000));
    expect(() => readPage(dom.window.document, ADDRESS)).not.toThrow();
  });
});
