import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FindingRef } from '../../analysis/reading.ts';
import { type OptionsActions, OptionsPage } from '../../components/OptionsPage.tsx';
import { PanelPage } from '../../components/PanelPage.tsx';
import { type PopupActions, PopupPage } from '../../components/PopupPage.tsx';
import type { PageState } from '../../platform/protocol.ts';
import { ignoreScrolling } from '../support/no-layout.ts';
import { emptyOverview, longOverview, usualOverview } from './fixtures/overviews.ts';
import { pageFixtures, panelActions, read, troubles, usualSettings } from './fixtures/pages.tsx';
import { quote } from './fixtures/quote.ts';

beforeAll(ignoreScrolling);
afterEach(cleanup);

describe('the popup', () => {
  function show(page: PageState) {
    const actions: PopupActions = {
      onRead: vi.fn(),
      onSwitch: vi.fn(),
      onShow: vi.fn(),
      onOpenPanel: vi.fn(),
      onOpenOptions: vi.fn(),
      onSiteRule: vi.fn(),
    };
    const site = { host: 'river.example', rule: 'on-click' as const };
    const { container } = render(<PopupPage page={page} site={site} actions={actions} />);
    return { container, actions };
  }

  it('shows counts, the main people and bodies, whom the claims rest on, and legal context', () => {
    const text = show(read(usualOverview)).container.textContent ?? '';
    expect(text).toContain('14 names9 claims1 legal topic');
    expect(text).toContain('A body of the five states along the Tisza.');
    expect(text).not.toContain('Tokaj');
    expect(text).toContain('Tisza River Commission5 claims');
    expect(text).toContain('If established: a war crime');
  });

  it('turns the marks on this page off', () => {
    const { actions } = show(read(usualOverview));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Marks on this page' }));
    expect(actions.onSwitch).toHaveBeenCalledWith(false);
  });

  it('passes on what is chosen for the site', () => {
    const { actions } = show(read(usualOverview));
    fireEvent.click(screen.getByRole('radio', { name: 'Never' }));
    expect(actions.onSiteRule).toHaveBeenCalledWith('never');
  });

  it('leads to the words of a row', () => {
    const { actions } = show(read(usualOverview));
    fireEvent.click(screen.getByRole('button', { name: /Ágnes Balogh/ }));
    expect(actions.onShow).toHaveBeenCalledWith(usualOverview.names[1]?.span);
  });

  it('says which language and which part was read', () => {
    const text = show(read(longOverview)).container.textContent ?? '';
    expect(text).toContain('This article is in Hungarian.');
    expect(text).toContain('only its first part was read');
  });

  it('keeps to a few rows, whatever the article holds', () => {
    expect(show(read(longOverview)).container.querySelectorAll('li').length).toBeLessThan(20);
  });

  it('does not draw sections with nothing in them', () => {
    const { container } = show(read(emptyOverview));
    expect(container.querySelectorAll('h2')).toHaveLength(0);
  });

  it.each(troubles)('draws nothing but the message for the trouble %s', (trouble) => {
    const { container } = show({ state: 'trouble', trouble });
    expect(container.querySelector('.counts')).toBe(null);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('says aloud what was found, and what was not', () => {
    show(read(usualOverview));
    expect(screen.getByRole('status').textContent).toBe('Found 14 names, 9 claims, 1 legal topic');
    cleanup();
    show({ state: 'trouble', trouble: 'empty' });
    expect(screen.getByRole('status').textContent).toBe('Nothing to read here');
  });

  it('reads again when asked to', () => {
    const { actions } = show({ state: 'trouble', trouble: 'no-article' });
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(actions.onRead).toHaveBeenCalledOnce();
  });
});

describe('the side panel', () => {
  function show(page: PageState, current: FindingRef | null = null, isBack = false) {
    const actions = {
      onRead: vi.fn(),
      onShow: vi.fn(),
      onExplain: vi.fn(),
      onChoose: vi.fn(),
      onLoadMap: vi.fn(async () => null),
      onLoadPlaces: vi.fn(async () => null),
      onBack: vi.fn(),
    };
    const { container } = render(
      <PanelPage page={page} current={current} isBack={isBack} explanation={null} actions={actions} />,
    );
    return { container, actions };
  }

  it('shows the first sentences of a topic, more on a press, and always the one clicked', () => {
    const topic = usualOverview.topics[0] as (typeof usualOverview.topics)[0];
    const sentences = Array.from({ length: 60 }, (_, finding) => ({
      finding,
      quote: quote(`Sentence ${finding}.`, 0),
    }));
    const overview = { ...usualOverview, topics: [{ ...topic, sentences }] };
    const draw = (current: FindingRef | null) => (
      <PanelPage
        page={{ state: 'read', on: true, overview }}
        current={current}
        isBack={false}
        explanation={null}
        actions={panelActions}
      />
    );
    const { container, rerender } = render(draw(null));
    const rows = () => container.querySelectorAll('.topic .finding-row').length;
    expect(rows()).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: /^57 more sentences/ }));
    expect(rows()).toBe(23);
    expect(document.activeElement?.textContent).toContain('Sentence 3.');
    rerender(draw({ kind: 'law', index: 41 }));
    expect(rows()).toBe(42);
    expect(container.querySelector('[aria-current]')?.textContent).toContain('Sentence 41.');
  });

  it('lists summary, names, claims with their chain, and legal topics', () => {
    const { container } = show(read(usualOverview));
    const text = container.textContent ?? '';
    expect(text).toContain('warned three counties on Monday');
    expect(text).toContain('Tokaj');
    expect(text).toContain('Tisza River Commission→, through Ágnes Balogh→, through MTV Szeged');
    expect(text).toContain('In the article’s own voice');
    expect(text).toContain('An accusation · Put with caution');
    expect(text).toContain('The second strike opened a gap of 20 metres.');
  });

  it('leads from each row to its words', () => {
    const { actions } = show(read(usualOverview));
    fireEvent.click(screen.getByRole('button', { name: /The second strike/ }));
    expect(actions.onShow).toHaveBeenCalledWith(usualOverview.topics[0]?.sentences[1]?.quote.span);
  });

  it('leads from each row to its card', () => {
    const { actions } = show(read(usualOverview));
    fireEvent.click(screen.getByRole('button', { name: /^Explain: Tokaj/ }));
    expect(actions.onExplain).toHaveBeenCalledWith({ kind: 'name', index: 2 });
  });

  it('brings the row of the words clicked in the article into view', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { container } = show(read(usualOverview), { kind: 'claim', index: 1 });
    const [row, ...others] = container.querySelectorAll('[aria-current]');
    expect(others).toEqual([]);
    expect(row?.textContent).toContain('The lower gate');
    expect(scrolled.mock.instances).toEqual([row]);
    scrolled.mockRestore();
  });

  it('gives the focus back to the row whose card was left', () => {
    show(read(usualOverview), { kind: 'claim', index: 1 }, true);
    expect(document.activeElement?.textContent).toMatch(/^Explain: The lower gate/);
  });

  it('offers to read a page that was not read', () => {
    const { actions } = show({ state: 'not-read' });
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(actions.onRead).toHaveBeenCalledOnce();
  });

  it('says so when nothing was found', () => {
    const { container } = show(read(emptyOverview));
    expect(container.textContent).toContain('No names were found.');
    expect(container.textContent).toContain('Nothing here calls for legal context.');
  });

  it('shows a card with the way back to the list', () => {
    render(pageFixtures['panel with a card'] as VNode);
    expect(screen.getByRole('button', { name: 'Back to the list' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Close' })).toBe(null);
  });
});

describe('the options', () => {
  function show(error: string | null = null, lookUps = false) {
    const actions: OptionsActions = {
      onChange: vi.fn(),
      onAddAlways: vi.fn(),
      onAddNever: vi.fn(),
      onRemoveAlways: vi.fn(),
      onAllow: vi.fn(),
      onAllowLookUps: vi.fn(),
      onTurnOffLookUps: vi.fn(),
    };
    render(
      <OptionsPage
        settings={{ ...usualSettings, lookUps }}
        notAllowed={['https://hills.example']}
        alwaysError={error}
        neverError={null}
        packs={<p>The packs</p>}
        isLookUpDeclined={false}
        actions={actions}
      />,
    );
    return actions;
  }

  it('changes what is marked', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Claims/ }));
    expect(actions.onChange).toHaveBeenCalledWith({
      ...usualSettings,
      marks: { names: true, claims: false, law: true },
    });
  });

  it('changes how much is marked', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('radio', { name: /^Few/ }));
    expect(actions.onChange).toHaveBeenCalledWith({ ...usualSettings, density: 'few' });
  });

  it('adds a site once, and clears the field', () => {
    const actions = show();
    const field = screen.getByRole('textbox', { name: 'Sites always read: add a site' });
    fireEvent.input(field, { target: { value: 'news.example' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(actions.onAddAlways).toHaveBeenCalledWith('news.example');
    expect((field as HTMLInputElement).value).toBe('');
  });

  it('asks again for a site the browser does not allow', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Allow https://hills.example' }));
    expect(actions.onAllow).toHaveBeenCalledWith('https://hills.example');
    expect(screen.queryByRole('button', { name: 'Allow https://river.example' })).toBe(null);
  });

  it('says what a look-up sends before it offers to allow look-ups', () => {
    const actions = show();
    const button = screen.getByRole('button', { name: 'Allow look-ups' });
    const words = screen.getByText(/the article, its address, any cookie/);
    expect(words.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    fireEvent.click(button);
    expect(actions.onAllowLookUps).toHaveBeenCalledOnce();
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  it('has nothing to press below the packs, which come late and would move it from under the pointer', () => {
    show();
    const packs = screen.getByText('The packs');
    const below = screen
      .queryAllByRole('button')
      .filter((button) => packs.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(below).toEqual([]);
  });

  it('turns look-ups off', () => {
    const actions = show(null, true);
    fireEvent.click(screen.getByRole('button', { name: /^Turn off/ }));
    expect(actions.onTurnOffLookUps).toHaveBeenCalledOnce();
  });

  it('takes a site off its list', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove mail.example' }));
    expect(actions.onChange).toHaveBeenCalledWith({ ...usualSettings, neverRead: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove https://river.example' }));
    expect(actions.onRemoveAlways).toHaveBeenCalledWith('https://river.example');
  });

  it('says what was wrong beside the field', () => {
    show('“not a site” is not the address of a website.');
    const field = screen.getByRole('textbox', { name: 'Sites always read: add a site' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('not the address of a website');
  });
});
