import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { type Formats, listJobs } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const shaper = await createShaper(fonts);
const tools = { fonts, shaper, palette: content.campaign.palette };
const registry: Formats = formats;

/** Every line of a format's sheets in mm from the corner of the trim, with all marks of its letters. */
async function linesOf(id: string) {
  const jobs = listJobs(content, registry).filter(({ format }) => format === id);
  const sheets = await Promise.all(
    jobs.map(async (job) => {
      const { sheet, format } = prepareSheet(job, { content }, formats);
      const { drawing, canvas } = await makePages({ format, sheet }, tools);
      const mm = (px: number) => (px - canvas.bleedPx) / 10;
      return drawing.marks.flatMap((mark) => {
        const box = mark.kind === 'text' ? textBounds(mark, shaper) : undefined;
        if (mark.kind !== 'text' || !box) return [];
        const { left, top, right, bottom } = box;
        const name = `${job.venue}.${job.language}: ${mark.text}`;
        return [{ name, left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom) }];
      });
    }),
  );
  return sheets.flat();
}

test('hem and eyelets of a street banner take 50 mm and no letter or mark', async () => {
  const lines = await linesOf('street-banner');
  expect(lines.length).toBeGreaterThan(0);
  const cut = lines.filter(
    ({ left, top, right, bottom }) => left < 50 || top < 50 || right > 4950 || bottom > 650,
  );
  expect(cut).toEqual([]);
});

test('the dots below a slogan over a street stand 20 mm clear of the band under it, at 465.8 mm', async () => {
  const lines = await linesOf('street-banner');
  const slogans = lines.filter(({ top, bottom }) => bottom - top > 150);
  expect(slogans).toHaveLength(14);
  expect(slogans.filter(({ bottom }) => bottom > 465.8 - 20)).toEqual([]);
});

test('people have a quarter of the 5 m of a street banner before its slogan begins, at every place', async () => {
  const slogans = (await linesOf('street-banner')).filter(({ top, bottom }) => bottom - top > 150);
  expect(slogans.filter(({ left }) => left < 1250)).toEqual([]);
});

test('the words of a sticker stand inside its white ring, and its measure outside what is cut', async () => {
  const corners = (await linesOf('door-sticker')).map(({ name, left, top, right, bottom }) => {
    const distances = [left, right].flatMap((x) => [top, bottom].map((y) => Math.hypot(x - 100, y - 100)));
    return { name, nearest: Math.min(...distances), farthest: Math.max(...distances) };
  });
  const measures = corners.filter(({ name }) => name.endsWith('Ø 200'));
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.filter(({ nearest }) => nearest < 103)).toEqual([]);
  const words = corners.filter((corner) => !measures.includes(corner));
  expect(words.filter(({ farthest }) => farthest > 91)).toEqual([]);
});

/** White in mm between the foot's upper edge and its slogan, and between its last line and the trim, as it comes empty. */
async function footOf(format: string) {
  const prepared = prepareSheet({ venue: 'hospital', format, language: 'vi' }, { content }, formats);
  const { drawing, canvas } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const strip = drawing.marks
    .flatMap((mark) => (mark.kind === 'path' && mark.fill === 'paper' ? [boundsOf(mark.path)] : []))
    .findLast(({ left, right }) => right - left >= drawing.widthPx);
  const words = drawing.marks
    .flatMap((mark) => (mark.kind === 'text' ? (textBounds(mark, shaper) ?? []) : []))
    .filter(({ top }) => top >= (strip?.top ?? Infinity));
  const end = drawing.heightPx - canvas.bleedPx;
  return {
    above: Math.min(...words.map(({ top }) => top)) - (strip?.top ?? 0),
    below: end - Math.max(...words.map(({ bottom }) => bottom)),
  };
}

test.each(['a4-poster', 'a3-poster', 'slide-1080p', 'slide-portrait'])(
  'the slogan in the empty foot of %s has at least a third as much white above it as is below the last line',
  async (format) => {
    const { above, below } = await footOf(format);
    expect(above).toBeGreaterThan(below / 3);
  },
);
