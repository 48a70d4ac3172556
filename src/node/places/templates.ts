import type { Drawing, Slot } from '../../core/drawing/drawing.ts';
import { placeText } from '../../core/drawing/fill-slots.ts';
import type { Content } from '../../core/domain/content.ts';
import { type LocaleId, localeIds } from '../../core/i18n/locales.ts';
import { canvasFor } from '../../core/formats/canvas.ts';
import type { DrawingTools } from '../../core/sheets/compile.ts';
import { compilePages } from '../../core/sheets/compile-pages.ts';
import { type Formats, formatOf, materialId } from '../../core/sheets/job.ts';
import { localesOf, type SheetLanguage } from '../../core/formats/language.ts';
import { pdfOptionsFor } from '../../core/sheets/pdf-options.ts';
import { type PreparedSheet, prepareSheet, type SheetOrigin } from '../../core/editions/prepare-sheet.ts';
import { sheetTitle } from '../../core/sheets/sheet-content.ts';
import type { Canvas } from '../../core/formats/canvas.ts';
import type { DesignedFormat, SlotId } from '../../core/templates/template.ts';
import type { PdfOptions, PdfPage } from '../../core/pdf/compile-pdf.ts';
import type { MoreWords } from '../../core/pdf/more-words.ts';
import type { CompiledPng } from '../../core/png/compile-png.ts';
import type { Place, TextProblem } from '../../core/tables/places-table.ts';
import type { TextColumn } from '../../core/tables/places-columns.ts';
import type { Shaper } from '../../core/text/shaper.ts';
import { compileSheetPng } from '../raster/fill-png.ts';

/** A sheet of one kind of place in one format and language, laid out but for what a place adds. */
export type PlaceTemplate = {
  /** `hospital/a4-poster.vi`: also the folder of its files. */
  readonly id: string;
  readonly venue: string;
  readonly format: string;
  readonly language: SheetLanguage;
  /** Sides of the sheet. */
  readonly pages: readonly PdfPage[];
  readonly pdfOptions: PdfOptions;
  /** What the sheet is called before the place's name. */
  readonly title: string;
  /** False for what is only shown on a screen: it is a picture. */
  readonly isPdf: boolean;
  /** Lays the filled sheet on the paper of an office printer; it has no picture of its own then. */
  readonly lay?: (filled: Drawing) => readonly PdfPage[];
};

export type PlaceTemplates = {
  readonly all: readonly PlaceTemplate[];
  readonly find: (place: Pick<Place, 'venue' | 'language'>, format: string) => PlaceTemplate;
  /** The front of a sheet as a picture of its format's size, ready to be filled. */
  readonly compilePicture: (template: PlaceTemplate) => Promise<CompiledPng>;
};

/** Which box a column's text goes into. */
const slotOf: Readonly<Record<TextColumn, SlotId>> = {
  name: 'place',
  address: 'address',
  office: 'office',
  hotline: 'hotline',
  note: 'note',
};
const columnOf = new Map(
  Object.entries(slotOf).map(([column, slot]) => [slot as string, column as TextColumn]),
);

/** Lays out each of `formats` for every kind of place that has it, in every language of its own. */
export async function compileTemplates(
  origin: SheetOrigin,
  formats: readonly string[],
  registry: Formats,
  tools: DrawingTools,
): Promise<PlaceTemplates> {
  const byId = new Map<string, PlaceTemplate>();
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
          isPdf: isPdf(prepared.format),
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

/** How a format that is put together on other paper does so. */
function layingOf({ format, sheet }: PreparedSheet, canvas: Canvas): Pick<PlaceTemplate, 'lay'> {
  const imposition = format.medium === 'print' ? format.imposition : undefined;
  if (!imposition) return {};
  const { locale } = sheet;
  return {
    lay: (drawing) => imposition.lay({ drawing, canvas, locale }).map((page) => ({ drawing: page })),
  };
}

const isPdf = (format: DesignedFormat): boolean => format.outputs.includes('pdf');
const isSlide = (format: DesignedFormat): boolean => format.kind === 'slide';
const isLaid = (format: DesignedFormat): boolean =>
  format.medium === 'print' && format.imposition !== undefined;

type Wanted = { readonly formats: readonly string[]; readonly combine: boolean };

/** Throws when a format does not exist, has no office's boxes, cannot be in the one PDF asked for, or no venue has it. */
export function requireFormats(
  { formats: ids, combine }: Wanted,
  registry: Formats,
  { venues }: Content,
): void {
  const possible = Object.entries(registry)
    .filter(([, format]) => (combine ? isPdf(format) && !isLaid(format) : isPdf(format) || isSlide(format)))
    .map(([id]) => id)
    .filter((id) => venues.some((venue) => venue.formats.includes(id)));
  for (const id of ids) {
    formatOf(registry, id, '--format');
    if (possible.includes(id)) continue;
    const how = combine ? ' in one PDF (--combine)' : '';
    throw new Error(`--format: "${id}" cannot be made for places${how}. Use one of ${possible.join(', ')}.`);
  }
}

/** The texts of a place by the box they go into. */
export const slotValues = (place: Place): Readonly<Record<SlotId, string>> =>
  Object.fromEntries(
    Object.entries(slotOf).map(([column, slot]) => [slot, place[column as TextColumn]]),
  ) as Record<SlotId, string>;

export const hasBox = (template: PlaceTemplate, column: TextColumn): boolean =>
  slotsOf(template).some(({ id }) => id === slotOf[column]);

const slotsOf = ({ pages }: PlaceTemplate) => pages.flatMap(({ drawing }) => drawing.slots);

/** What a template cannot show of a place. Words with rare glyphs are noted on the way. */
export function textProblems(
  template: PlaceTemplate,
  place: Place,
  shaper: Shaper,
  rare: MoreWords,
): TextProblem[] {
  return slotsOf(template).flatMap((slot): TextProblem[] => {
    const column = columnOf.get(slot.id);
    if (column === undefined || place[column] === '') return [];
    return textProblem(slot, column, place[column], { format: template.format, shaper, rare });
  });
}

type Tools = { readonly format: string; readonly shaper: Shaper; readonly rare: MoreWords };

function textProblem(
  slot: Slot,
  column: TextColumn,
  text: string,
  { format, shaper, rare }: Tools,
): TextProblem[] {
  const letters = shaper.missingGlyphs(slot.font, slot.weight, text);
  if (letters.length > 0) return [{ column, letters }];
  const placed = placeText(slot, text, shaper);
  if ('overflow' in placed) return [{ column, tooLongPercent: placed.overflow.byPercent, format }];
  rare.note(slot, text);
  return [];
}
