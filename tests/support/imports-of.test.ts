import { expect, it } from 'vitest';
import { importsOf } from './imports-of.ts';

const rows = [
  { source: "import { a } from './b.ts';", target: './page/b.ts', isType: false },
  {
    source: "import type { A } from '../analysis/reading.ts';",
    target: './analysis/reading.ts',
    isType: true,
  },
  {
    source: "import { type A, type B } from '../analysis/reading.ts';",
    target: './analysis/reading.ts',
    isType: true,
  },
  {
    source: "import { type A, b } from '../analysis/reading.ts';",
    target: './analysis/reading.ts',
    isType: false,
  },
  {
    source: "import {\n  a,\n  b,\n} from '../platform/messages.ts';",
    target: './platform/messages.ts',
    isType: false,
  },
  { source: "import '../assets/styles/base.css';", target: './assets/styles/base.css', isType: false },
  { source: "export { a } from './deep/b.ts';", target: './page/deep/b.ts', isType: false },
  { source: "export type { A } from './b.ts';", target: './page/b.ts', isType: true },
  {
    source: "const a = await import('../knowledge/live/ask.ts');",
    target: './knowledge/live/ask.ts',
    isType: false,
  },
  { source: "import browser from 'webextension-polyfill';", target: 'webextension-polyfill', isType: false },
];

it.each(rows)('sees $source', ({ source, target, isType }) => {
  expect(importsOf('page/read.ts', source)).toEqual([{ target, isType }]);
});

it.each(["// import { a } from './b.ts';", "const text = 'import x from y';", 'export const from = 1;'])(
  'sees no import in %s',
  (source) => {
    expect(importsOf('page/read.ts', source)).toEqual([]);
  },
);
