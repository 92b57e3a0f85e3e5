import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type OptionsActions, OptionsPage } from '../../components/OptionsPage.tsx';
import { usualSettings } from './fixtures/pages.tsx';

afterEach(cleanup);

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
