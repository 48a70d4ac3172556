import { expect, test } from 'vitest';
import { createMeasure } from '../../../../src/core/drawing/setting/measure.ts';
import { setRows } from '../../../../src/core/drawing/setting/rows.ts';
import { createShaper } from '../../../../src/core/text/shaper.ts';
import { typefacesOf } from '../../../../src/core/text/typefaces.ts';
import { readFonts } from '../../../../src/node/raster/fonts.ts';

const measure = createMeasure(await createShaper(await readFonts()), typefacesOf('vi'));
const apart = (...rows: readonly [string, string]) => setRows(rows, measure).baselines[1] ?? 0;

test('a dot below a letter is nearer to it than to the letter under it, which it would else seem to mark', () => {
  const { down } = measure.capitals('Ọ');
  const gapBelow = apart('GỌI MÓN', 'XONG,') - 1 - down;
  expect(down).toBeGreaterThan(0.1);
  expect(gapBelow).toBeGreaterThan(down);
});

test('rows without a mark between them are as near as ever', () => {
  expect(apart('GOI MON', 'XONG,')).toBeCloseTo(1.34, 5);
});
