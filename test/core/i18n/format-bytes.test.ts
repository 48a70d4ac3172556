import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/core/i18n/format-bytes.ts';

test.each([
  [1, 'vi', '1\u00a0kB'],
  [48_400, 'vi', '48\u00a0kB'],
  [999_499, 'en', '999\u00a0kB'],
  [1_234_567, 'vi', '1,2\u00a0MB'],
  [1_234_567, 'en', '1.2\u00a0MB'],
  [40_000_000, 'en', '40\u00a0MB'],
  [999_949_999, 'en', '999.9\u00a0MB'],
  [5_368_709_120, 'vi', '5,4\u00a0GB'],
] as const)('%i bytes are written in %s as %s', (bytes, locale, written) => {
  expect(formatBytes(bytes, locale)).toBe(written);
});
