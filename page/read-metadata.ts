import type { ArticleMeta } from '../analysis/reading.ts';
import type { SafeDom } from './safe-dom.ts';
import { type Thing, textOf, typesOf } from './structured-data.ts';

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly meta: ArticleMeta;
  /** The structured thing that is the article; `null` when the page describes none. */
  readonly article: Thing | null;
  /** The schema.org types the page itself is described as. */
  readonly types: ReadonlySet<string>;
  /** `og:type` in lower case; `''` when missing. */
  readonly ogType: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Review)$/;
const AUTHOR_METAS = ['author', 'article:author', 'parsely-author'];
const LONGEST = 500;

/** A date as machines write it, as far as the text gives it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `''`. */
export function dateOf(text: string): string {
  const iso = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(text);
  return iso ? [iso[1], iso[2], iso[3]].filter(Boolean).join('-') : '';
}

/** One line of plain text; sites escape what stands in their JSON and `<meta>` once too often. */
function clean(text: string): string {
  return text
    .replace(/&#(\d{2,5}|x[0-9a-f]{2,5});/gi, (_, code) =>
      String.fromCodePoint(Number(code.replace(/^x/i, '0x'))),
    )
    .replace(/&(?:amp|quot);/g, (name) => (name === '&amp;' ? '&' : '"'))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** The title without the outlet's name that sites append to it: a last part of a few words. */
function withoutSite(title: string): string {
  return title.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,30}$/, '');
}

function bylineOf(article: Thing | null, metas: ReadonlyMap<string, string>, dom: SafeDom): string {
  const authors = article ? [article.author ?? article.creator].flat() : [];
  const isName = (text: string): boolean => text !== '' && text.length < 120 && !/^(?:https?:|@)/.test(text);
  const names = authors.map(textOf).filter(isName);
  if (names.length > 0) return clean([...new Set(names)].join(', '));
  const shown = dom.all('[itemprop~="author" i],[rel~="author" i],[class*="byline" i]').map(dom.text);
  const byline = [...AUTHOR_METAS.map((name) => metas.get(name) ?? ''), ...shown].map(clean).find(isName);
  return byline?.replace(/^by\s+/i, '') ?? '';
}

/** Reads title, byline, publisher and date from structured data, `<meta>` and, where these are silent, the page itself. */
export function readMetadata(dom: SafeDom, things: readonly Thing[], url: string): PageFacts {
  const metas = new Map<string, string>();
  for (const element of dom.all('meta[content]')) {
    const name =
      dom.attribute(element, 'property') ??
      dom.attribute(element, 'name') ??
      dom.attribute(element, 'itemprop');
    const content = dom.attribute(element, 'content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const firstMeta = (...names: string[]): string => names.map((name) => metas.get(name)).find(Boolean) ?? '';
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const article = articles.find((thing) => textOf(thing.headline)) ?? articles[0] ?? null;

  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  const publisher = clean(
    firstMeta('og:site_name') || textOf(article?.publisher) || firstMeta('application-name') || host,
  );
  const title =
    textOf(article?.headline) ||
    withoutSite(firstMeta('og:title', 'twitter:title')) ||
    withoutSite(clean(dom.all('title').map(dom.text)[0] ?? ''));
  const published = [
    textOf(article?.datePublished),
    firstMeta('article:published_time', 'datepublished', 'parsely-pub-date', 'date'),
    ...dom.all('time[datetime]').map((time) => dom.attribute(time, 'datetime') ?? ''),
  ];
  return {
    meta: {
      title: clean(title),
      byline: bylineOf(article, metas, dom),
      publisher,
      published: published.map(dateOf).find(Boolean) ?? '',
    },
    article,
    types: new Set(things.flatMap(typesOf)),
    ogType: firstMeta('og:type').toLowerCase(),
  };
}
