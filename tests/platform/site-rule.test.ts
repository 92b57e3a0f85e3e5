import { describe, expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../platform/settings.ts';
import { hostOf, matchPattern, originFromTyped, originOf } from '../../platform/site-address.ts';
import { siteRule, withSiteRule } from '../../platform/site-rule.ts';

const none = parseSettings(undefined);

describe('what a reader types as a site', () => {
  it.each([
    ['news.example', 'https://news.example'],
    ['  www.News.example ', 'https://www.news.example'],
    ['https://news.example/world/2026?page=2#top', 'https://news.example'],
    ['http://news.example:8080/', 'http://news.example:8080'],
    ['localhost', 'https://localhost'],
    ['новини.example', 'https://xn--b1amarcd.example'],
    ['news', null],
    ['', null],
    ['the news', null],
    ['not a site', null],
    ['file:///home/reader/article.html', null],
    ['chrome://version', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['.example', null],
  ])('%j is %j', (typed, origin) => {
    expect(originFromTyped(typed)).toBe(origin);
  });
});

describe('addresses', () => {
  it.each([
    ['https://news.example/a', 'https://news.example', 'news.example'],
    ['http://127.0.0.1:4000/a', 'http://127.0.0.1:4000', '127.0.0.1'],
    ['about:blank', null, null],
    ['chrome-extension://abc/popup.html', null, null],
    ['', null, null],
    [undefined, null, null],
  ])('%j has the origin %j and the host %j', (address, origin, host) => {
    expect([originOf(address), hostOf(address)]).toEqual([origin, host]);
  });

  it('match without their port, which Firefox does not take', () => {
    expect(matchPattern('http://127.0.0.1:4000')).toBe('http://127.0.0.1/*');
  });
});

describe('the rule of a site', () => {
  const settings: Settings = {
    ...none,
    alwaysRead: ['https://news.example', 'https://mail.example'],
    neverRead: ['mail.example'],
  };
  it.each([
    ['https://news.example/a', 'always'],
    ['https://mail.example/', 'never'],
    ['https://inbox.mail.example/', 'never'],
    ['http://mail.example:8080/', 'never'],
    ['http://news.example/a', 'on-click'],
    ['https://sport.news.example/a', 'on-click'],
    ['https://hotmail.example/', 'on-click'],
    ['https://other.example/', 'on-click'],
    [undefined, 'on-click'],
    ['about:config', 'on-click'],
  ])('%j: %s', (address, rule) => {
    expect(siteRule(settings, address)).toBe(rule);
  });

  it.each(['on-click', 'always', 'never'] as const)('is %s once chosen, whatever it was before', (rule) => {
    for (const address of ['https://news.example/a', 'https://mail.example/', 'https://new.example/x'])
      expect(siteRule(withSiteRule(settings, address, rule), address)).toBe(rule);
  });

  it('of a subdomain can be opened again although its parent was closed', () => {
    const changed = withSiteRule(settings, 'https://inbox.mail.example/', 'always');
    expect(siteRule(changed, 'https://inbox.mail.example/')).toBe('always');
  });

  it('leaves other sites and everything else alone', () => {
    const changed = withSiteRule(settings, 'https://new.example/', 'never');
    expect(changed).toEqual({ ...settings, neverRead: ['mail.example', 'new.example'] });
    expect(withSiteRule(settings, 'about:blank', 'never')).toBe(settings);
  });
});

describe('stored settings', () => {
  it.each([undefined, null, 'x', 7, [], {}])('%j gives the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual({
      marks: { names: true, claims: true, law: true },
      density: 'usual',
      lookUps: false,
      alwaysRead: [],
      neverRead: [],
    });
  });

  it('keep what is whole beside what is broken', () => {
    const stored = { density: 'loud', neverRead: ['mail.example'], marks: { names: false } };
    expect(parseSettings(stored)).toEqual({ ...none, neverRead: ['mail.example'] });
  });

  it('lose fields nobody knows', () => {
    expect(parseSettings({ ...none, colour: 'red' })).toEqual(none);
  });
});
