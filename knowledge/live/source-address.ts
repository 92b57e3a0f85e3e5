import type { LiveQuestion } from './live-answer.ts';
/** Wikidata's host. */
export const WIKIDATA_HOST = 'www.wikidata.org';

/** The host of the Wikipedia with this code. */
export function wikipediaHost(code: string): string {
  return `${code}.wikipedia.org`;
}

/** True for an address on Wikipedia or Wikidata, over TLS on its usual port: the only ones that are asked or linked to. */
export function isSourceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const isOurs = /^(?:[a-z0-9-]+\.)+wikipedia\.org$/.test(hostname) || hostname === WIKIDATA_HOST;
  return protocol === 'https:' && port === '' && username === '' && isOurs;
}

/** A title as Wikipedia's addresses have it. */
function inAddress(title: string): string {
  return encodeURIComponent(title.replaceAll(' ', '_'));
}

/** Where to ask for the summary of a page. */
export function summaryAddress(code: string, title: string): string {
  return `https://${wikipediaHost(code)}/api/rest_v1/page/summary/${inAddress(title)}`;
}

/** A page for people to read. */
export function pageAddress(code: string, title: string): string {
  return `https://${wikipediaHost(code)}/wiki/${inAddress(title)}`;
}

/** Who wrote the page, revision by revision. */
export function historyAddress(code: string, title: string): string {
  return `${pageAddress(code, title)}?action=history`;
}

/** A Wikidata item for people to read. */
export function itemAddress(item: string): string {
  return `https://${WIKIDATA_HOST}/wiki/${item}`;
}

/** Where to ask for the items of a name. */
export function searchAddress(term: string, language: string, limit: number): string {
  return apiAddress({
    action: 'wbsearchentities',
    search: term,
    language,
    uselang: language,
    type: 'item',
    limit: String(limit),
  });
}

/** Where to ask which page an item has in the Wikipedia with this code. */
export function sitelinkAddress(item: string, code: string): string {
  return apiAddress({
    action: 'wbgetentities',
    ids: item,
    props: 'sitelinks',
    sitefilter: siteId(code),
  });
}

/** What Wikidata calls the Wikipedia with this code. */
export function siteId(code: string): string {
  return `${code}wiki`;
}

function apiAddress(fields: Readonly<Record<string, string>>): string {
  return `https://${WIKIDATA_HOST}/w/api.php?${new URLSearchParams({ ...fields, format: 'json' })}`;
}

/** The host a question goes to first. */
export function hostOf({ kind, language }: LiveQuestion): string {
  return kind === 'page' ? wikipediaHost(language) : WIKIDATA_HOST;
}
