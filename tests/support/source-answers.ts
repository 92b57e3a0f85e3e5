import type { SourceAnswer } from './sources-proxy.ts';

/** A page summary of the documented shape (profile Summary/1.5.0), with whatever fields a test changes. Its words are our own. */
export function summaryJson(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const title = (fields.title as string | undefined) ?? 'Tisza River Commission';
  const key = encodeURIComponent(title.replaceAll(' ', '_'));
  const page = `https://en.wikipedia.org/wiki/${key}`;
  return {
    type: 'standard',
    title,
    displaytitle: `<span class="mw-page-title-main">${title}</span>`,
    namespace: { id: 0, text: '' },
    wikibase_item: 'Q900900',
    titles: { canonical: title.replaceAll(' ', '_'), normalized: title, display: `<i>${title}</i>` },
    pageid: 4711,
    lang: 'en',
    dir: 'ltr',
    revision: '123456789',
    tid: 'a1b2c3d4-0000-11ef-9000-000000000000',
    timestamp: '2026-02-14T08:09:10Z',
    description: 'River authority of five states',
    description_source: 'local',
    content_urls: {
      desktop: {
        page,
        revisions: `${page}?action=history`,
        edit: `${page}?action=edit`,
        talk: `https://en.wikipedia.org/wiki/Talk:${key}`,
      },
    },
    extract: 'The commission measures the river from a house on the dyke.',
    extract_html: '<p>The <b>commission</b> measures the river from a house on the dyke.</p>',
    ...fields,
  };
}

/** What Wikidata's `wbsearchentities` answers: each entry an item's id, label and description. */
export function searchJson(
  entries: readonly (readonly [id: string, label: string, description?: string])[],
): Record<string, unknown> {
  return {
    searchinfo: { search: 'asked' },
    search: entries.map(([id, label, description]) => ({
      id,
      title: id,
      pageid: 1,
      display: {
        label: { value: label, language: 'en' },
        ...(description === undefined ? {} : { description: { value: description, language: 'en' } }),
      },
      repository: 'wikidata',
      url: `//www.wikidata.org/wiki/${id}`,
      concepturi: `http://www.wikidata.org/entity/${id}`,
      label,
      match: { type: 'label', language: 'en', text: label },
    })),
    success: 1,
  };
}

/** What Wikidata's `wbgetentities` answers when asked for one item's page; `null`: it has none in that language. */
export function sitelinksJson(item: string, title: string | null, site = 'enwiki'): Record<string, unknown> {
  // An empty object of PHP arrives as an empty list.
  const sitelinks = title === null ? [] : { [site]: { site, title, badges: [] } };
  return { entities: { [item]: { type: 'item', id: item, sitelinks } }, success: 1 };
}

/** Answers every request with this JSON. */
export function withJson(json: unknown, status = 200): SourceAnswer {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(json));
  };
}
