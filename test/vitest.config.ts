import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const sheets = 'test/**/*.sheets.test.{ts,tsx}';
const sites = ['test/{browser,built}/**/*.test.ts', 'test/**/*.runs.test.ts'];

/** What all tiers share; `tiers/tiers.ts` says what belongs to which, and how long each may take. */
const shared = {
  setupFiles: ['test/tiers/measure-file.ts'],
  // a hang is found all the same, a test on a busy machine let finish
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: availableParallelism(),
  // as in src/node/run-typescript.mjs
  execArgv: ['--no-maglev'],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [sheets, ...sites],
          globalSetup: ['test/tiers/keep-budget.ts'],
          // libraries are loaded and campaigns read once for all files of a process; no test changes what it shares
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'sheets',
          include: [sheets],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          globalSetup: ['test/tiers/keep-budget.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'sites',
          include: sites,
          globalSetup: ['test/tiers/keep-budget.ts', 'test/built/build-sites.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // one browser for all files of a process
          isolate: false,
        },
      },
    ],
  },
});
