import { expect, test } from 'vitest';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { partsOf } from '../../../src/core/scenes/parts.ts';
import { headIn } from '../../../src/core/scenes/standing/whole-faces.ts';
import { listJobs, materialId } from '../../../src/core/sheets/job.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats);

const FORMATS = [
  ...['a4-poster', 'a4-landscape', 'a4-mono', 'a4-bilingual', 'a5-leaflet', 'a6-card', 'counter-tent'],
  ...['gate-notice', 'seat-back', 'x-banner', 'roll-up', 'street-banner'],
  ...['slide-1080p', 'slide-portrait', 'square-card', 'link-card'],
];
/** Behind the ear lies a quarter of a head; a pixel more is rounding. */
const BEHIND_EAR = 0.26;

/** A shape wherever it stands and however large it is: its colour, commands and proportions. */
function shapeOf({ fill, path }: PathMark): string {
  const { left, right, top, bottom } = boundsOf(path);
  return `${fill} ${path.map(([command]) => command).join('')} ${((right - left) / (bottom - top)).toFixed(2)}`;
}

/** Heads of those who stand beside who raises the object, as shapes. */
const headsOf = (svg: string): ReadonlySet<string> =>
  new Set(
    partsOf(svg).flatMap(({ layer, marks }) => {
      const head = layer === 'main' || layer === 'back' ? undefined : headIn(marks);
      return marks.filter(({ path }) => JSON.stringify(boundsOf(path)) === JSON.stringify(head)).map(shapeOf);
    }),
  );

test.each(FORMATS)('on a %s a face is whole or not there, at every place in every language', (id) => {
  const own = jobs.filter(({ format }) => format === id);
  expect(own.length).toBeGreaterThan(0);
  for (const job of own) {
    const { format, sheet } = prepareSheet(job, { content }, formats);
    const { canvas, layers } = sheetTree(format, sheet, tools);
    const [start, end] = [canvas.bleedPx, canvas.widthPx - canvas.bleedPx];
    const heads = headsOf(sheet.venue.scene);
    for (const mark of layers.flatMap(({ marks }) => marks)) {
      if (mark.kind !== 'path' || !heads.has(shapeOf(mark))) continue;
      const { left, right } = boundsOf(mark.path);
      const cut = Math.max(start - left, right - end) / (right - left);
      expect(cut, `${materialId(job)} at ${Math.round(left)}`).toBeLessThan(BEHIND_EAR);
    }
  }
});
