import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { pdfOptionsFor } from '../../../src/core/sheets/pdf-options.ts';
import { pageGeometry } from '../../../src/core/pdf/pages/page-boxes.ts';

const POINTS_PER_MM = 72 / 25.4;

const paperOf = (id: keyof typeof formats) => {
  const { size, cropMarks } = pdfOptionsFor(formats[id], 'vi', {} as never);
  const [left, bottom, right, top] = pageGeometry(size, cropMarks).mediaBox;
  return [(right - left) / POINTS_PER_MM, (top - bottom) / POINTS_PER_MM].map(Math.round);
};

test('what an office prints has the size of its paper, without crop marks around it', () => {
  expect(paperOf('a4-mono')).toEqual([210, 297]);
  expect(paperOf('counter-tent')).toEqual([210, 297]);
  expect(paperOf('a1-tiles').toSorted()).toEqual([210, 297]);
});

test('what a print shop trims has room for bleed and crop marks', () => {
  const [width = 0, height = 0] = paperOf('a3-poster');
  expect(width).toBeGreaterThan(297 + 2 * 3);
  expect(height).toBeGreaterThan(420 + 2 * 3);
});
