import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupActions, PopupPage } from '../../components/PopupPage.tsx';
import type { PageState } from '../../platform/protocol.ts';
import { emptyOverview, longOverview, usualOverview } from './fixtures/overviews.ts';
import { read, troubles } from './fixtures/pages.tsx';

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
