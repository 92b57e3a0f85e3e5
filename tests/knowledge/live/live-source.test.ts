import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveQuestion } from '../../../knowledge/live/live-answer.ts';
import { type FakeSources, fakeSources, jsonResponse } from '../../support/fake-sources.ts';
import { searchJson, sitelinksJson, summaryJson } from '../../support/source-answers.ts';

const byName: LiveQuestion = {
  kind: 'page',
  title: 'Tisza River Commission',
  item: null,
  byName: true,
  language: 'en',
};
const search: LiveQuestion = { kind: 'search', term: 'Tokaj', language: 'hu' };
const item: LiveQuestion = { kind: 'item', item: 'Q77', language: 'en' };

let fake: FakeSources;
beforeEach(() => {
  fake = fakeSources();
});

async function ask(question: LiveQuestion, ...answers: FakeSources['answers']) {
  fake.answers.push(...answers);
  return fake.source.ask(question);
}

const addresses = () => fake.requests.map(({ address }) => address);

describe('a page', () => {
  it('is found by one request that carries the title and nothing of the reader', async () => {
    const answer = await ask(byName, jsonResponse(summaryJson()));
    expect(answer).toEqual({
      state: 'found',
      host: 'en.wikipedia.org',
      title: 'Tisza River Commission',
      asked: 'Tisza River Commission',
      language: 'en',
      lang: 'en',
      dir: 'ltr',
      description: 'River authority of five states',
      extract: 'The commission measures the river from a house on the dyke.',
      extractHtml: '<p>The <b>commission</b> measures the river from a house on the dyke.</p>',
      revised: '2026-02-14',
      pageUrl: 'https://en.wikipedia.org/wiki/Tisza_River_Commission',
      historyUrl: 'https://en.wikipedia.org/wiki/Tisza_River_Commission?action=history',
      doubt: 'same-name',
    });
    expect(addresses()).toEqual(['https://en.wikipedia.org/api/rest_v1/page/summary/Tisza_River_Commission']);
    const { signal, ...init } = fake.requests[0]?.init ?? {};
    expect(init).toEqual({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json', 'accept-language': 'en' },
    });
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    ['Hír TV', 'hu', 'https://hu.wikipedia.org/api/rest_v1/page/summary/H%C3%ADr_TV'],
    ['AC/DC', 'en', 'https://en.wikipedia.org/api/rest_v1/page/summary/AC%2FDC'],
    ['What? #1 & more', 'en', 'https://en.wikipedia.org/api/rest_v1/page/summary/What%3F_%231_%26_more'],
    ['../../../etc', 'en', 'https://en.wikipedia.org/api/rest_v1/page/summary/..%2F..%2F..%2Fetc'],
  ])('named “%s” is asked for at its own address', async (title, language, address) => {
    await ask({ ...byName, title, language }, jsonResponse(summaryJson()));
    expect(addresses()).toEqual([address]);
  });

  it.each([
    { name: 'the same title in other letters', title: 'tisza_River  Commission', doubt: 'same-name' },
    { name: 'a redirect', title: 'Tisza Board', doubt: 'redirected' },
    { name: 'a title from a pack', title: 'Tisza River Commission', byName: false, doubt: null },
    { name: 'a redirect from a pack’s title', title: 'Tisza Board', byName: false, doubt: 'redirected' },
    { name: 'a redirect to the item meant', title: 'Tisza Board', item: 'Q900900', doubt: null },
    { name: 'another item', title: 'Tisza River Commission', item: 'Q5', doubt: 'other-item' },
  ])('with $name is doubted: $doubt', async ({ name: _, doubt, ...changed }) => {
    const question = { ...byName, ...changed } as LiveQuestion;
    expect(await ask(question, jsonResponse(summaryJson()))).toMatchObject({ state: 'found', doubt });
  });

  it('without a summary keeps its description', async () => {
    const answer = await ask(byName, jsonResponse(summaryJson({ type: 'no-extract' })));
    expect(answer).toMatchObject({
      state: 'found',
      extract: '',
      extractHtml: '',
      description: 'River authority of five states',
    });
  });

  it('that only lists meanings is not shown as the answer', async () => {
    const answer = await ask(byName, jsonResponse(summaryJson({ type: 'disambiguation', title: 'Tokaj' })));
    expect(answer).toEqual({
      state: 'ambiguous',
      host: 'en.wikipedia.org',
      title: 'Tokaj',
      lang: 'en',
      pageUrl: 'https://en.wikipedia.org/wiki/Tokaj',
    });
  });

  it.each([404, 400])('that is not there (%i) is missing', async (status) => {
    expect(await ask(byName, jsonResponse({ title: 'Not found.' }, status))).toEqual({
      state: 'missing',
      host: 'en.wikipedia.org',
      title: 'Tisza River Commission',
    });
  });

  it('takes no link from the answer', async () => {
    const urls = { desktop: { page: 'https://elsewhere.example/', revisions: 'javascript:1' } };
    const answer = await ask(byName, jsonResponse(summaryJson({ content_urls: urls })));
    expect(JSON.stringify(answer)).not.toMatch(/elsewhere|javascript/);
  });
});

describe('a search', () => {
  it('gives the items of a name, in the language of the name', async () => {
    const json = searchJson([
      ['Q1', 'Tokaj', 'town in Hungary'],
      ['Q2', 'Tokaj', 'Wikimedia disambiguation page'],
      ['Q3', 'Tokaji'],
    ]);
    expect(await ask(search, jsonResponse(json))).toEqual({
      state: 'candidates',
      host: 'www.wikidata.org',
      term: 'Tokaj',
      candidates: [
        { item: 'Q1', label: 'Tokaj', labelLang: 'en', description: { text: 'town in Hungary', lang: 'en' } },
        { item: 'Q3', label: 'Tokaji', labelLang: 'en', description: null },
      ],
    });
    expect(addresses()).toEqual([
      'https://www.wikidata.org/w/api.php?action=wbsearchentities&search=Tokaj&language=hu&uselang=hu&type=item&limit=7&format=json',
    ]);
  });

  it('that finds nothing says so', async () => {
    expect(await ask(search, jsonResponse(searchJson([])))).toMatchObject({
      state: 'candidates',
      candidates: [],
    });
  });
});

describe('an item', () => {
  it('leads to its page, asked for after it', async () => {
    const answer = await ask(
      item,
      jsonResponse(sitelinksJson('Q77', 'Tisza (river)')),
      jsonResponse(summaryJson({ title: 'Tisza (river)', wikibase_item: 'Q77' })),
    );
    expect(answer).toMatchObject({ state: 'found', host: 'en.wikipedia.org', doubt: null });
    expect(addresses()).toEqual([
      'https://www.wikidata.org/w/api.php?action=wbgetentities&ids=Q77&props=sitelinks&sitefilter=enwiki&format=json',
      'https://en.wikipedia.org/api/rest_v1/page/summary/Tisza_(river)',
    ]);
  });

  it('without a page in this language says so, after one request', async () => {
    expect(await ask(item, jsonResponse(sitelinksJson('Q77', null)))).toEqual({
      state: 'no-page',
      host: 'www.wikidata.org',
      itemUrl: 'https://www.wikidata.org/wiki/Q77',
    });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('the session', () => {
  it('asks nothing twice', async () => {
    const first = await ask(byName, jsonResponse(summaryJson()));
    expect(await fake.source.ask(byName)).toEqual(first);
    // Nor after the background slept.
    expect(await fake.wakeUp().ask(byName)).toEqual(first);
    expect(fake.requests).toHaveLength(1);
  });

  it('asks anew after a failure', async () => {
    await ask(byName, jsonResponse({}, 500));
    expect(await ask(byName, jsonResponse(summaryJson()))).toMatchObject({ state: 'found' });
  });

  it('forgets when told to', async () => {
    await ask(byName, jsonResponse(summaryJson()));
    await fake.source.forget();
    expect(JSON.stringify([...fake.store.kept])).not.toContain('Tisza');
  });

  it('keeps a bounded number of answers', async () => {
    for (let count = 0; count < 60; count++) {
      fake.now += 60_000;
      await ask({ ...byName, title: `Page ${count}` }, jsonResponse(summaryJson()));
    }
    await ask({ ...byName, title: 'Page 59' });
    expect(fake.requests).toHaveLength(60);
    fake.now += 60_000;
    await ask({ ...byName, title: 'Page 0' }, jsonResponse(summaryJson()));
    expect(fake.requests).toHaveLength(61);
  });

  it('answers though nothing can be kept', async () => {
    fake.store.set = async (entries) => {
      if ('live-answers' in entries) throw new Error('quota exceeded');
    };
    expect(await ask(byName, jsonResponse(summaryJson()))).toMatchObject({ state: 'found' });
  });
});
