import { expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { listJobs, type MaterialJob, materialId } from '../../../src/core/sheets/job.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { Pixels } from '../../../src/core/png/pixels.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';

const LEAST_CONTRAST = 7;
/** Between letters there may be a little of something else, such as the corner of a band. */
const MOST_OTHERS = 0.02;
const LONG_SIDE_PX = 700;
/** How much light each value of a channel is. */
const linears = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});
const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

/** Every place in Vietnamese, two also in English; what is only these sheets laid on other paper is left out. */
const jobs = listJobs(content, formats).filter(
  ({ venue, format, language }) =>
    !/tiles|four-up|tent|proof/.test(format) &&
    (language !== 'en' || venue === 'hospital' || venue === 'market'),
);
const byFormat = Object.entries(Object.groupBy(jobs, ({ format }) => format));

test.each(byFormat)('every word of %s stands on a ground of 7:1', async (_, sheets = []) => {
  const faint: string[] = [];
  for (const job of sheets) faint.push(...(await faintWords(job)));
  expect(faint).toEqual([]);
});

async function faintWords(job: MaterialJob): Promise<string[]> {
  const { sheet, format } = prepareSheet(job, { content }, formats);
  const { pages, tools: own } = await makePages({ format, sheet }, tools);
  const faint: string[] = [];
  for (const { drawing } of pages) {
    const ground = await groundOf(drawing, own);
    for (const mark of drawing.marks) {
      // the diameter of a round sticker stands where it is cut off
      if (mark.kind !== 'text' || mark.text.startsWith('Ø')) continue;
      const share = shareBelow(mark, ground, own);
      if (share > MOST_OTHERS) faint.push(`${materialId(job)}: ${mark.text} (${Math.round(100 * share)} %)`);
    }
  }
  return faint;
}

/** A page without its words, and its pixels a canvas pixel. */
async function groundOf(drawing: Drawing, tools: DrawingTools) {
  const { widthPx, heightPx } = drawing;
  const scale = LONG_SIDE_PX / Math.max(widthPx, heightPx);
  const svg = toSvg(
    { ...drawing, marks: drawing.marks.filter(({ kind }) => kind === 'path') },
    {
      viewBox: { xPx: 0, yPx: 0, widthPx, heightPx },
      width: `${Math.round(widthPx * scale)}`,
      height: `${Math.round(heightPx * scale)}`,
      title: 'ground',
      lang: 'und',
    },
    tools,
  );
  return { pixels: await rasterize(svg), scale };
}

type Ground = { readonly pixels: Pixels; readonly scale: number };

/** Share of a line's box, from the foot of its letters to the top of its capitals, that differs too little from it. */
function shareBelow(mark: TextMark, { pixels, scale }: Ground, { shaper, palette }: DrawingTools): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(palette[mark.fill as keyof typeof palette].rgb);
  const ink = luminance(red, green, blue);
  const widthPx = shaper.measure(mark.font, mark.weight, mark.text) * mark.sizePx;
  const turn = ((mark.turnDegrees ?? 0) * Math.PI) / 180;
  const [along, across] = [Math.cos(turn), Math.sin(turn)];
  let [all, below] = [0, 0];
  for (let up = 0; up <= 0.72 * mark.sizePx; up += 1 / scale) {
    for (let on = 0; on < widthPx; on += 1 / scale) {
      const x = Math.floor((mark.xPx + on * along + up * across) * scale);
      const y = Math.floor((mark.yPx + on * across - up * along) * scale);
      if (x < 0 || y < 0 || x >= pixels.widthPx || y >= pixels.heightPx) continue;
      const at = (y * pixels.widthPx + x) * 4;
      const { rgba } = pixels;
      const ground = luminance(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      all += 1;
      if (contrast < LEAST_CONTRAST) below += 1;
    }
  }
  return below / Math.max(1, all);
}

const rgbOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance as WCAG 2 defines it. */
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (value: number): number => linears[value] ?? 0;
