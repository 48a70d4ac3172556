import { expect, test } from 'vitest';
import type { Content } from '../../../src/core/domain/content.ts';
import { lastChanged } from '../../../src/core/domain/last-changed.ts';

const content = {
  releases: [{ name: '2020-09-01-2' }, { name: '2020-08-20' }],
  editions: [
    { check_code: 'A234567', issued: '2020-08-24' },
    { check_code: 'B234567', issued: '2020-10-01' },
  ],
} as unknown as Pick<Content, 'releases' | 'editions'>;

test('a page was changed on the day of the newest release or edition that it shows', () => {
  expect(lastChanged({ kind: 'coverage' }, content)).toBe('2020-09-01');
  expect(lastChanged({ kind: 'release', name: '2020-08-20' }, content)).toBe('2020-08-20');
  expect(lastChanged({ kind: 'codes', first: 'A' }, content)).toBe('2020-08-24');
});

test('of other pages no day is known', () => {
  expect(lastChanged({ kind: 'about' }, content)).toBeUndefined();
  expect(lastChanged({ kind: 'coverage' }, {})).toBeUndefined();
});
