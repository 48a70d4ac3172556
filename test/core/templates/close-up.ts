import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import type { Bounds } from '../../../src/core/drawing/geometry/bounds.ts';
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

/** All sheets of a format: shapes from the back to the front, words in reading order, and what is told of pictures. */
export const sheetsOf = (id: string) =>
  Promise.all(
    listJobs(content, formats)
      .filter(({ format }) => format === id)
      .map(async (job) => {
        const prepared = prepareSheet(job, { content }, formats);
        const { drawing, canvas } = await makePages(
          { format: prepared.format, sheet: prepared.sheet },
          tools,
        );
        return {
          ...{ id: materialId(job), venue: job.venue, language: job.language, drawing, canvas },
          shapes: drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : [])),
          words: drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
          alts: drawing.elements.flatMap(({ alt }) => alt ?? []),
        };
      }),
  );

const SKINS = ['skinA', 'skinB', 'skinC'];
export const isSkin = ({ fill }: PathMark) => SKINS.includes(fill ?? '');

/** Where in painting order what is raised is: it alone is red, but for the scarves of pupils behind it. */
export const phoneIn = (shapes: readonly PathMark[]) => shapes.findLastIndex(({ fill }) => fill === 'accent');

/** In millimetres. */
export const sizeOf = ({ left, top, right, bottom }: Bounds) => ({
  wide: (right - left) / 10,
  tall: (bottom - top) / 10,
});

/** Shapes after the first band in the place's colour over almost all of a width in millimetres: what lies on the slogan. */
export function onBand(shapes: readonly PathMark[], widthMm: number, boundsOf: (mark: PathMark) => Bounds) {
  const band = shapes.findIndex(
    (mark, index) =>
      (mark.fill === 'light' || mark.fill === 'sky') &&
      index > phoneIn(shapes) &&
      sizeOf(boundsOf(mark)).wide > 0.85 * widthMm,
  );
  return band < 0 ? undefined : shapes.slice(band);
}
