import { defineConfig } from 'vitest/config';

/** Two kinds of tests: of the code, and of a built site in a real browser, for which the site is built once. */
export default defineConfig({
  test: {
    // a test that hangs is found all the same, one on a slow machine is let finish
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/built/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/{browser,built}/**/*.test.ts'],
          globalSetup: ['test/built/build-sites.ts'],
        },
      },
    ],
  },
});
