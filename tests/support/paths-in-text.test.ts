import { expect, it } from 'vitest';
import { missingPathsOf } from './paths-in-text.ts';

const FILES = ['README.md', 'docs/architecture.md', 'docs/decisions/0001-spans.md', 'page/read-page.ts'];

const rows = [
  { text: 'See `page/read-page.ts` and `docs/decisions/`.', missing: [] },
  { text: 'See [the map](architecture.md#rooms) or [the site](https://example.org/x).', missing: [] },
  { text: 'Pictures stand in `out/popup.png`, `and/or` what you like.', missing: [] },
  { text: 'See `page/read-pages.ts`.', missing: ['page/read-pages.ts'] },
  { text: 'See [the map](map.md).', missing: ['docs/map.md'] },
  { text: 'See [up](../README.md) and [away](../LICENCE).', missing: ['LICENCE'] },
];

it.each(rows)('finds what is missing in: $text', ({ text, missing }) => {
  expect(missingPathsOf('docs/glossary.md', text, FILES)).toEqual(missing);
});
