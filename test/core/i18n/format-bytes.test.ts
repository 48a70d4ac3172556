import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/core/i18n/format-bytes.ts';

test.each([
  [1, 'vi', '1\u00a0kB'],
  [48_400, 'vi', '48\u00a0kB'],
  [999_499, 'en', '999\u00a0kB'],
  [1_234_567, 'vi', '1,2\u00a0MB'],
  [1_234_567, 'en', '1.2\u00a0MB'],
  [40_000_000, 'en', '40\u00a0MB'],
] as const)('%i bytes are written in %s as %s', (bytes, locale, written) => {
  expect(formatBytes(bytes, locale)).toBe(written);
});
