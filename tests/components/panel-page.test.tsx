import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FindingRef } from '../../analysis/reading.ts';
import { PanelPage } from '../../components/PanelPage.tsx';
import type { PageState } from '../../platform/protocol.ts';
import { ignoreScrolling } from '../support/no-layout.ts';
import { emptyOverview, usualOverview } from './fixtures/overviews.ts';
import { pageFixtures, panelActions, read } from './fixtures/pages.tsx';
import { quote } from './fixtures/quote.ts';

beforeAll(ignoreScrolling);
afterEach(cleanup);

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
