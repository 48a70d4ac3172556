import { expect, test } from 'vitest';
import { type Bounds, around, boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

const FORMATS = [
  ...['a4-poster', 'a5-leaflet', 'slide-portrait', 'counter-tent', 'link-card', 'square-card'],
  ...['roll-up', 'x-banner'],
];
const SKINS = ['skinA', 'skinB', 'skinC'];

type Drawn = Bounds & { readonly fill: string };

/** Hands after the rim of the banner, four fingers each, and heads before it. */
function handsAndHeads(marks: readonly PathMark[], widthPx: number) {
  const rim = marks.findLastIndex(({ stroke, path }) => {
    const { left, right } = boundsOf(path);
    return stroke !== undefined && left <= 0 && right >= widthPx;
  });
  const skins = (from: number, to?: number): Drawn[] =>
    marks
      .slice(from, to)
      .flatMap(({ fill, path }) => (fill && SKINS.includes(fill) ? [{ fill, ...boundsOf(path) }] : []));
  const fingers = skins(rim + 1);
  const hands = Array.from({ length: fingers.length / 4 }, (_, index): Drawn => {
    const four = fingers.slice(4 * index, 4 * index + 4);
    return { fill: four[0]?.fill ?? '', ...around(four) };
  });
  return { hands, before: skins(0, rim) };
}

test.each(FORMATS)('whose hand is on the banner of a %s is drawn beside it, in its skin', async (format) => {
  const seen: number[] = [];
  for (const { id, formats: own } of content.venues) {
    if (!own.includes(format)) continue;
    const prepared = prepareSheet({ venue: id, format, language: 'vi' }, { content }, formats);
    const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
    const paths = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
    const { hands, before } = handsAndHeads(paths, drawing.widthPx);
    seen.push(hands.length);
    for (const hand of hands) {
      const wide = hand.right - hand.left;
      const near = before.filter(
        ({ fill, left, right }) =>
          fill === hand.fill && right > hand.left - 2 * wide && left < hand.right + 2 * wide,
      );
      expect(near.length, `${id} at ${Math.round(hand.left)}`).toBeGreaterThan(0);
    }
  }
  expect(Math.max(...seen)).toBeGreaterThan(0);
});

test('who carries something in both hands has no other on the banner, and nobody lends them one', async () => {
  const prepared = prepareSheet(
    { venue: 'quarantine-site', format: 'link-card', language: 'vi' },
    { content },
    formats,
  );
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const paths = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
  const { hands } = handsAndHeads(paths, drawing.widthPx);
  expect(hands.map(({ fill, left }) => [fill, left > drawing.widthPx / 2])).toEqual([['skinC', true]]);
});
