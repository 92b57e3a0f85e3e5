import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LiveLookup } from '../../components/LiveLookup.tsx';
import type { LookUpOffer } from '../../knowledge/live/live-answer.ts';
import type { LookUpActions, LookUpState } from '../../platform/look-up-flow.ts';
import { answered, byName, candidates, exact, liveFixtures, page, troubles } from './fixtures/live.tsx';

afterEach(cleanup);

function show(state: LookUpState, offer: LookUpOffer = byName) {
  const actions = {
    onLookUp: vi.fn(),
    onAllow: vi.fn(),
    onNotNow: vi.fn(),
    onStep: vi.fn(),
    onAgain: vi.fn(),
  } satisfies LookUpActions;
  const { container, rerender } = render(<LiveLookup view={{ offer, state }} actions={actions} />);
  const turn = (next: LookUpState) =>
    rerender(<LiveLookup view={{ offer, state: next }} actions={actions} />);
  return { container, actions, turn, text: () => container.textContent ?? '' };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const links = (container: Element) =>
  [...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);

describe('the offer', () => {
  it('says the very words that are sent, and to whom', () => {
    const { text, actions } = show({ at: 'offered' });
    expect(text()).toContain('Sends “Pál Szűcs” to hu.wikipedia.org, nothing else.');
    press('Look up on Wikipedia');
    expect(actions.onLookUp).toHaveBeenCalledOnce();
  });

  it('is not made in a private window', () => {
    const { text } = show({ at: 'offered' }, { ...byName, allowed: 'private' });
    expect(text()).toContain('off in private windows');
    expect(screen.queryByRole('button')).toBe(null);
  });

  it('comes with our words before the browser’s question', () => {
    const { text, actions } = show({ at: 'consent', inOptions: false }, { ...byName, allowed: 'no' });
    for (const word of ['Sent,', 'Not sent:', 'Kept:', 'internet address', 'take it back'])
      expect(text()).toContain(word);
    press('Not now');
    press('Allow and look up');
    expect([actions.onNotNow, actions.onAllow].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('leads to the options where the browser lets nothing be asked on the card', () => {
    const { text, actions } = show({ at: 'consent', inOptions: true }, { ...byName, allowed: 'no' });
    expect(text()).toContain('only the options page');
    press('Open the options');
    expect(actions.onAllow).toHaveBeenCalledOnce();
  });
});

describe('a page that was found', () => {
  it('stands in its own language, with everything its licence asks for', async () => {
    const { container } = show(answered(page), exact);
    await waitFor(() => expect(container.querySelector('.foreign sup')?.textContent).toBe('3'));
    expect(links(container)).toEqual([
      ['Szeged', 'https://en.wikipedia.org/wiki/Szeged'],
      ['Tisza River Commission', page.pageUrl],
      ['history', page.historyUrl],
      ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ]);
    for (const { target, rel } of container.querySelectorAll('a'))
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(container.textContent).toContain('English Wikipedia, as of 14 February 2026. By its authors');
    expect(container.querySelector('.foreign')?.getAttribute('lang')).toBe('en');
  });

  it('keeps the direction of its language', () => {
    const { container } = render(liveFixtures['look-up right to left'] as VNode);
    const foreign = container.querySelector('.foreign');
    expect([foreign?.getAttribute('lang'), foreign?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it.each([
    ['same-name', /by the name alone/],
    ['redirected', /leads from “Asked” to “Tisza River Commission”/],
    ['other-item', /something else than the one the pack means/],
  ] as const)('says why it may be another thing: %s', (doubt, words) => {
    const { text, actions } = show(answered({ ...page, asked: 'Asked', doubt }));
    expect(text()).toMatch(words);
    press('Search Wikidata for this name');
    expect(actions.onStep).toHaveBeenCalledWith({ kind: 'search' });
  });

  it('without doubt offers no other', () => {
    show(answered(page), exact);
    expect(screen.queryByRole('button')).toBe(null);
  });

  it('leads back to the choices it was chosen from', () => {
    const { actions } = show(answered(page, 'hu.wikipedia.org', true));
    press('Back to the choices');
    expect(actions.onStep).toHaveBeenCalledWith({ kind: 'search' });
  });

  it('says that it has no summary', () => {
    const { text } = show(answered({ ...page, extractHtml: '', extract: '' }));
    expect(text()).toContain('gives no summary');
    expect(text()).toContain('River authority of five states');
  });
});

describe('a name with several meanings', () => {
  it('is not answered by the page that lists them', () => {
    const { container, text, actions } = show(
      answered({
        state: 'ambiguous',
        title: 'Tokaj',
        pageUrl: 'https://hu.wikipedia.org/wiki/Tokaj',
        lang: 'hu',
      }),
    );
    expect(text()).toContain('“Tokaj” can mean several things');
    expect(links(container)).toEqual([['several things', 'https://hu.wikipedia.org/wiki/Tokaj']]);
    press('Search Wikidata for this name');
    expect(actions.onStep).toHaveBeenCalledWith({ kind: 'search' });
  });

  it('lets the reader choose, each choice in its language', () => {
    const { container, actions } = show(
      answered({ state: 'candidates', term: 'Pál Szűcs', candidates }, 'www.wikidata.org'),
    );
    const rows = [...container.querySelectorAll('.choices li')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Pál Szűcsdyke warden in Tokaj',
      'Pál Szűcsmagyar vízmérnök (1911–1987)',
      'بال سوتشرسام من المجر',
      'Q4No description',
    ]);
    expect(container.querySelector('.choices [lang="ar"]')).toBeTruthy();
    press(/vízmérnök/);
    expect(actions.onStep).toHaveBeenCalledWith({ kind: 'item', item: 'Q2' });
  });

  it('that Wikidata does not know is said to be unknown there', () => {
    const { text } = show(answered({ state: 'candidates', term: 'Pál Szűcs', candidates: [] }));
    expect(text()).toContain('Wikidata knows nothing of the name “Pál Szűcs”.');
  });
});

describe('a page that is not there', () => {
  it('leads to a search', () => {
    const { text, actions } = show(answered({ state: 'missing', title: 'Pál Szűcs' }));
    expect(text()).toContain('hu.wikipedia.org has no page called “Pál Szűcs”.');
    press('Search Wikidata for this name');
    expect(actions.onStep).toHaveBeenCalledWith({ kind: 'search' });
  });

  it('leads to the page of the item where a pack knows it', () => {
    show(answered({ state: 'missing', title: 'Tisza River Commission' }), exact);
    expect(screen.getByRole('button').textContent).toBe('Find its page through Wikidata');
  });

  it('for an item says so', () => {
    const itemUrl = 'https://www.wikidata.org/wiki/Q1';
    const { container } = show(answered({ state: 'no-page', itemUrl }));
    expect(links(container)).toEqual([['Wikidata', itemUrl]]);
  });
});

describe('a look-up without an answer', () => {
  const texts = troubles.map((trouble) => {
    const { container } = render(
      <LiveLookup view={{ offer: byName, state: answered(trouble) }} actions={{} as LookUpActions} />,
    );
    const text = container.textContent ?? '';
    cleanup();
    return text;
  });

  it('has a sentence of its own for each reason', () => {
    expect(new Set(texts).size).toBe(troubles.length);
  });

  it.each([
    ['too-many', /at most 10 times a minute.*in 24 seconds/],
    ['wait', /hu\.wikipedia\.org asks to be left alone for 5 minutes/],
    ['server-error', /error \(503\)/],
    ['timed-out', /within 3 seconds/],
    ['too-large', /more than 1 MB/],
  ] as const)('says what happened: %s', (state, words) => {
    expect(texts[troubles.findIndex((trouble) => trouble.state === state)]).toMatch(words);
  });

  it('can be tried again', () => {
    const { actions } = show(answered({ state: 'timed-out' }));
    press('Try again');
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });

  it('for want of permission leads back to our words', () => {
    const { actions } = show(answered({ state: 'not-allowed' }));
    press('Look up on Wikipedia');
    expect(actions.onLookUp).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  it('goes to what a press has brought, and nowhere before', () => {
    const { turn } = show({ at: 'offered' });
    expect(document.activeElement).toBe(document.body);
    turn({ at: 'asking', step: { kind: 'page' } });
    expect(document.activeElement?.textContent).toBe('Asking hu.wikipedia.org…');
    turn(answered({ state: 'missing', title: 'A' }));
    expect(document.activeElement?.textContent).toBe('Look-up');
  });
});

describe('the rest of the card', () => {
  it.each(Object.keys(liveFixtures))('stays in place: %s', (name) => {
    const { container } = render(liveFixtures[name] as VNode);
    expect(container.textContent).toMatch(/warned three counties|watched the dyke all night/);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});
