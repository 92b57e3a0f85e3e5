import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveQuestion } from '../../../knowledge/live/live-answer.ts';
import { type FakeSources, fakeSources, jsonResponse } from '../../support/fake-sources.ts';
import { searchJson, sitelinksJson, summaryJson } from '../../support/source-answers.ts';

const page = (title: string): LiveQuestion => ({
  kind: 'page',
  title,
  item: null,
  byName: true,
  language: 'en',
});
const search: LiveQuestion = { kind: 'search', term: 'Tokaj', language: 'en' };
const item: LiveQuestion = { kind: 'item', item: 'Q77', language: 'en' };

let fake: FakeSources;
beforeEach(() => {
  fake = fakeSources();
});

async function ask(question: LiveQuestion, ...answers: FakeSources['answers']) {
  fake.answers.push(...answers);
  return fake.source.ask(question);
}

const found = () => jsonResponse(summaryJson());
const never = () => new Promise<never>(() => {});
const host = 'en.wikipedia.org';

describe('an answer that is none', () => {
  it.each([
    ['a page of HTML', '<!doctype html><title>Busy</title>'],
    ['JSON cut off', '{"type":"standard","titles":'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an error of the API', '{"error":{"code":"readonly","info":"…"}}'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('is invalid: %s', async (_, body) => {
    expect(await ask(page('A'), new Response(body))).toEqual({ state: 'invalid', host });
    expect(await ask(search, new Response(body))).toMatchObject({ state: 'invalid' });
    expect(await ask(item, new Response(body))).toMatchObject({ state: 'invalid' });
  });

  it.each([
    ['no title', { titles: undefined }],
    ['a title that is a list', { titles: { normalized: ['A'] } }],
    ['an empty title', { titles: { normalized: ' ' } }],
    ['a title without end', { titles: { normalized: 'A'.repeat(1_000) } }],
    ['an extract that is an object', { extract_html: { toString: 'x' } }],
    ['no extract', { extract: undefined }],
    ['an extract of book length', { extract_html: 'a'.repeat(50_000) }],
    ['a type nobody knows', { type: 'advert' }],
    ['a direction nobody knows', { dir: 'up' }],
    ['a language that is markup', { lang: '"><b>' }],
    ['a date that is none', { timestamp: 'yesterday' }],
    ['an item that is none', { wikibase_item: '../Q1' }],
    ['a description that is a number', { description: 7 }],
  ])('is invalid: a summary with %s', async (_, fields) => {
    const json = { ...summaryJson(), ...fields };
    expect(await ask(page('A'), jsonResponse(json))).toEqual({ state: 'invalid', host });
  });

  it.each([
    ['a search with an id that is a path', { search: [{ id: '../x', display: {} }] }],
    ['a search of strings', { search: ['Q1'] }],
    ['a search with a label that is a list', { search: [{ id: 'Q1', display: { label: [] } }] }],
    ['a search without end', searchJson(Array.from({ length: 60 }, (_, n) => [`Q${n + 1}`, 'A'] as const))],
  ])('is invalid: %s', async (_, json) => {
    expect(await ask(search, jsonResponse(json))).toMatchObject({ state: 'invalid' });
  });

  it.each([
    ['an item with a page that is a number', { entities: { Q77: { sitelinks: { enwiki: 7 } } } }],
    ['no items', { entities: [7] }],
  ])('is invalid: %s', async (_, json) => {
    expect(await ask(item, jsonResponse(json))).toMatchObject({ state: 'invalid' });
  });

  it('reaches no prototype', async () => {
    const body = JSON.stringify({ ...summaryJson(), marker: 1 }).replace(
      '"marker":1',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    );
    expect(await ask(page('A'), new Response(body))).toMatchObject({ state: 'found' });
    const entities = '{"entities":{"__proto__":{"sitelinks":{"enwiki":{"title":"X"}}}}}';
    expect(await ask(item, new Response(entities))).toMatchObject({ state: 'no-page' });
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  });
});

describe('an answer that is too much', () => {
  it('is not read past 1 MB, and the rest is refused', async () => {
    let sent = 0;
    let isRefused = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
      cancel() {
        isRefused = true;
      },
    });
    expect(await ask(page('A'), new Response(endless))).toEqual({ state: 'too-large', host });
    expect(sent).toBeLessThan(1_250_000);
    expect(isRefused).toBe(true);
  });

  it('is not read at all where it says so itself', async () => {
    const response = jsonResponse(summaryJson(), 200, { 'content-length': '100000000' });
    expect(await ask(page('A'), response)).toEqual({ state: 'too-large', host });
    expect(response.bodyUsed).toBe(false);
  });
});

describe('an answer that does not come', () => {
  it.each([
    ['at all', ({ init }: { init: RequestInit }) => abortable(init)],
    ['to an end', async () => new Response(new ReadableStream({ pull: never }))],
  ])('%s is given up after its time', async (_, answer) => {
    const asked = ask(page('A'), answer);
    await new Promise((resolve) => setTimeout(resolve, 5));
    fake.runOutOfTime();
    expect(await asked).toEqual({ state: 'timed-out', host });
  });

  it('for want of a network says so', async () => {
    const answer = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(page('A'), answer)).toEqual({ state: 'offline', host });
  });

  it('because the connection broke says so', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('network error')),
    });
    expect(await ask(page('A'), new Response(broken))).toEqual({ state: 'offline', host });
  });

  it.each([
    'https://elsewhere.example/',
    'http://en.wikipedia.org/',
    'https://en.wikipedia.org.elsewhere.example/',
    'https://notwikipedia.org/',
    'https://wikipedia.org/',
    'https://query.wikidata.org/',
    'https://en.wikipedia.org:8443/',
    'https://user@en.wikipedia.org/',
  ])('from a source of ours but from %s is not read', async (url) => {
    const response = found();
    Object.defineProperty(response, 'url', { value: url });
    expect(await ask(page('A'), response)).toEqual({ state: 'led-away', host });
    expect(response.bodyUsed).toBe(false);
  });
});

describe('an error of the source', () => {
  it.each([403, 500, 502, 503])('%i is told as such', async (status) => {
    expect(await ask(page('A'), jsonResponse({}, status))).toEqual({ state: 'server-error', status, host });
  });

  it('404 of an address of ours is one too', async () => {
    expect(await ask(search, jsonResponse({}, 404))).toMatchObject({ state: 'server-error', status: 404 });
  });

  it.each([
    ['seconds', { 'retry-after': '30' }, 30],
    ['a date', { 'retry-after': 'Wed, 04 Mar 2026 12:00:45 GMT' }, 45],
    ['a date gone by', { 'retry-after': 'Wed, 04 Mar 2026 11:00:00 GMT' }, 1],
    ['nonsense', { 'retry-after': 'soon' }, 60],
    ['nothing', {}, 60],
  ])('429 with %s is obeyed', async (_, headers, seconds) => {
    const busy = jsonResponse({}, 429, headers);
    expect(await ask(page('A'), busy)).toEqual({ state: 'wait', seconds, host });
    // Nothing goes to that host, whatever is asked, before the time is over; nor when the background slept.
    fake.now += (seconds - 1) * 1000;
    expect(await ask(page('B'))).toEqual({ state: 'wait', seconds: 1, host });
    expect(await fake.wakeUp().ask(page('B'))).toMatchObject({ state: 'wait' });
    expect(fake.requests).toHaveLength(1);
    expect(await ask(search, jsonResponse(searchJson([])))).toMatchObject({ state: 'candidates' });
    fake.now += 1_000;
    expect(await ask(page('B'), found())).toMatchObject({ state: 'found' });
  });

  it('503 with a time is obeyed as well', async () => {
    const busy = jsonResponse({}, 503, { 'retry-after': '7' });
    expect(await ask(page('A'), busy)).toEqual({ state: 'wait', seconds: 7, host });
  });
});

describe('our own limit', () => {
  it('is ten requests in any minute, over all hosts and sleeps', async () => {
    for (let count = 0; count < 9; count++) {
      await ask(page(`Page ${count}`), found());
      fake.now += 1_000;
    }
    await ask(search, jsonResponse(searchJson([])));
    expect(await ask(page('One more'))).toEqual({ state: 'too-many', seconds: 51, host });
    expect(await fake.wakeUp().ask(page('One more'))).toMatchObject({ state: 'too-many' });
    expect(fake.requests).toHaveLength(10);
    fake.now += 51_000;
    expect(await ask(page('One more'), found())).toMatchObject({ state: 'found' });
    expect(await ask(page('And one more'))).toMatchObject({ state: 'too-many' });
  });

  it('counts both requests of an item', async () => {
    for (let count = 0; count < 9; count++) await ask(page(`Page ${count}`), found());
    expect(await ask(item, jsonResponse(sitelinksJson('Q77', 'Tisza')))).toMatchObject({ state: 'too-many' });
    expect(fake.requests).toHaveLength(10);
  });

  it('does not block for longer when the clock is set back', async () => {
    for (let count = 0; count < 10; count++) await ask(page(`Page ${count}`), found());
    fake.now -= 3_600_000;
    expect(await ask(page('One more'), found())).toMatchObject({ state: 'found' });
  });

  it('sends one request at a time', async () => {
    let underWay = 0;
    let most = 0;
    const slow = async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      return found();
    };
    fake.answers.push(slow, slow, slow);
    await Promise.all(['A', 'B', 'A', 'C'].map((title) => fake.source.ask(page(title))));
    expect([most, fake.requests.length]).toEqual([1, 3]);
  });

  it('survives a store with nonsense in it', async () => {
    fake.store.kept.set('live-requests', 'nonsense').set('live-answers', { not: 'a list' });
    expect(await ask(page('A'), found())).toMatchObject({ state: 'found' });
  });
});

/** Never answers, and rejects as a browser does once the request's signal aborts. */
function abortable({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
