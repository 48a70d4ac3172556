import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { greyOf, pixelsOf } from '../../core/proof/grey.ts';
import { designedFormats as formats } from '../../core/templates/designed-formats.ts';
import { withName } from './make-material.ts';
import { listJobs, type MaterialJob, materialId } from '../../core/sheets/job.ts';
import { makePages, type SheetPage } from '../../core/sheets/make-pages.ts';
import { SheetFaults } from '../../core/sheets/sheet-faults.ts';
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
  /** Each sheet also as an office fills it, and without its colours. */
  readonly filled?: boolean;
  readonly grey?: boolean;
  /** Folder of PNG pictures to be looked at beside the sheets of the venue whose id is in their names. */
  readonly beside?: string | undefined;
};

const EMPTY = {};
/** What an office may write: as little and as much as sheets have to hold. */
const fillings = [
  { place: 'Chợ Phú An', hotline: '0274 000 000' },
  {
    place: 'Trung tâm hành chính công huyện Phú An, bộ phận một cửa',
    address: 'Số 123 đường Nguyễn Văn A, khu phố 5, thị trấn Phú An',
    hotline: '0274 000 000',
  },
];

const GAP_PX = 12;
const COLUMNS = 8;
const GROUND = 0x77;

/**
 * One picture for each format and language, `a4-poster.vi`, venue by venue, and why sheets of it are missing that cannot
 * hold what an office may write. Throws what cannot be drawn empty.
 */
export async function* drawContactSheets({
  content,
  siteUrl,
  only,
  cellPx,
  filled = false,
  grey = false,
  beside,
}: ContactSheets): AsyncGenerator<{ name: string; png: Uint8Array; missing: readonly string[] }> {
  const fonts = await readFonts(content.campaign.languages);
  const { palette } = content.campaign;
  const cell = { widthPx: 0.75 * cellPx, heightPx: cellPx };
  const shaper = await createShaper(fonts);
  const { jobs } = selectMaterials(listJobs(content, formats), formats, only);
  for (const [name, group] of byFormat(jobs)) {
    const cells: Pixels[] = [];
    const missing: string[] = [];
    for (const job of group) {
      const { format, sheet } = prepareSheet(job, { content, siteUrl }, formats);
      for (const texts of [EMPTY, ...(filled ? fillings : [])]) {
        const written = { ...sheet, slots: { ...sheet.slots, ...texts } };
        const made = await makePages({ format, sheet: written }, { fonts, palette, shaper }).catch(
          (error: unknown) => {
            if (!(error instanceof SheetFaults) || texts === EMPTY) throw withName(job, error);
            missing.push(`${materialId(job)}: ${error.message}`);
          },
        );
        for (const page of made?.pages ?? []) {
          const drawn = await drawCell(page, { job, cell, shaper, palette: made?.tools.palette ?? palette });
          cells.push(drawn, ...(grey ? [pixelsOf(greyOf(drawn))] : []));
        }
      }
      cells.push(...(await picturesBeside(beside, job, cell)));
    }
    yield { name, png: encodePng(arrange(cells)), missing };
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

/** Pictures of a folder that bear the id of a sheet's venue in their names, by name. */
async function picturesBeside(
  folder: string | undefined,
  { venue }: MaterialJob,
  cell: CellTools['cell'],
): Promise<Pixels[]> {
  if (folder === undefined) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png') && name.includes(venue));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const png = await readFile(join(folder, name));
      // width and height stand in the first chunk of a PNG
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const scale = Math.min(cell.widthPx / width, cell.heightPx / height);
      const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
      const image = `<image href="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}"/>`;
      return rasterize(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>${image}</svg>`,
      );
    }),
  );
}

type CellTools = {
  readonly job: MaterialJob;
  readonly cell: { readonly widthPx: number; readonly heightPx: number };
  readonly shaper: Shaper;
  readonly palette: Palette;
};

async function drawCell({ drawing, bleedPx }: SheetPage, tools: CellTools): Promise<Pixels> {
  const { job, cell } = tools;
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
  return rasterize(toSvg(drawing, { viewBox, ...size, ...words }, tools));
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
