import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { type Bounds, around, boundsOf, grown } from '../../../src/core/drawing/geometry/bounds.ts';
import { rotation, transformPath, transformPoint } from '../../../src/core/drawing/geometry/matrix.ts';
import { levelBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

/** The boxes around the letters of lines on bands, laid level, and what does so. */
function lettersOnBands(drawing: Drawing) {
  const words = drawing.marks.flatMap((mark) => (mark.kind === 'text' && mark.turnDegrees ? [mark] : []));
  const level = rotation((-(words[0]?.turnDegrees ?? 0) * Math.PI) / 180, 0, 0);
  const letters = words.flatMap((mark) => {
    const [xPx, yPx] = transformPoint(level, mark.xPx, mark.yPx);
    const box = levelBounds({ ...mark, xPx, yPx }, tools.shaper);
    return box ? [{ text: mark.text, ...box }] : [];
  });
  return { level, letters };
}

/** The box around a thing on a band and those around the slogan's letters on it, laid level; undefined without a thing. */
async function thingAndWords(venue: string, format: string, language: 'vi' | 'en') {
  const prepared = prepareSheet({ venue, format, language }, { content }, formats);
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const picture = drawing.elements.findLastIndex(({ alt }) => alt && !/QR/.test(alt));
  const isFirst = drawing.elements.findIndex(({ alt }) => alt && !/QR/.test(alt)) === picture;
  const { level, letters } = lettersOnBands(drawing);
  if (isFirst) return undefined;
  const thing = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.element === picture
      ? [grown(boundsOf(transformPath(level, mark.path)), (mark.stroke?.widthPx ?? 0) / 2)]
      : [],
  );
  return { thing: around(thing), letters, width: drawing.widthPx };
}

const gap = (a: Bounds, b: Bounds) =>
  Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);

test.each(['x-banner', 'roll-up'])('%s: a thing on the band keeps off every letter', async (format) => {
  const onBands: string[] = [];
  for (const { id } of content.venues.filter(({ formats: made }) => made.includes(format))) {
    for (const language of ['vi', 'en'] as const) {
      const found = await thingAndWords(id, format, language);
      if (!found) continue;
      const { thing, letters, width } = found;
      onBands.push(`${id} ${language}`);
      expect(thing.right - thing.left, `${id} ${language}`).toBeGreaterThan(0.15 * width);
      for (const { text, ...box } of letters) {
        // of the row below so much of its capitals' height, beside the verb 2% of the width
        const least = text === 'BLUEZONE' ? 0.11 * (box.bottom - box.top) : 0.02 * width;
        expect(gap(thing, box), `${id} ${language}: ${text}`).toBeGreaterThan(least);
      }
    }
  }
  expect(onBands).toContain('office-gate en');
});

test('on an x-banner the row that names the app takes nine tenths of the width between the margins', async () => {
  for (const { id } of content.venues.filter(({ formats: made }) => made.includes('x-banner'))) {
    for (const language of ['vi', 'en'] as const) {
      const prepared = prepareSheet({ venue: id, format: 'x-banner', language }, { content }, formats);
      const { drawing, canvas } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
      const { left = 0, right = 0 } =
        lettersOnBands(drawing).letters.find(({ text }) => text === 'BLUEZONE') ?? {};
      // a margin is an 18th of 600 mm
      const inner = (canvas.widthPx - 2 * canvas.bleedPx) * (1 - 2 / 18);
      expect(right - left, `${id} ${language}`).toBeGreaterThan(0.9 * inner);
    }
  }
});
