import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    // As long as Playwright waits: the second that vitest gives is too little for a busy machine.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/allProcedures.ts'],
          testTimeout: 60_000,
        },
      },
      // The built bundle in a real browser: one at a time, after `npm run build`.
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // By command alone, `npm run journeys`: minutes for each authority.
          exclude: process.env.JOURNEYS ? [] : ['test/e2e/journeys/**'],
          // The end of what hangs, and no measure: each wait in a test has an end of its own.
          testTimeout: 600_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
