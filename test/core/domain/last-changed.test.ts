import { expect, test } from 'vitest';
import type { Content } from '../../../src/core/domain/content.ts';
import { lastChanged } from '../../../src/core/domain/last-changed.ts';

const content = {
  releases: [{ name: '2020-09-01-2' }, { name: '2020-08-20' }],
  editions: [
    { check_code: 'A234567', issued: '2020-08-24', venue: 'hospital', format: 'a4-poster' },
    { check_code: 'B234567', issued: '2020-10-01', venue: 'school', format: 'a4-poster' },
  ],
  directives: [
    { id: 'order', date: '2020-08-17', reportedOn: '2020-08-19' },
    { id: 'undated', reportedOn: '2020-08' },
  ],
} as unknown as Content;

test('a page was changed on the day of the newest release or edition that it shows', () => {
  expect(lastChanged({ kind: 'coverage' }, content)).toBe('2020-09-01');
  expect(lastChanged({ kind: 'release', name: '2020-08-20' }, content)).toBe('2020-08-20');
  expect(lastChanged({ kind: 'codes', first: 'A' }, content)).toBe('2020-08-24');
});

test('a page of sheets was changed by their newest edition, one of a directive on its own day', () => {
  expect(lastChanged({ kind: 'venue', id: 'hospital' }, content)).toBe('2020-08-24');
  expect(lastChanged({ kind: 'screen', id: 'school' }, content)).toBe('2020-10-01');
  expect(lastChanged({ kind: 'format', id: 'a4-poster' }, content)).toBe('2020-10-01');
  expect(lastChanged({ kind: 'directive', id: 'order' }, content)).toBe('2020-08-19');
  expect(lastChanged({ kind: 'directive', id: 'undated' }, content)).toBeUndefined();
});

test('of other pages no day is known', () => {
  expect(lastChanged({ kind: 'about' }, content)).toBeUndefined();
  expect(lastChanged({ kind: 'coverage' }, {})).toBeUndefined();
});
