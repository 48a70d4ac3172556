import { expect, test } from 'vitest';
import { transformPoint } from '../../../../src/core/drawing/geometry/matrix.ts';
import { pageGeometry } from '../../../../src/core/pdf/pages/page-boxes.ts';

const mm = (value: number) => (value * 72) / 25.4;
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000);
const a4 = { widthMm: 210, heightMm: 297, bleedMm: 3 };

test('without crop marks the paper ends with the bleed', () => {
  const { mediaBox, bleedBox, trimBox, cropMarks } = pageGeometry(a4, false);
  expect(rounded(mediaBox)).toEqual(rounded([0, 0, mm(216), mm(303)]));
  expect(bleedBox).toEqual(mediaBox);
  expect(rounded(trimBox)).toEqual(rounded([mm(3), mm(3), mm(213), mm(300)]));
  expect(cropMarks).toEqual([]);
});

test('the corner of the canvas is the corner of the bleed, the trim 30 px further in', () => {
  const { fromCanvas, bleedBox, trimBox } = pageGeometry(a4, true);
  expect(rounded(transformPoint(fromCanvas, 0, 0))).toEqual(rounded([bleedBox[0], bleedBox[3]]));
  expect(rounded(transformPoint(fromCanvas, 30, 30))).toEqual(rounded([trimBox[0], trimBox[3]]));
  expect(rounded(transformPoint(fromCanvas, 2160, 3030))).toEqual(rounded([bleedBox[2], bleedBox[1]]));
});

test('crop marks stand in line with the trim', () => {
  const { cropMarks, trimBox } = pageGeometry(a4, true);
  expect(cropMarks).toHaveLength(8);
  for (const [x1, y1, x2, y2] of cropMarks) {
    const isVertical = x1 === x2;
    expect(isVertical ? [trimBox[0], trimBox[2]] : [trimBox[1], trimBox[3]]).toContain(isVertical ? x1 : y1);
    expect(isVertical || y1 === y2).toBe(true);
  }
});

test('a sheet without bleed has marks half a millimetre outside the trim', () => {
  const { cropMarks, trimBox } = pageGeometry({ ...a4, bleedMm: 0 }, true);
  const nearest = Math.min(
    ...cropMarks.map(([, , x2, y2]) => Math.abs(x2 - trimBox[0]) + Math.abs(y2 - trimBox[1])),
  );
  expect(nearest).toBeCloseTo(mm(5.5), 6);
});

test('a screen of 1920 by 1080 is 1440 by 810 points', () => {
  const { mediaBox, trimBox } = pageGeometry({ widthPx: 1920, heightPx: 1080 }, true);
  expect(mediaBox).toEqual([0, 0, 1440, 810]);
  expect(trimBox).toEqual(mediaBox);
});
