import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';

/** What `npm test` has no time for; `npm run test:full` sets FULL. */
const leftOut = process.env.FULL ? [] : ['tests/browser/{interrupted,load}.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      // These test what the build has written.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...leftOut],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
