import { siteOrigin } from '../../core/formats/qr.ts';
import { defaultLocale } from '../../core/i18n/locales.ts';
import { type RareGlyphs, rareGlyphs } from '../../core/pdf/fonts/rare-glyphs.ts';
import {
  compileMaterials,
  type CompiledMaterials,
  type CompilingTools,
} from '../../core/places/compile-materials.ts';
import type { OwnLook } from '../../core/places/own-look.ts';
import { requireFormats } from '../../core/places/require-formats.ts';
import { type ScreenedPlaces, screenPlaces } from '../../core/places/screen-places.ts';
import type { Campaign } from '../../core/schema/campaign.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { convertedTable } from '../../core/tables/places/open-table.ts';
import type { PlaceReader, PlacesInput } from '../../core/tables/places/places-table.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import type { FontFile } from '../../core/text/font-file.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { tell } from '../commands/tell.ts';
import { readKnownContent } from '../content/known-content.ts';
import { keyOf } from '../making/hashes.ts';
import { collectGarbage } from '../raster/collect-garbage.ts';
import { readFonts } from '../raster/fonts.ts';
import type { Crew } from '../threads/crew.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { openPlacesFile, type PlacesFile } from './places-file.ts';
import type { PlacesRun } from './places-run.ts';
import { readLook, requireSharp } from './read-look.ts';
import { readPlaces } from './read-places.ts';

/** A table that was found right, and the materials that its places ask for, laid out. */
export type ScreenedTable = {
  readonly file: PlacesFile;
  readonly input: Omit<PlacesInput, 'checkTexts'>;
  readonly campaign: Campaign;
  readonly fonts: readonly FontFile[];
  readonly materials: CompiledMaterials;
  readonly look: OwnLook;
  readonly screened: ScreenedPlaces;
  /** Of the texts of all places, where they are collected. */
  readonly rare: RareGlyphs | undefined;
  /** Columns that were converted to Unicode. */
  readonly converted: readonly OldColumn[];
};

/**
 * Reads and screens a whole table. Throws `PlacesError` with all of its faults; `isAllowed` throws where the run is not
 * to be, before the table is read. A crew checks texts as far as it has time.
 */
export async function screenTable(
  run: Omit<PlacesRun, 'outDir'>,
  isAllowed: (campaign: Campaign) => Promise<void> = async () => undefined,
  crew?: Crew,
): Promise<ScreenedTable> {
  const { formats, combine, mono, progress } = run;
  const found = await openPlacesFile(run.placesFile, { withHidden: run.hidden });
  const isConverted =
    found.oldColumns.length > 0 && (run.convert === true || (await run.agree?.(found.oldColumns)) === true);
  const file = isConverted ? { ...convertedTable(found), key: keyOf([found.key, 'converted']) } : found;
  const content = await readKnownContent(run.contentDir);
  const { campaign } = content;
  await isAllowed(campaign);
  requireFormats({ formats, combine, ...(mono && { mono }) }, run.registry ?? registry, content);
  const siteUrl = run.siteUrl === undefined ? undefined : siteOrigin(run.siteUrl);
  const fonts = await readFonts(campaign.languages);
  const shaper = await createShaper(fonts);
  const tools = { fonts, shaper, palette: campaign.palette, compileSheetPng };
  const look = await readLook(run);
  const materials = compileMaterials({ content, siteUrl, formats: run.registry ?? registry, look }, tools);
  const input = {
    file: file.name,
    venues: content.venues,
    formats,
    phones: campaign.country?.phones,
    ...spokenIn(campaign, run.language),
  };
  const rows = {
    name: file.name,
    read: (reader: PlaceReader) => readPlaces(file, reader),
    faults: file.faults,
  };
  const rare = combine ? rareGlyphs(shaper) : undefined;
  const elsewhere = crew && crew.threads > 0 ? await checkElsewhere(crew, fonts) : undefined;
  const screened = await screenPlaces(rows, {
    input,
    materials,
    shaper,
    rare,
    elsewhere,
    progress: (read) => progress?.('reading', read),
  });
  if (look.logo) requireSharp(run.logoFile ?? '', look.logo, materials.loaded());
  // Laying out takes more memory than all that follows, however many places there are.
  if (screened.count > FEW) collectGarbage();
  const converted = isConverted ? file.oldColumns : [];
  return { file, input, campaign, fonts, materials, look, screened, rare, converted };
}

/** So few are made before memory is missed. */
const FEW = 500;

/** The rasterizer takes long to load, and most runs make no picture. */
const compileSheetPng: CompilingTools['compileSheetPng'] = async (...sheet) =>
  (await import('../raster/fill-png.ts')).compileSheetPng(...sheet);

/** The languages that rows may name, and that of rows that name none. */
function spokenIn({ languages }: Campaign, asked: string = defaultLocale) {
  const language = languages.find((id) => id === asked);
  if (language) return { languages, language };
  throw tell(({ options }) => options.notAChoice('--language', asked, languages.join(', ')));
}
