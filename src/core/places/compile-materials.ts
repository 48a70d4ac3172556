import type { Drawing } from '../drawing/drawing.ts';
import { type PreparedSheet, prepareSheet, type SheetOrigin } from '../editions/prepare-sheet.ts';
import { type Canvas, canvasFor } from '../formats/canvas.ts';
import { localesOf, type SheetLanguage } from '../formats/language.ts';
import { type LocaleId, localeIds } from '../i18n/locales.ts';
import type { PdfOptions, PdfPage } from '../pdf/compile-pdf.ts';
import type { CompiledPng } from '../png/compile-png.ts';
import type { CompiledSheet, DrawingTools } from '../sheets/compile.ts';
import { compilePages } from '../sheets/compile-pages.ts';
import { type Formats, formatOf, materialId } from '../sheets/job.ts';
import { pdfOptionsFor } from '../sheets/pdf-options.ts';
import { sheetTitle } from '../sheets/sheet-content.ts';
import type { Place } from '../tables/places/places-table.ts';
import type { DesignedFormat } from '../templates/template.ts';

/** A material laid out, its slots empty: filled, it is one place's own. */
export type CompiledMaterial = {
  /** `hospital/a4-poster.vi`: also the folder of its files. */
  readonly id: string;
  readonly venue: string;
  readonly format: string;
  readonly language: SheetLanguage;
  /** Front and back. */
  readonly pages: readonly PdfPage[];
  readonly pdfOptions: PdfOptions;
  /** What the sheet is called before the place's name. */
  readonly title: string;
  /** False for what is only shown on a screen: it is a picture. */
  readonly isPdf: boolean;
  /** Lays the filled sheet on the paper of an office printer; it has no picture of its own then. */
  readonly lay?: (filled: Drawing) => readonly PdfPage[];
};

export type CompiledMaterials = {
  readonly all: readonly CompiledMaterial[];
  readonly find: (place: Pick<Place, 'venue' | 'language'>, format: string) => CompiledMaterial;
  /** The front as a picture of its format's size, ready to be filled. */
  readonly compilePicture: (material: CompiledMaterial) => Promise<CompiledPng>;
};

type CompilingTools = DrawingTools & {
  /** Draws what is constant of a sheet, by the machine's own rasterizer. */
  readonly compileSheetPng: (
    format: DesignedFormat,
    sheet: Pick<CompiledSheet, 'drawing' | 'canvas'>,
    tools: DrawingTools,
  ) => Promise<CompiledPng>;
};

/** Lays out each of `formats` for every venue that has it, in every language of its own. */
export async function compileMaterials(
  origin: SheetOrigin,
  formats: readonly string[],
  registry: Formats,
  { compileSheetPng, ...tools }: CompilingTools,
): Promise<CompiledMaterials> {
  const byId = new Map<string, CompiledMaterial>();
  const pictures = new Map<string, () => Promise<CompiledPng>>();
  for (const format of formats) {
    const languages = new Set(localeIds.map((locale) => sheetLanguage(registry, format, locale)));
    for (const venue of origin.content.venues.filter((each) => each.formats.includes(format))) {
      for (const language of languages) {
        const job = { venue: venue.id, format, language };
        const prepared = prepareSheet(job, origin, registry);
        const compiled = await compilePages(prepared.format, prepared.sheet, tools);
        const canvas = canvasFor(prepared.format, prepared.sheet.qr);
        byId.set(materialId(job), {
          ...job,
          id: materialId(job),
          pages: compiled.drawings.map((drawing) => ({ drawing })),
          pdfOptions: pdfOptionsFor(prepared.format, prepared.sheet.locale, compiled.tools),
          title: sheetTitle(prepared.sheet, prepared.format.kind),
          isPdf: prepared.format.outputs.includes('pdf'),
          ...layingOf(prepared, canvas),
        });
        const [drawing] = compiled.drawings;
        pictures.set(materialId(job), () =>
          compileSheetPng(prepared.format, { drawing, canvas }, compiled.tools),
        );
      }
    }
  }
  return {
    all: [...byId.values()],
    find({ venue, language }, format) {
      return known(byId, materialId({ venue, format, language: sheetLanguage(registry, format, language) }));
    },
    compilePicture: ({ id }) => known(pictures, id)(),
  };
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined)
    throw new Error(`There is no ${id}. Give the venue this format in its venue.yaml.`);
  return value;
}

/** In which of a format's languages a place gets it: its own, else one that says it too, else the first. */
function sheetLanguage(registry: Formats, format: string, locale: LocaleId): SheetLanguage {
  const { languages = localeIds } = formatOf(registry, format, '--format');
  return (
    languages.find((language) => language === locale) ??
    languages.find((language) => localesOf(language).includes(locale)) ??
    languages[0] ??
    locale
  );
}

/** How a format that is imposed on other paper is laid on it. */
function layingOf({ format, sheet }: PreparedSheet, canvas: Canvas): Pick<CompiledMaterial, 'lay'> {
  const imposition = format.medium === 'print' ? format.imposition : undefined;
  if (!imposition) return {};
  const { locale } = sheet;
  return {
    lay: (drawing) => imposition.lay({ drawing, canvas, locale }).map((page) => ({ drawing: page })),
  };
}
