import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import type { Path } from '../../../src/core/drawing/drawing.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { readRaisedObject } from '../../../src/core/scenes/scene.ts';
import { listJobs, materialId } from '../../../src/core/sheets/job.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import type { DesignedFormat } from '../../../src/core/templates/template.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats);

const commandsOf = (path: Path) => path.map(([command]) => command).join('');
/** Canvas pixels of a millimetre in print. */
const MM = 10;

/** From the upper edge of the trimmed side to the case of the highest phone on it, in canvas pixels. */
function above(side: DesignedFormat, sheet: Parameters<typeof sheetTree>[1]): number {
  const { canvas, layers } = sheetTree(side, sheet, tools);
  const [phone] = readRaisedObject(sheet.raised).whole;
  if (!phone) throw new Error('Nothing is raised.');
  const tops = layers.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill === phone.fill && commandsOf(mark.path) === commandsOf(phone.path)
        ? [boundsOf(mark.path).top]
        : [],
    ),
  );
  expect(tops).not.toEqual([]);
  return Math.min(...tops) - canvas.bleedPx;
}

test.each([
  ['a5-leaflet', 30],
  ['a6-card', 10],
  ['a6-four-up', 10],
])(
  'on a %s what is raised keeps 3 mm from where it is cut, at every place in every language',
  (id, count) => {
    const own = jobs.filter(({ format }) => format === id);
    expect(own).toHaveLength(count);
    for (const job of own) {
      const { format, sheet } = prepareSheet(job, { content }, formats);
      expect(above(format, sheet), materialId(job)).toBeGreaterThanOrEqual(3 * MM);
      if (format.medium !== 'print' || !format.Back) continue;
      const back = { ...format, scanDistanceM: undefined, Template: format.Back };
      expect(above(back, sheet), `${materialId(job)}, back`).toBeGreaterThanOrEqual(3 * MM);
    }
  },
);
