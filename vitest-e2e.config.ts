import { defineConfig } from 'vitest/config';

/** Tests of the built packages in real browsers; `tools/test.ts` builds them first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
