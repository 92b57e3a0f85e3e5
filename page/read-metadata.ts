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
const LONGEST = 500;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A date as far as the text gives it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `''`. */
export function dateOf(text: string): string {
  const iso = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(text);
  if (iso) return [iso[1], iso[2], iso[3]].filter(Boolean).join('-');
  // "Mon, 18 Nov 2019", "November 18, 2019": the day as written, whatever the time zone.
  const written = /(?:(\d{1,2}) )?([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?(\d{4})\b/i.exec(text);
  const month = MONTHS.indexOf((written?.[2] ?? '').toLowerCase()) / 3 + 1;
  const day = written?.[1] ?? written?.[3];
  if (!day || !Number.isInteger(month) || month < 1) return '';
  return `${written?.[4]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** One line of plain text; sites escape what stands in their JSON and `<meta>` once too often. */
function clean(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(Math.min(decimal ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff));
    })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** The title without the outlet's name that sites append to it. */
function withoutSite(title: string, publisher: string): string {
  const parts = title.split(/\s+(?:[|–—·»]|-)\s+/);
  const last = parts.at(-1) ?? '';
  const isSite =
    parts.length > 1 &&
    (last.toLowerCase() === publisher.toLowerCase() || (last.length < 30 && last.split(' ').length <= 4));
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '') : title;
}

function bylineOf(article: Thing | null, metas: ReadonlyMap<string, string>, dom: SafeDom): string {
  const authors = article ? [article.author ?? article.creator].flat() : [];
  const names = authors.map(textOf).filter((name) => name && !name.startsWith('http'));
  if (names.length > 0) return clean([...new Set(names)].join(', '));
  for (const key of ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']) {
    const name = metas.get(key);
    if (name && !/^https?:|^@/.test(name)) return clean(name.replace(/^by\s+/i, ''));
  }
  for (const element of dom.all('[itemprop~="author" i],[rel~="author" i],[class*="byline" i]')) {
    const text = clean(dom.text(element)).replace(/^by\s+/i, '');
    if (text && text.length < 120) return text;
  }
  return '';
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
  const pageTitle = dom.all('title').map(dom.text)[0] ?? '';
  const headings = dom.all('h1').map((heading) => clean(dom.text(heading)));
  const title =
    textOf(article?.headline) ||
    withoutSite(firstMeta('og:title', 'twitter:title', 'dc.title'), publisher) ||
    (headings.length === 1 ? (headings[0] as string) : '') ||
    withoutSite(clean(pageTitle), publisher);
  const published = [
    textOf(article?.datePublished),
    firstMeta('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date', 'date'),
    ...dom.all('time[datetime]').map((time) => dom.attribute(time, 'datetime') ?? ''),
    textOf(article?.dateCreated),
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
