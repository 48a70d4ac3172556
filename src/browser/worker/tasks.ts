import type { Drawing } from '../../core/drawing/drawing.ts';
import { readAloud } from '../../core/drawing/read-aloud.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { outlinesNeeded } from '../../core/places/outlines-needed.ts';
import type { PlaceComplaint } from '../../core/places/place-complaints.ts';
import { COUNTRY_PATH } from '../../core/places/designs.ts';
import { placePages } from '../../core/places/place-pages.ts';
import { hasSlot, type PlaceTexts } from '../../core/places/slot-texts.ts';
import type { Country } from '../../core/schema/country.ts';
import { textColumns } from '../../core/tables/places/text-columns.ts';
import type { Filling, Preview, Worker } from './protocol.ts';
import { drawPage, pageLayers } from './draw-page.ts';
import { once } from './once.ts';
import { logoReader } from './own-logo.ts';
import { listTasks } from './list-tasks.ts';
import { packTasks } from './pack-tasks.ts';
import { type FileParts, sharedSender } from './shared-parts.ts';
import { type LoadFile, openShapers } from './shapers.ts';
import { formatOf, openSheets } from './sheets.ts';

/** Runs in a browser's worker and in Node alike; `load` reads the files of the site. */
export function createTasks(load: LoadFile): Worker {
  const shapers = openShapers(load);
  const sheets = openSheets(load, shapers);
  const country = once(async () => readCountry(await load(COUNTRY_PATH)));
  const pdfs = once(async () => (await import('../../core/places/place-pdf.ts')).placePdfs());

  const readOwnLogo = logoReader();
  const share = sharedSender();
  const layersOf = pageLayers();

  /** The material with the fonts that these texts need. */
  const materialFor = async ({ logo: file, ...filling }: Filling) => {
    const { logo } = await readOwnLogo(file);
    const common = await sheets.material({ ...filling, logo }, 'common');
    const outlines = outlinesNeeded(common, filling.place);
    return outlines === 'common' ? common : sheets.material({ ...filling, logo }, outlines);
  };
  /** The same with its pages filled. */
  const fill = async (filling: Filling) => {
    const material = await materialFor(filling);
    return { material, pages: pagesOf(material, filling.place) };
  };

  return {
    async load({ material }) {
      await sheets.material({ material }, 'common');
      return undefined;
    },
    async preview({ page, isWhole = false, ...typed }) {
      const { filling, ...told } = await screened(typed);
      const shown = without(filling, told.complaints);
      const isBlank = isEmpty(shown.place) && !shown.logo && !shown.isMono;
      const material = await (isBlank ? sheets.blank(shown.material) : materialFor(shown));
      const pages = pagesOf(material, shown.place);
      const index = Math.min(page, pages.length - 1);
      const drawing = pages[index];
      if (!drawing) throw new Error(`${material.id} has no pages.`);
      const fixed = isWhole ? undefined : material.pages[index]?.drawing;
      return {
        ...layersOf(material, { fixed, filled: drawing }, filling.place),
        ...told,
        pageCount: pages.length,
        lang: material.pdfOptions.lang,
        said: readAloud(drawing),
        columns: textColumns.filter((column) => hasSlot(material, column)),
        hasLogoRoom: material.pages.some(({ drawing }) => drawing.logoRoom !== undefined),
      } satisfies Preview;
    },
    async check({ materials, ...given }) {
      const all = await Promise.all(materials.map((material) => screened({ material, ...given })));
      return {
        complaints: firstOfEach(all.flatMap((each) => each.complaints)),
        givenWay: firstOfEach(all.flatMap((each) => each.givenWay)),
      };
    },
    async pdf({ use, ...typed }) {
      const filling = await requireWhole(typed);
      const material = await materialFor(filling);
      return present((await pdfs(undefined)).file(material, filling.place, use), material.id);
    },
    async png(typed) {
      const { material, pages } = await fill(await requireWhole(typed));
      const front = present(pages[0], material.id);
      const { drawPicture } = await import('./picture.ts');
      return drawPicture(front, formatOf(material.format), material.pdfOptions, load);
    },
    async svg(typed) {
      const filling = await requireWhole(typed);
      const { material, pages } = await fill(filling);
      const front = present(pages[0], material.id);
      return new TextEncoder().encode(drawPage(material, front, filling.place).svg);
    },
    ...listTasks(sheets, readOwnLogo),
    ...packTasks(),
    async figureSheet({ path, figures }) {
      const { drawFigureSheets } = await import('./figure-sheets.ts');
      return drawFigureSheets(await load(path), figures, shapers);
    },
    async pdfs({ fillings, look, use }) {
      const write = await pdfs(undefined);
      const files: FileParts[] = [];
      for (const filling of fillings) {
        const material = await materialFor({ ...filling, ...look });
        files.push(present(write.parts(material, filling.place, use), material.id));
      }
      return share(files);
    },
  };

  /** A filling with its texts as they stand on a sheet, and what is wrong with them. */
  async function screened(typed: Filling) {
    if (isEmpty(typed.place) && !typed.logo) return { filling: typed, complaints: [], givenWay: [] };
    const { cleanTexts, placeComplaints, givenWay } = await screening(undefined);
    const filling = { ...typed, place: cleanTexts(typed.place) };
    const { logo, complaint } = await readOwnLogo(typed.logo);
    const material = await sheets.material({ ...filling, logo }, 'common');
    const ofLogo = complaint ?? (logo && (await looking(undefined)).logoComplaint(material, logo));
    const { phones } = await country(undefined);
    const { shaper } = material.pdfOptions;
    const complaints: PlaceComplaint[] = [
      ...(isEmpty(typed.place) ? [] : placeComplaints(material, filling.place, { shaper, phones })),
      ...(ofLogo ? [{ column: 'logo' as const, ...ofLogo }] : []),
    ];
    const given = complaints.length > 0 ? [] : givenWay(material, filling.place, shaper);
    return { filling, complaints, givenWay: given };
  }

  /** The same, where nothing would be missing on the sheet. */
  async function requireWhole(typed: Filling): Promise<Filling> {
    const { filling, complaints } = await screened(typed);
    if (complaints.length === 0) return filling;
    throw new Error(complaints.map(({ column, rule }) => `${column}: ${rule.en}`).join('\n'));
  }
}

const isEmpty = (place: PlaceTexts) => Object.values(place).every((text) => text === '');

/** What tells faults is loaded when there is a text, so that the first picture need not wait for it. */
const screening = once(async () => ({
  ...(await import('../../core/places/place-complaints.ts')),
  ...(await import('../../core/places/given-way.ts')),
}));
const looking = once(() => import('../../core/places/own-look.ts'));

const readCountry = (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file)) as Partial<Country>;

/** A text is told of once. */
const firstOfEach = <Told extends { readonly column: string }>(all: readonly Told[]): Told[] =>
  all.filter(({ column }, index) => all.findIndex((each) => each.column === column) === index);

/** What can be shown of it. */
function without({ logo, place, ...filling }: Filling, complaints: readonly PlaceComplaint[]): Filling {
  const wrong = new Set(complaints.map(({ column }) => column));
  const texts = textColumns.map((column) => [column, wrong.has(column) ? '' : place[column]] as const);
  return {
    ...filling,
    place: Object.fromEntries(texts) as PlaceTexts,
    ...(logo && !wrong.has('logo') && { logo }),
  };
}

function pagesOf(material: CompiledMaterial, place: PlaceTexts): readonly Drawing[] {
  const filled = placePages(material, place);
  if ('pages' in filled) return filled.pages;
  throw new Error(filled.overflows.map(({ slot, text }) => `"${text}" is too long for "${slot}"`).join('\n'));
}

function present<Value>(value: Value | undefined, material: string): Value {
  if (value === undefined) throw new Error(`${material} cannot hold these texts.`);
  return value;
}
