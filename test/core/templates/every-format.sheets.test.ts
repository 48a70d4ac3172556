import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import { formatOf, listJobs, type MaterialJob } from '../../../src/core/sheets/job.ts';
import { layOutSides } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { askedOf } from './asked.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const shaper = await createShaper(fonts);
const tools = { fonts, shaper, palette: content.campaign.palette };
const { capHeight, unitsPerEm } = shaper.metrics('Anton', 400);

/** Places with the longest words of each composition; what is only these sheets laid on other paper is left out. */
const longest = ['hospital', 'transport-vehicle', 'one-stop', 'office-gate', 'hotel'];
const jobs = listJobs(content, formats).filter(
  ({ venue, format }) => longest.includes(venue) && !/tiles|four-up/.test(format),
);
const byFormat = Object.entries(Object.groupBy(jobs, ({ format }) => format));

/** The slogan is no headline there: the title of a test, a figure, the second language. */
const hasNoSlogan = (id: string) => /^(proof-sheet|coverage-slide)$/.test(id);

async function laidOut(job: MaterialJob) {
  const { sheet, format } = prepareSheet(job, { content }, formats);
  const sides = await layOutSides({ format, sheet }, tools);
  const [{ drawing, canvas }] = sides;
  const [width, height] = [canvas.widthPx, canvas.heightPx].map((side) => side - 2 * canvas.bleedPx);
  return { sides, drawing, canvas, width: width ?? 0, height: height ?? 0 };
}

const POINTS_PER_MM = 72 / 25.4;

/** Heights of the slogan's capitals in the sheet's first language. */
const capsOf = ({ marks, elements }: Drawing) =>
  marks.flatMap((mark) => {
    const element = mark.kind === 'text' ? elements[mark.element ?? -1] : undefined;
    return mark.kind === 'text' && element?.role === 'H1' && !element.lang
      ? [(mark.sizePx * capHeight) / unitsPerEm]
      : [];
  });

test.each(byFormat)(
  '%s: capitals and the smallest letters are read, and the code leaves the sheet to its picture',
  async (id, all = []) => {
    const own = formatOf(formats, id, 'test');
    const asked = askedOf(id);
    for (const job of all) {
      const name = `${job.venue}.${job.language}`;
      const { sides, drawing, canvas, width, height } = await laidOut(job);
      const letters = own.medium === 'print' ? (own.widthMm / width) * POINTS_PER_MM : 1;
      const sizes = sides.flatMap((side) =>
        side.drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.sizePx * letters] : [])),
      );
      expect(Math.min(...sizes), `smallest letters of ${name}`).toBeGreaterThanOrEqual(asked.letters);
      const least = asked.isNarrow ? width / 12.5 : height / 14.1;
      const caps = capsOf(drawing);
      if (!hasNoSlogan(id)) {
        expect(caps.length, `capitals of ${name}`).toBeGreaterThan(0);
        expect(Math.min(...caps), `smallest capitals of ${name}`).toBeGreaterThanOrEqual(least);
      }
      const code = codeBounds(drawing);
      expect(code !== undefined, name).toBe(own.scanDistanceM !== undefined);
      if (!code || id === 'qr') continue;
      const field = code.right - code.left + 2 * canvas.quietZonePx;
      expect(field ** 2 / (width * height), `share of the code of ${name}`).toBeLessThan(0.2);
    }
  },
);

test.each(byFormat)(
  '%s: no plane ends on the edge of the paper, where half a pixel of what is below it would show',
  async (id, all = []) => {
    if (formatOf(formats, id, 'test').medium === 'screen') return;
    for (const job of all) {
      const { drawing, canvas } = await laidOut(job);
      const ends = (edge: number, side: number) => Math.min(Math.abs(edge), Math.abs(edge - side)) < 0.01;
      const planes = drawing.marks.slice(1).flatMap((mark) => {
        if (mark.kind !== 'path' || !mark.fill) return [];
        const { left, top, right, bottom } = boundsOf(mark.path);
        const onEdge =
          [left, right].some((x) => ends(x, canvas.widthPx)) ||
          [top, bottom].some((y) => ends(y, canvas.heightPx));
        return onEdge
          ? [{ name: `${job.venue}.${job.language}`, fill: mark.fill, left, top, right, bottom }]
          : [];
      });
      expect(planes).toEqual([]);
    }
  },
);
