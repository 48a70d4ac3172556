import { prepareSheet, type SheetOrigin } from '../editions/prepare-sheet.ts';
import { canvasFor } from '../formats/canvas.ts';
import { languagesOf, localesOf, type SheetLanguage } from '../formats/language.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { CompiledPng } from '../png/compile-png.ts';
import type { CompiledSheet } from '../sheets/compiled-sheet.ts';
import type { DrawingTools } from '../sheets/sheet-tree.ts';
import { compilePages } from '../sheets/compile-pages.ts';
import { type Formats, formatOf, type MaterialJob, materialId } from '../sheets/job.ts';
import type { Place } from '../tables/places/places-table.ts';
import type { DesignedFormat } from '../templates/template.ts';
import { type CompiledMaterial, compiledMaterial } from './compiled-material.ts';
import { type OwnLook, withOwnLook } from './own-look.ts';
import { materialParts } from './material-parts.ts';

type PlaceKind = Pick<Place, 'venue' | 'language'>;

/** Materials for places, each laid out when it is first asked for: a list names few venues of all. */
export type CompiledMaterials = {
  /** Lays out what a place gets. */
  readonly load: (place: PlaceKind, format: string) => Promise<CompiledMaterial>;
  readonly isLoaded: (place: PlaceKind, format: string) => boolean;
  /** One that is loaded. */
  readonly find: (place: PlaceKind, format: string) => CompiledMaterial;
  /** All that are, by id. */
  readonly loaded: () => readonly CompiledMaterial[];
  /** The front as a picture of its format's size, ready to be filled. */
  readonly compilePicture: (material: CompiledMaterial) => Promise<CompiledPng>;
};

export type CompilingTools = DrawingTools & {
  /** Draws what is constant of a sheet, by the machine's own rasterizer. */
  readonly compileSheetPng: (
    format: DesignedFormat,
    sheet: Pick<CompiledSheet, 'drawing' | 'canvas'>,
    tools: DrawingTools,
  ) => Promise<CompiledPng>;
};

/** What a campaign's materials are compiled from. */
type MaterialsOrigin = SheetOrigin & {
  readonly formats: Formats;
  /** A logo, or black and white. */
  readonly look?: OwnLook;
};

export function compileMaterials(
  { formats, look = {}, ...origin }: MaterialsOrigin,
  { compileSheetPng, ...tools }: CompilingTools,
): CompiledMaterials {
  const spoken = origin.content.campaign.languages;
  const byId = new Map<string, CompiledMaterial>();
  const pictures = new Map<string, () => Promise<CompiledPng>>();
  const jobOf = ({ venue, language }: PlaceKind, format: string): MaterialJob => ({
    venue,
    format,
    language: languageFor(language, languagesOf(formatOf(formats, format, '--format'), spoken)),
  });
  return {
    async load(place, format) {
      const job = jobOf(place, format);
      const id = materialId(job);
      const before = byId.get(id);
      if (before) return before;
      const prepared = prepareSheet(job, origin, formats);
      const { format: own, sheet } = prepared;
      const compiled = await compilePages(prepared, tools);
      const canvas = canvasFor(own, sheet.qr);
      const { palette } = compiled.tools;
      const { drawings, edition } = compiled;
      const parts = materialParts(prepared, { palette, canvas, drawings, date: edition?.issued });
      const material = withOwnLook(compiledMaterial(parts, own, tools.shaper), look);
      const [front] = material.pages;
      if (!front) throw new Error(`${id} has no page.`);
      byId.set(id, material);
      const coloured = { ...compiled.tools, palette: material.pdfOptions.palette };
      pictures.set(id, () => compileSheetPng(prepared.format, { drawing: front.drawing, canvas }, coloured));
      return material;
    },
    isLoaded: (place, format) => byId.has(materialId(jobOf(place, format))),
    find: (place, format) => known(byId, materialId(jobOf(place, format))),
    loaded: () => [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    compilePicture: ({ id }) => known(pictures, id)(),
  };
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`${id} has not been laid out.`);
  return value;
}

/** In which of a format's languages a place gets it: its own, else one that says it too, else the first. */
function languageFor(locale: LocaleId, languages: readonly SheetLanguage[]): SheetLanguage {
  return (
    languages.find((language) => language === locale) ??
    languages.find((language) => localesOf(language).includes(locale)) ??
    languages[0] ??
    locale
  );
}
