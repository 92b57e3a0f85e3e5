import { defineConfig } from 'vitest/config';

/** Two projects: pure and glue code in Node, components on jsdom. The end-to-end tests have a runner of their own, see `tools/test.ts`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/e2e/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}', 'tests/**/*.test.tsx'],
        },
      },
    ],
  },
});
