import { expect, test } from 'vitest';
import { areFigureSheetsNew, changedPages } from '../../src/charts/changed-pages.ts';
import type { Figure } from '../../src/core/domain/figure.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');
const citing = content.citing ?? [];
const corrected = (which: (figure: Figure) => boolean, value: number) => ({
  ...content,
  figures: content.figures.map((figure) => (which(figure) ? { ...figure, value } : figure)),
});

test('a corrected share names the pages of its area and metric and those whose texts say it', () => {
  const after = corrected(
    ({ area, metric, asOf, value }) =>
      area === 'VN-58' &&
      metric.id === 'share_of_population' &&
      asOf.startsWith('2020-08-13') &&
      value === 9.9,
    8.9,
  );
  const pages = changedPages(content, after, citing);
  expect(pages).toContainEqual({ kind: 'coverage' });
  expect(pages).toContainEqual({ kind: 'metric', id: 'share_of_population' });
  expect(pages).toContainEqual({ kind: 'area', code: 'VN-58' });
  expect(pages).toContainEqual({ kind: 'directive', id: 'binh-phuoc-district-2020-08' });
  expect(pages).toContainEqual({ kind: 'faq' });
  expect(pages).not.toContainEqual({ kind: 'home' });
  expect(pages).not.toContainEqual({ kind: 'area', code: 'VN-57' });
  expect(areFigureSheetsNew(content, after)).toBe(false);
});

test('another headline figure changes the home page; where nothing changes, no page of a place or text does', () => {
  const after = corrected(
    ({ area, asOf, value }) => area === 'VN' && asOf === '2021-06-19T17:00' && value === 37_900_000,
    37_800_000,
  );
  expect(areFigureSheetsNew(content, after)).toBe(true);
  expect(changedPages(content, after, citing)).toContainEqual({ kind: 'home' });
  expect(changedPages(content, content, citing)).toEqual(
    ['coverage', 'days', 'method'].map((kind) => ({ kind })),
  );
});

test('a corrected bar beside the headline figure makes its slides anew, and leaves the home page', () => {
  const after = corrected(
    ({ area, metric, asOf, value }) =>
      area === 'VN' && metric.id === 'installs' && asOf.startsWith('2020-08-20') && value === 20_000_000,
    19_000_000,
  );
  expect(areFigureSheetsNew(content, after)).toBe(true);
  expect(changedPages(content, after, citing)).not.toContainEqual({ kind: 'home' });
});
