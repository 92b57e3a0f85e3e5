import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { WhyMarked } from '../../components/WhyMarked.tsx';

function said(because: string): string {
  const { container } = render(<WhyMarked because={because} pack={null} onOpenPanel={null} />);
  return container.querySelector('details p')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

it('names the rule a finding rests on', () => {
  expect(said('law/settlements/homes')).toBe(
    'Found by the rule law/settlements/homes, from the article alone.',
  );
});

it('says that a model found it, and that it may be wrong', () => {
  expect(said('law/model')).toMatch(/^Found by a model that learned .* may be wrong, law\/model, from/);
});
