import type { Drawing } from '../../core/drawing/drawing.ts';
import { readAloud } from '../../core/drawing/read-aloud.ts';
import { PX_PER_MM } from '../../core/drawing/px-per-mm.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { outlinesNeeded } from '../../core/places/outlines-needed.ts';
import type { PlaceComplaint } from '../../core/places/place-complaints.ts';
import { placePages, titleFor } from '../../core/places/place-pages.ts';
import { hasSlot, type PlaceTexts } from '../../core/places/slot-texts.ts';
import { type TextColumn, textColumns } from '../../core/tables/places/text-columns.ts';
import type { Filling, Preview, TaskKind, Tasks } from './protocol.ts';
import { once } from './once.ts';
import { listTasks } from './list-tasks.ts';
import { formatOf, type LoadFile, openSheets } from './sheets.ts';

/** Does what a page may ask for. */
export type Worker = {
  readonly [Kind in TaskKind]: (request: Tasks[Kind]['request']) => Promise<Tasks[Kind]['answer']>;
};

/** Runs in a browser's worker and in Node alike; `load` reads the files of the site. */
export function createTasks(load: LoadFile): Worker {
  const sheets = openSheets(load);
  const pdfs = once(async () => {
    const { placePdfs } = await import('../../core/places/place-pdf.ts');
    return { common: placePdfs(), every: placePdfs() };
  });

  /** The material with the fonts that these texts need. */
  const materialFor = async (id: string, place: PlaceTexts) => {
    const common = await sheets.material(id, 'common');
    const outlines = outlinesNeeded(common, place);
    return { material: outlines === 'common' ? common : await sheets.material(id, outlines), outlines };
  };
  /** The same with its pages filled. */
  const fill = async (id: string, place: PlaceTexts) => {
    const { material } = await materialFor(id, place);
    return { material, pages: pagesOf(material, place) };
  };

  return {
    async preview({ material: id, place: typed, page }) {
      const { texts: place, complaints } = await screened(id, typed);
      const { material, pages } = await fill(id, without(place, complaints));
      const index = Math.min(page, pages.length - 1);
      const drawing = pages[index];
      if (!drawing) throw new Error(`${id} has no pages.`);
      const { svg, ...size } = drawPage(material, drawing, place);
      return {
        ...{ svg, ...size, complaints },
        pageCount: pages.length,
        lang: material.pdfOptions.lang,
        said: readAloud(drawing),
        columns: textColumns.filter((column) => hasSlot(material, column)),
      } satisfies Preview;
    },
    async check({ materials, place }) {
      const all = await Promise.all(materials.map((id) => screened(id, place)));
      const complaints = all.flatMap((each) => each.complaints);
      return textColumns.flatMap((column) => complaints.find((each) => each.column === column) ?? []);
    },
    async pdf({ material: id, place, use }) {
      const texts = await requireWhole({ material: id, place });
      const { material, outlines } = await materialFor(id, texts);
      return present((await pdfs(undefined))[outlines].file(material, texts, use), id);
    },
    async png(filling) {
      const texts = await requireWhole(filling);
      const { material, pages } = await fill(filling.material, texts);
      const front = present(pages[0], filling.material);
      const { drawPicture } = await import('./picture.ts');
      return drawPicture(front, formatOf(material.format), material.pdfOptions, load);
    },
    async svg(filling) {
      const texts = await requireWhole(filling);
      const { material, pages } = await fill(filling.material, texts);
      const [front] = pages;
      return new TextEncoder().encode(drawPage(material, present(front, filling.material), texts).svg);
    },
    ...listTasks(sheets),
    async pdfs({ fillings, use }) {
      const write = await pdfs(undefined);
      const files: Uint8Array[] = [];
      for (const { material: id, place } of fillings) {
        const { material, outlines } = await materialFor(id, place);
        files.push(present(write[outlines].file(material, place, use), id));
      }
      return files;
    },
  };

  /** A place's texts as they stand on a sheet, and what is wrong with them. */
  async function screened(id: string, place: PlaceTexts) {
    if (Object.values(place).every((text) => text === '')) return { texts: place, complaints: [] };
    const { cleanTexts, placeComplaints } = await screening(undefined);
    const texts = cleanTexts(place);
    const material = await sheets.material(id, 'common');
    return { texts, complaints: placeComplaints(material, texts, material.pdfOptions.shaper) };
  }

  /** A place's texts, of which nothing would be missing on the sheet. */
  async function requireWhole({ material: id, place }: Filling): Promise<PlaceTexts> {
    const { texts, complaints } = await screened(id, place);
    if (complaints.length === 0) return texts;
    throw new Error(complaints.map(({ column, rule }) => `${column}: ${rule.en}`).join('\n'));
  }
}

/** What tells faults is loaded when there is a text, so that the first picture need not wait for it. */
const screening = once(() => import('../../core/places/place-complaints.ts'));

const without = (place: PlaceTexts, complaints: readonly PlaceComplaint[]): PlaceTexts => {
  const wrong = new Set<TextColumn>(complaints.map(({ column }) => column));
  return Object.fromEntries(
    textColumns.map((column) => [column, wrong.has(column) ? '' : place[column]]),
  ) as PlaceTexts;
};

function pagesOf(material: CompiledMaterial, place: PlaceTexts): readonly Drawing[] {
  const filled = placePages(material, place);
  if ('pages' in filled) return filled.pages;
  throw new Error(filled.overflows.map(({ slot, text }) => `"${text}" is too long for "${slot}"`).join('\n'));
}

/** A page as SVG, trimmed as it is cut: the same bytes for preview and file. */
function drawPage({ pdfOptions, lay, ...material }: CompiledMaterial, drawing: Drawing, place: PlaceTexts) {
  const { size, lang, shaper, palette } = pdfOptions;
  const isScreen = 'widthPx' in size;
  const bleedPx = isScreen || lay ? 0 : size.bleedMm * PX_PER_MM;
  const widthPx = drawing.widthPx - 2 * bleedPx;
  const heightPx = drawing.heightPx - 2 * bleedPx;
  const paper = isScreen
    ? { width: `${size.widthPx}`, height: `${size.heightPx}` }
    : { width: `${size.widthMm}mm`, height: `${size.heightMm}mm` };
  const viewBox = { xPx: bleedPx, yPx: bleedPx, widthPx, heightPx };
  const title = titleFor({ pdfOptions, ...material }, place);
  return { svg: toSvg(drawing, { viewBox, ...paper, title, lang }, shaper, palette), widthPx, heightPx };
}

function present<Value>(value: Value | undefined, material: string): Value {
  if (value === undefined) throw new Error(`${material} cannot hold these texts.`);
  return value;
}
