import { expect, test } from 'vitest';
import { pageTitle } from '../../../src/browser/figures-desk/page-title.ts';
import { beforeAfter as en } from '../../../src/core/i18n/en/before-after.ts';
import { beforeAfter as vi } from '../../../src/core/i18n/vi/before-after.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');

test('a clerk reads what the pages that change are called, not their addresses', () => {
  const inVietnamese = { language: 'vi', t: vi } as const;
  expect(pageTitle({ kind: 'home' }, content, inVietnamese)).toBe('Trang chủ');
  // the country is no area of its own: its figures name it
  expect(pageTitle({ kind: 'area', code: 'VN' }, content, inVietnamese)).toBe('Việt Nam');
  expect(pageTitle({ kind: 'area', code: 'VN-57' }, content, inVietnamese)).toBe('Bình Dương');
  expect(pageTitle({ kind: 'metric', id: 'installs' }, content, inVietnamese)).toBe('Chỉ số: Lượt tải');
  expect(pageTitle({ kind: 'metric', id: 'installs' }, content, { language: 'en', t: en })).toMatch(
    /^Metric: \S/,
  );
  expect(pageTitle({ kind: 'guide', slug: 'battery' }, content, inVietnamese)).toBeUndefined();
});
