import { describe, expect, test } from 'vitest';
import { headlineSize, headlineWidth } from '../../../src/core/templates/kit/headline-size.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const capitals =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴFJWZ0123456789 ,.:!?&';

describe('the width of a headline', () => {
  test('is within one part in a hundred of the font for every Vietnamese capital', async () => {
    const shaper = await createShaper(await readFonts());
    for (const letter of capitals) {
      const drawn = shaper.measure('Anton', 400, letter);
      expect(Math.abs(headlineWidth(letter) - drawn), letter).toBeLessThan(0.01);
    }
  });

  test('counts an unknown letter as wide', () => {
    expect(headlineWidth('Ж')).toBe(0.52);
  });
});

describe('the size of a headline', () => {
  test('is what fills the width when the line is long', () => {
    const widthPx = 1000;
    const sizePx = headlineSize(['NHẬN CHÌA KHÓA'], { widthPx, maxCapPx: 5000 });
    expect(sizePx * headlineWidth('NHẬN CHÌA KHÓA')).toBeLessThanOrEqual(widthPx);
    expect(sizePx * headlineWidth('NHẬN CHÌA KHÓA')).toBeGreaterThan(0.98 * widthPx);
  });

  test('stops at the wanted capital height when the line is short', () => {
    expect(headlineSize(['HAI'], { widthPx: 5000, maxCapPx: 859 })).toBe(1000);
  });
});
