import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { isSkin, onBand, phoneIn, sheetsOf, sizeOf } from './close-up.ts';

const stickers = await sheetsOf('door-sticker');

test('there is a sticker for each of four places in each language', () => {
  expect(stickers).toHaveLength(8);
});

test.each(stickers)(
  'the phone of $id rises up to the white ring, clear of it, and is as high as a third of the picture',
  ({ shapes, drawing }) => {
    const mm = (px: number) => (px - drawing.widthPx / 2) / 10;
    const { path } = shapes[phoneIn(shapes)] ?? { path: [] };
    const far = path.flatMap(([, ...at]) => {
      const [x = 0, y = 0] = at.slice(-2);
      return at.length > 0 ? [Math.hypot(mm(x), mm(y))] : [];
    });
    // the ring is from 92.5 to 95.7 mm
    expect(Math.max(...far)).toBeGreaterThan(87);
    expect(Math.max(...far)).toBeLessThanOrEqual(91.5);
    expect(sizeOf(boundsOf(path)).tall).toBeGreaterThan(55);
  },
);

test.each(stickers)('the face on $id is seen across a street: 3 cm wide, 3.8 cm high', ({ shapes }) => {
  const faces = shapes
    .slice(0, phoneIn(shapes))
    .filter(isSkin)
    .map(({ path }) => sizeOf(boundsOf(path)))
    .filter(({ wide, tall }) => wide >= 30 && wide < 45 && tall >= 38 && tall < 60);
  expect(faces.length).toBeGreaterThan(0);
});

test.each(stickers)('no hand lies on the slogan of $id', ({ shapes }) => {
  const on = onBand(shapes, 200, ({ path }) => boundsOf(path));
  expect(on?.length).toBeGreaterThan(0);
  expect(on?.filter(isSkin)).toEqual([]);
});

test('a sticker shows one person and what their place is known by', () => {
  const told = (id: string) => stickers.find((sticker) => sticker.id === id)?.alts;
  expect(told('hotel/door-sticker.en')).toEqual([
    'A visitor from abroad in a wide-brimmed hat, with a rucksack, raises a phone; her other hand holds a very large room key; ' +
      'the key board of a hotel.',
  ]);
  expect(told('office-room/door-sticker.vi')).toEqual([
    'Nữ cán bộ mặc áo dài một tay ôm chồng hồ sơ, một tay giơ điện thoại; kệ đầy bìa hồ sơ.',
  ]);
});
