import { beforeAll, expect, test } from 'vitest';
import { fitText } from '../../../src/core/text/fit.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(await readFonts());
});

const box = {
  font: 'Be Vietnam Pro',
  weight: 400,
  sizePx: 40,
  minSizePx: 20,
  lineHeight: 1.25,
  widthPx: 400,
  heightPx: 100,
};
const lines = (text: string, changes: Partial<typeof box> & { maxLines?: number } = {}) => {
  const fitted = fitText(shaper, { ...box, ...changes, text });
  return 'lines' in fitted ? fitted.lines.map((line) => line.text) : fitted;
};

test('a text that fits keeps its size', () => {
  expect(fitText(shaper, { ...box, text: 'Trạm y tế' })).toMatchObject({ sizePx: 40 });
});

test('lines break at spaces, which do not count at the end of a line', () => {
  expect(lines('Trung tâm y tế dự phòng')).toEqual(['Trung tâm y tế dự', 'phòng']);
});

test('syllables bound by U+00A0 stay together', () => {
  expect(lines('Trung tâm y tế dự\u00a0phòng')).toEqual(['Trung tâm y tế', 'dự\u00a0phòng']);
});

test('a line may end behind a dash or slash', () => {
  expect(lines('Nguyễn Thị Minh Khai/Cách mạng', { widthPx: 460 })).toEqual([
    'Nguyễn Thị Minh Khai/',
    'Cách mạng',
  ]);
});

test('a text shrinks in half pixels until its lines fit the height', () => {
  const fitted = fitText(shaper, { ...box, text: 'Trung tâm y tế dự phòng thành phố Cần Thơ' });
  if ('overflow' in fitted) throw new Error('overflows');
  expect(fitted.sizePx).toBeLessThan(40);
  expect(fitted.sizePx * 2).toBe(Math.round(fitted.sizePx * 2));
  expect(fitted.lines.length * Math.round(fitted.sizePx * 1.25)).toBeLessThanOrEqual(100);
  for (const line of fitted.lines) expect(line.widthPx).toBeLessThanOrEqual(400);
});

test('the height of a line is counted in whole pixels, as satori does', () => {
  // 3 lines of 33.33 px would fit 100 px only if they were rounded down: 26.5 × 1.25 = 33.125.
  const text = 'Trung tâm\u00a0y\u00a0tế dự\u00a0phòng';
  expect(lines(text, { sizePx: 26.5, widthPx: 170, heightPx: 99 })).toHaveLength(3);
});

test('a text too long at its smallest size overflows by as much of a line as it lacks', () => {
  const text = 'Trung tâm y tế dự phòng';
  const fitted = fitText(shaper, { ...box, text, minSizePx: 40, heightPx: 50 });
  if (!('overflow' in fitted)) throw new Error('fits');
  // 23 letters of about half their size: 460 px in the one line of 400 px
  expect(fitted.overflow.byPx).toBeGreaterThan(20);
  expect(fitted.overflow.byPercent).toBeCloseTo(fitted.overflow.byPx / 4);
  expect(fitted.overflow.byPercent).toBeLessThan(25);
});

test('a single word that is wider than the box overflows', () => {
  const fitted = fitText(shaper, { ...box, text: 'a'.repeat(100) });
  expect(fitted).toHaveProperty('overflow');
});

test('more lines than allowed overflow even where the box is high enough', () => {
  expect(lines('Trung tâm y tế dự phòng', { minSizePx: 40, maxLines: 1 })).toMatchObject({
    overflow: { text: 'Trung tâm y tế dự phòng' },
  });
});

test('no text gives no lines', () => {
  expect(lines('')).toEqual([]);
});

test('a compound that is wider than its box breaks after all', () => {
  expect(lines('cơ quan nhà nước', { widthPx: 200, minSizePx: 40 })).toEqual(['cơ quan', 'nhà nước']);
});
