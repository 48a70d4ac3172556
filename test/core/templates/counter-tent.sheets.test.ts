import { expect, test } from 'vitest';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { listJobs, type MaterialJob, materialId } from '../../../src/core/sheets/job.ts';
import { layOutSides } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const jobs = listJobs(content, formats).filter(({ format }) => format === 'counter-tent');

/** A tent is drawn at 10 pixels a millimetre. */
const POINTS = 72 / 25.4 / 10;

/** Lines of one face of a tent by what they are: with their letters in points. */
async function linesOf(job: MaterialJob) {
  const { sheet, format } = prepareSheet(job, { content }, formats);
  const [{ drawing }] = await layOutSides({ format, sheet }, tools);
  return drawing.marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [{ role: drawing.elements[mark.element ?? -1]?.role, text: mark.text, points: mark.sizePx * POINTS }]
      : [],
  );
}

test('who stands at a counter reads what to do in 12 pt and each step in 10 pt, at every place in every language', async () => {
  expect(jobs.length).toBeGreaterThan(0);
  for (const job of jobs) {
    const lines = await linesOf(job);
    const least = (role: string) =>
      Math.min(...lines.filter((line) => line.role === role).map(({ points }) => points));
    expect(least('H2'), materialId(job)).toBeGreaterThanOrEqual(12);
    expect(least('LI'), materialId(job)).toBeGreaterThanOrEqual(10);
  }
});

test('no slogan of a tent is broken within one of its two lines', async () => {
  for (const job of jobs) {
    const { sheet } = prepareSheet(job, { content }, formats);
    const slogan = (await linesOf(job)).filter(({ role }) => role === 'H1').map(({ text }) => text);
    expect(slogan, materialId(job)).toEqual(sheet.venue.headline);
  }
});
