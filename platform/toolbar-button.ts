import type { PageState } from './protocol.ts';

/** What the toolbar button shows for a tab. The title repeats the badge, for those who cannot see it. */
export interface ButtonFace {
  readonly badge: string;
  readonly title: string;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The face of the toolbar button in each state of the page. */
export function buttonFace(page: PageState): ButtonFace {
  if (page.state === 'not-read') return { badge: '', title: 'Sidelight: read this page' };
  if (page.state === 'reading') return { badge: '…', title: 'Sidelight: reading this page' };
  if (page.state === 'trouble') return { badge: '', title: 'Sidelight: nothing is marked on this page' };
  const { claims, names, topics } = page.overview.counts;
  if (!page.on) return { badge: '', title: 'Sidelight: marks are off on this page' };
  return {
    badge: claims === 0 ? '' : String(claims),
    title: `Sidelight: ${plural(claims, 'claim')}, ${plural(names, 'name')}, ${plural(topics, 'legal topic')}`,
  };
}
