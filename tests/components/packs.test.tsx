import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckLine } from '../../components/CheckLine.tsx';
import { type PackActions, PackSection } from '../../components/PackSection.tsx';
import type { PackStep, ShelfState } from '../../platform/pack-shelf.ts';
import { noPacksAdded, packFixtures, tisza } from './fixtures/packs.tsx';

afterEach(cleanup);

const withTisza = { ...noPacksAdded, added: [tisza] };
const file = new File(['{}'], 'tisza.json', { type: 'application/json' });

function show(list: ShelfState['list'], step: PackStep = { step: 'none' }) {
  const actions: PackActions = {
    onImport: vi.fn(),
    onReplace: vi.fn(),
    onDismiss: vi.fn(),
    onExport: vi.fn(),
    onRemove: vi.fn(),
  };
  const draw = (state: ShelfState) => <PackSection state={state} actions={actions} />;
  const { container, rerender } = render(draw({ list, step }));
  return { container, actions, change: (state: ShelfState) => rerender(draw(state)) };
}

const text = (name: string) => render(packFixtures[name] as VNode).container.textContent ?? '';
const choose = (name: string) => fireEvent.change(screen.getByLabelText(name), { target: { files: [file] } });

describe('the packs on the options page', () => {
  it('name version, size, sources and licences of those that come with Sidelight', () => {
    const shown = text('packs none added');
    expect(shown).toContain('The world23 November 2026, 1,350 entries');
    expect(shown).toContain('Written for this pack, 23 November 2026. Licence: MIT');
    expect(shown).toContain('22 November 2026, 71 topics');
    expect(shown).toContain('None yet.');
    expect(screen.queryByRole('button', { name: /^(Remove|Export)/ })).toBe(null);
  });

  it('are imported from a file, by button or keyboard', () => {
    const { actions } = show(noPacksAdded);
    expect(screen.getByLabelText('Import a pack from a file').tabIndex).toBe(0);
    choose('Import a pack from a file');
    expect(actions.onImport).toHaveBeenCalledWith(file, null);
  });

  it('are updated from a file, and only as the pack they are', () => {
    const { actions } = show(withTisza);
    choose('Update The upper Tisza');
    expect(actions.onImport).toHaveBeenCalledWith(file, 'upper-tisza');
  });

  it('are exported', () => {
    const { actions } = show(withTisza);
    fireEvent.click(screen.getByRole('button', { name: 'Export The upper Tisza' }));
    expect(actions.onExport).toHaveBeenCalledWith(tisza);
  });

  it('are removed only after a second word, with the focus where it belongs', () => {
    const { actions } = show(withTisza);
    fireEvent.click(screen.getByRole('button', { name: 'Remove The upper Tisza' }));
    expect(actions.onRemove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Remove');
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove The upper Tisza');
    fireEvent.click(screen.getByRole('button', { name: 'Remove The upper Tisza' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove The upper Tisza' }));
    expect(actions.onRemove).toHaveBeenCalledWith('upper-tisza', 'The upper Tisza');
  });

  it('say so once they are removed, and the focus goes there', () => {
    const { change } = show(withTisza);
    change({ list: noPacksAdded, step: { step: 'removed', title: 'The upper Tisza' } });
    expect(document.activeElement?.textContent).toBe('The upper Tisza was removed.');
  });

  it('can be neither imported nor updated while one is checked', () => {
    show(withTisza, { step: 'checking', file: 'tisza.json' });
    for (const name of ['Import a pack from a file', 'Update The upper Tisza'])
      expect((screen.getByLabelText(name) as HTMLInputElement).disabled).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Checking tisza.json …');
  });

  it('are refused with file, entry, field and reason, and what to do', () => {
    render(packFixtures['packs refused'] as VNode);
    const said = screen.getByRole('alert').textContent ?? '';
    expect(said).toContain('upper-tisza.json was refused; nothing was changed.');
    expect(said).toContain('Q1234, entities.7.source.url: must be an https address');
    expect(said).toContain('And 6 more faults.');
    expect(said).toContain('Correct the file');
  });

  it('ask with both versions before one is replaced', () => {
    const before = tisza;
    const step = {
      step: 'asking',
      pack: { ...tisza, version: '2025-11', entries: 98 },
      before,
      text: '',
    } as const;
    const { actions } = show(withTisza, step);
    const said = screen.getByRole('status');
    expect(said.textContent).toContain(
      'Replace The upper Tisza (4 March 2026, 120 entries) with the version of November 2025, 98 entries? It is older',
    );
    expect(document.activeElement).toBe(said);
    fireEvent.click(screen.getByRole('button', { name: 'Replace' }));
    expect(actions.onReplace).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Keep what is there' }));
    expect(actions.onDismiss).toHaveBeenCalledOnce();
  });

  it('say what became of them', () => {
    expect(text('packs imported')).toContain('The upper Tisza was added: 4 March 2026, 120 entries.');
    cleanup();
    expect(text('packs updated')).toContain('was updated from November 2025 to 4 March 2026, 120 entries.');
  });

  it('have one notice when there is no store, and none to add', () => {
    const { container } = render(packFixtures['packs without a store'] as VNode);
    expect(container.querySelectorAll('.limit, .pack-notice')).toHaveLength(1);
    expect(container.textContent).toContain('The packs that come with Sidelight work as always.');
    expect((screen.getByLabelText('Import a pack from a file') as HTMLInputElement).disabled).toBe(true);
  });

  it('have one notice when the store is full', () => {
    const { container } = show(
      { ...withTisza, trouble: 'full' },
      { step: 'trouble', title: 'New', trouble: 'full' },
    );
    expect(container.querySelectorAll('.limit, .pack-notice')).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('“New”: nothing was changed. There is no room');
  });

  it('of an administrator cannot be changed, and say what is left out', () => {
    const shown = text('packs managed');
    expect(shown).toContain('Set by your administratorThe foreign desk’s names');
    expect(shown).toContain('2 entries more are left out: another pack has their ids.');
    expect(shown).toContain('Pack number 2Not in use: format: this Sidelight reads format 1, not 2');
    expect(screen.queryByLabelText(/foreign desk/, { selector: 'button, input' })).toBe(null);
  });

  it('that are damaged can be updated or removed, not exported', () => {
    render(packFixtures['packs managed'] as VNode);
    expect(screen.getByLabelText('Update Old gauges')).toBeTruthy();
    expect(screen.queryByLabelText('Export Old gauges')).toBe(null);
  });
});

describe('a card', () => {
  const check = { label: 'Register', url: 'https://register.example/', written: '2026-03-04' };
  it.each([
    ['shipped', 'Written for this pack, 4 March 2026. To check: Register'],
    ['reader', 'From “Rivers”, a pack you added, 4 March 2026. To check: Register'],
    ['administrator', 'From “Rivers”, a pack your administrator set, 4 March 2026. To check: Register'],
  ] as const)('names the pack it is from: %s', (origin, words) => {
    const { container } = render(
      <CheckLine check={check} pack={{ title: 'Rivers', version: '2026', origin }} />,
    );
    expect(container.textContent).toBe(words);
  });
});
