import { defineConfig } from 'vitest/config';

const MOCKED = 'tests/unit/**/*.mocked.test.{ts,tsx}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [MOCKED],
          // Threads start faster than processes, and keep the modules that they have read.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // These put something in a module's place, which no other file may see.
      { test: { name: 'mocked', include: [MOCKED], pool: 'threads', testTimeout: 60_000 } },
      // These test what the build has written.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Browsers wait more than they reckon, and take long to start: while one does, another tests.
          maxWorkers: 2,
          // Processes are kept from file to file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
