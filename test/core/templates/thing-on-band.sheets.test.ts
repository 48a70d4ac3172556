import { expect, test } from 'vitest';
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

/** The box around a thing on a band and those around the slogan's letters on it, laid level; undefined without a thing. */
async function thingAndWords(venue: string, format: string, language: 'vi' | 'en') {
  const prepared = prepareSheet({ venue, format, language }, { content }, formats);
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const picture = drawing.elements.findLastIndex(({ alt }) => alt && !/QR/.test(alt));
  const isFirst = drawing.elements.findIndex(({ alt }) => alt && !/QR/.test(alt)) === picture;
  const words = drawing.marks.flatMap((mark) => (mark.kind === 'text' && mark.turnDegrees ? [mark] : []));
  const turned = words[0]?.turnDegrees ?? 0;
  const level = rotation((-turned * Math.PI) / 180, 0, 0);
  if (isFirst) return undefined;
  const thing = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.element === picture
      ? [grown(boundsOf(transformPath(level, mark.path)), (mark.stroke?.widthPx ?? 0) / 2)]
      : [],
  );
  const letters = words.flatMap((mark) => {
    const [xPx, yPx] = transformPoint(level, mark.xPx, mark.yPx);
    const box = levelBounds({ ...mark, xPx, yPx }, tools.shaper);
    return box ? [{ text: mark.text, ...box }] : [];
  });
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
