import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ignoreScrolling } from '../support/no-layout.ts';
import { cardFixtures } from './fixtures/cards.tsx';
import { liveFixtures } from './fixtures/live.tsx';
import { mapFixtures } from './fixtures/maps.tsx';
import { packFixtures } from './fixtures/packs.tsx';
import { pageFixtures } from './fixtures/pages.tsx';

ignoreScrolling();
afterEach(cleanup);

/** The check takes half a second on an idle machine; one that is cut off makes all that follow fail. */
const PATIENCE_MS = 60_000;

const fixtures = { ...cardFixtures, ...liveFixtures, ...mapFixtures, ...pageFixtures, ...packFixtures };

describe('every state of every surface', () => {
  it.each(Object.keys(fixtures))(
    '%s has no accessibility fault that shows in its markup',
    async (name) => {
      // The language and the title stand in the entry's HTML file, colours and sizes in its style sheets.
      const { container } = render(fixtures[name] as VNode);
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each(Object.keys(fixtures))('%s can be walked through with the Tab key', (name) => {
    const { container } = render(fixtures[name] as VNode);
    const ordered = [...container.querySelectorAll<HTMLElement>('[tabindex]')];
    expect(ordered.filter((element) => element.tabIndex > 0)).toEqual([]);
    const clickable = container.querySelectorAll('button, a, input, summary');
    for (const element of clickable) expect((element as HTMLElement).tabIndex).toBe(0);
  });
});
