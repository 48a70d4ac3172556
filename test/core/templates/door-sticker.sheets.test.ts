import { expect, test } from 'vitest';
import { type Bounds, boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { listJobs, materialId } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

/** Every sticker's shapes from the back to the front, in mm from the middle of the round. */
const stickers = await Promise.all(
  listJobs(content, formats)
    .filter(({ format }) => format === 'door-sticker')
    .map(async (job) => {
      const prepared = prepareSheet(job, { content }, formats);
      const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
      const mm = (px: number) => (px - drawing.widthPx / 2) / 10;
      const shapes = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
      const alts = drawing.elements.flatMap(({ alt }) => alt ?? []);
      return { id: materialId(job), shapes, mm, alts };
    }),
);

const SKINS = ['skinA', 'skinB', 'skinC'];
const isSkin = ({ fill }: PathMark) => SKINS.includes(fill ?? '');
// what is raised alone is red
const phoneOf = (shapes: readonly PathMark[]) => shapes.findIndex(({ fill }) => fill === 'accent');

const sizeOf = ({ left, top, right, bottom }: Bounds) => ({
  wide: (right - left) / 10,
  tall: (bottom - top) / 10,
});

test('there is a sticker for each of four places in each language', () => {
  expect(stickers).toHaveLength(8);
});

test.each(stickers)(
  'the phone of $id rises over the white ring and ends 3 mm before the cut',
  ({ shapes, mm }) => {
    const { path } = shapes[phoneOf(shapes)] ?? { path: [] };
    const far = path.flatMap(([, ...at]) => {
      const [x = 0, y = 0] = at.slice(-2);
      return at.length > 0 ? [Math.hypot(mm(x), mm(y))] : [];
    });
    // the ring is from 92.5 to 95.7 mm
    expect(Math.max(...far)).toBeGreaterThan(96);
    expect(Math.max(...far)).toBeLessThanOrEqual(97);
    expect(sizeOf(boundsOf(path)).tall).toBeGreaterThan(55);
  },
);

test.each(stickers)('the face on $id is seen across a street: 3 cm wide, 3.8 cm high', ({ shapes }) => {
  const faces = shapes
    .slice(0, phoneOf(shapes))
    .filter(isSkin)
    .map(({ path }) => sizeOf(boundsOf(path)))
    .filter(({ wide, tall }) => wide >= 30 && wide < 45 && tall >= 38 && tall < 60);
  expect(faces.length).toBeGreaterThan(0);
});

test.each(stickers)('no hand lies on the slogan of $id', ({ shapes }) => {
  const [band] = shapes.flatMap(({ fill, path }, index) =>
    (fill === 'light' || fill === 'sky') && index > phoneOf(shapes) && sizeOf(boundsOf(path)).wide > 170
      ? [index]
      : [],
  );
  expect(band).toBeGreaterThan(0);
  expect(shapes.slice(band).filter(isSkin)).toEqual([]);
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
