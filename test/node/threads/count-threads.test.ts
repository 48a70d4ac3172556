import { expect, test } from 'vitest';
import { threadsFor } from '../../../src/node/threads/count-threads.ts';

test.each([
  ['a thread for every core where there is memory for them', 8, 16e9, 8],
  ['fewer where memory is short', 8, 2.5e9, 3],
  ['one where there is next to none', 2, 1e8, 1],
])('%s', (_, cores, freeBytes, threads) => {
  expect(threadsFor(cores, freeBytes, 800e6)).toBe(threads);
});
