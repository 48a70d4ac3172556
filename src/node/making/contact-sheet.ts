import { designedFormats as formats } from '../../core/templates/designed-formats.ts';
import { listJobs, type MaterialJob, materialId } from '../../core/sheets/job.ts';
import { makePages, type SheetPage } from '../../core/sheets/make-pages.ts';
import { prepareSheet } from '../../core/editions/prepare-sheet.ts';
import { type Shaper, createShaper } from '../../core/text/shaper.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import type { Content } from '../../core/domain/content.ts';
import type { Palette } from '../../core/schema/campaign.ts';
import { readFonts } from '../raster/fonts.ts';
import { encodePng, type Pixels } from '../raster/png.ts';
import { rasterize } from '../raster/raster.ts';
import { selectMaterials } from './select-materials.ts';

type ContactSheets = {
  readonly content: Content;
  readonly siteUrl?: string | undefined;
  /** Glob of materials. */
  readonly only?: string | undefined;
  /** Height of the room for one page, which is three quarters as wide; pages keep their shape in it. */
  readonly cellPx: number;
};

const GAP_PX = 12;
const COLUMNS = 8;
const GROUND = 0x77;

/** One picture for each format and language, `a4-poster.vi`, venue by venue. Throws what cannot be drawn. */
export async function* drawContactSheets({
  content,
  siteUrl,
  only,
  cellPx,
}: ContactSheets): AsyncGenerator<{ name: string; png: Uint8Array }> {
  const fonts = await readFonts(content.campaign.languages);
  const { palette } = content.campaign;
  const cell = { widthPx: 0.75 * cellPx, heightPx: cellPx };
  const shaper = await createShaper(fonts);
  const { jobs } = selectMaterials(listJobs(content, formats), formats, only);
  for (const [name, group] of byFormat(jobs)) {
    const cells: Pixels[] = [];
    for (const job of group) {
      const { format, sheet } = prepareSheet(job, { content, siteUrl }, formats);
      const { pages, tools } = await makePages(format, sheet, { fonts, palette, shaper });
      for (const page of pages)
        cells.push(await drawCell(page, { job, cell, shaper, palette: tools.palette }));
    }
    yield { name, png: encodePng(arrange(cells)) };
  }
}

function byFormat(jobs: readonly MaterialJob[]): Map<string, MaterialJob[]> {
  const groups = new Map<string, MaterialJob[]>();
  for (const job of jobs) {
    const name = `${job.format}.${job.language}`;
    groups.set(name, [...(groups.get(name) ?? []), job]);
  }
  return groups;
}

type CellTools = {
  readonly job: MaterialJob;
  readonly cell: { readonly widthPx: number; readonly heightPx: number };
  readonly shaper: Shaper;
  readonly palette: Palette;
};

async function drawCell({ drawing, bleedPx }: SheetPage, tools: CellTools): Promise<Pixels> {
  const { job, cell, shaper, palette } = tools;
  const viewBox = {
    xPx: bleedPx,
    yPx: bleedPx,
    widthPx: drawing.widthPx - 2 * bleedPx,
    heightPx: drawing.heightPx - 2 * bleedPx,
  };
  const scale = Math.min(cell.widthPx / viewBox.widthPx, cell.heightPx / viewBox.heightPx);
  const size = {
    width: `${Math.round(viewBox.widthPx * scale)}`,
    height: `${Math.round(viewBox.heightPx * scale)}`,
  };
  const words = { title: materialId(job), lang: job.language };
  return rasterize(toSvg(drawing, { viewBox, ...size, ...words }, shaper, palette));
}

/** Pictures row by row on one grey ground, each in the middle of its cell. */
function arrange(cells: readonly Pixels[]): Pixels {
  const columns = Math.min(COLUMNS, cells.length);
  const cellWidth = Math.max(...cells.map(({ widthPx }) => widthPx)) + GAP_PX;
  const cellHeight = Math.max(...cells.map(({ heightPx }) => heightPx)) + GAP_PX;
  const widthPx = columns * cellWidth + GAP_PX;
  const heightPx = Math.ceil(cells.length / columns) * cellHeight + GAP_PX;
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(GROUND);
  for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
  cells.forEach((cell, index) => {
    const left = GAP_PX + (index % columns) * cellWidth + Math.floor((cellWidth - GAP_PX - cell.widthPx) / 2);
    const top = GAP_PX + Math.floor(index / columns) * cellHeight;
    for (let y = 0; y < cell.heightPx; y += 1) {
      const row = cell.rgba.subarray(y * cell.widthPx * 4, (y + 1) * cell.widthPx * 4);
      rgba.set(row, ((top + y) * widthPx + left) * 4);
    }
  });
  return { widthPx, heightPx, rgba };
}
