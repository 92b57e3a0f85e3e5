import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../page/read-metadata.ts';
import { createSafeDom } from '../../page/safe-dom.ts';
import { readStructuredData } from '../../page/structured-data.ts';

function metaOf(head: string, body = '') {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`).window;
  const dom = createSafeDom(document);
  return readMetadata(dom, readStructuredData(dom), 'https://www.quay.example/a/1').meta;
}

const structured = (thing: object): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('what a page says of its article', () => {
  it('believes structured data first', () => {
    const article = {
      '@type': 'https://schema.org/NewsArticle',
      headline: 'Bridge &amp; tunnel &#8211; closed',
      datePublished: '2026-03-04T06:40:00Z',
      author: [{ name: 'Marta Lind' }, { name: 'Ole Berg' }],
      publisher: { name: 'The Quay' },
    };
    expect(
      metaOf(`<title>Other</title>${structured({ '@graph': [{ '@type': 'WebPage' }, article] })}`),
    ).toEqual({
      title: 'Bridge & tunnel – closed',
      byline: 'Marta Lind, Ole Berg',
      publisher: 'The Quay',
      published: '2026-03-04',
    });
  });

  it('falls back on meta elements, then on the page, then on the address', () => {
    expect(
      metaOf(
        '<meta property="og:title" content="Bridge closed | The Quay"><meta name="author" content="By Marta Lind"><meta property="article:published_time" content="2026-03">',
      ),
    ).toEqual({
      title: 'Bridge closed',
      byline: 'Marta Lind',
      publisher: 'quay.example',
      published: '2026-03',
    });
    const shown = '<p class="byline">By Marta Lind</p><time datetime="2026-03-04 08:00">Wednesday</time>';
    expect(metaOf('<title>Bridge closed - The Quay</title>', shown)).toMatchObject({
      title: 'Bridge closed',
      byline: 'Marta Lind',
      published: '2026-03-04',
    });
  });

  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": </script>'],
    ['no object', '<script type="application/ld+json">[null, 3, "x"]</script>'],
    ['nothing', ''],
    ['an author that is an address', '<meta name="author" content="https://quay.example/lind">'],
    ['a date no machine wrote', '<meta name="date" content="yesterday">'],
  ])('says nothing where there is nothing: %s', (_, head) => {
    expect(metaOf(head)).toEqual({ title: '', byline: '', publisher: 'quay.example', published: '' });
  });

  it('ends on data that holds itself again and again', () => {
    const nested = `${'{"@type":"Thing","part":'.repeat(20_000)}0${'}'.repeat(20_000)}`;
    expect(() => metaOf(`<script type="application/ld+json">${nested}</script>`)).not.toThrow();
  });
});
