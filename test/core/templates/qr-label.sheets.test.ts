import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { isSkin, onBand, phoneIn, sheetsOf, sizeOf } from './close-up.ts';

const labels = await sheetsOf('qr');

test('there is a label for each of sixteen places in each language', () => {
  expect(labels).toHaveLength(32);
});

test.each(labels)('the phone of $id is half as high as the code and whole', ({ shapes, drawing }) => {
  const phone = boundsOf(shapes[phoneIn(shapes)]?.path ?? []);
  // the code is 58 mm
  expect(sizeOf(phone).tall).toBeGreaterThan(29);
  expect(phone.right).toBeLessThan(drawing.widthPx - 50);
});

test.each(labels)('the face on $id is at least 1.3 cm wide and 1.7 cm high', ({ shapes }) => {
  const faces = shapes
    .slice(0, phoneIn(shapes))
    .filter(isSkin)
    .map(({ path }) => sizeOf(boundsOf(path)))
    .filter(({ wide, tall }) => wide >= 13 && wide < 20 && tall >= 17 && tall < 27);
  expect(faces.length).toBeGreaterThan(0);
});

test.each(labels)(
  'nothing stands in the white of the code of $id, no hand on its slogan',
  ({ shapes, canvas }) => {
    // 58 mm with four of 29 modules above and below
    const white = canvas.qrWidthPx + 2 * canvas.quietZonePx;
    expect(white / 10).toBeCloseTo(74, 1);
    const on = onBand(shapes, 80, ({ path }) => boundsOf(path)) ?? [];
    expect(on.length).toBeGreaterThan(0);
    expect(on.filter(isSkin)).toEqual([]);
    const plane = on.findIndex(({ fill }) => fill === 'paper');
    const inWhite = on.slice(plane + 1).filter(({ path }) => boundsOf(path).top < white);
    expect(inWhite.map(({ crisp }) => crisp)).toEqual([true]);
  },
);

test.each(labels)('$id says what to do with code or address', ({ words, language }) => {
  const said = words.join(' ');
  const asked = language === 'vi' ? 'Quét mã hoặc gõ' : 'Scan or type';
  expect(said).toContain(`${asked} bluezone.gov.vn/taiapp`);
});
