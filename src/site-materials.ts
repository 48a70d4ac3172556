import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from './site-content.ts';
import { createManifest, type Manifest, MANIFEST_FILE, parseManifest } from './core/catalogue/manifest.ts';
import { localesOf } from './core/formats/language.ts';
import type { LocaleId } from './core/i18n/locales.ts';
import { readSheetFile, SHEET_ENDING } from './core/places/sheet-file.ts';
import { materialId } from './core/sheets/job.ts';

const { MATERIALS_DIR: folder = 'dist/materials', SITE_URL: siteUrl } = process.env;

/** What was made before the pages; while somebody writes, what would be made, and is drawn when it is asked for. */
async function readManifest(): Promise<Manifest> {
  if (import.meta.env.DEV) {
    const { planManifest } = await import('./core/catalogue/plan-manifest.ts');
    const { designedFormats } = await import('./core/templates/designed-formats.ts');
    return planManifest({ content, siteUrl: siteUrl || undefined }, designedFormats);
  }
  const path = join(folder, MANIFEST_FILE);
  return existsSync(path)
    ? parseManifest(readFileSync(path, 'utf8'))
    : createManifest(content.campaign.id, []);
}

const { materials: sheets, kits: archives } = await readManifest();

/** Every sheet and screen that was made before the pages; none before they were made. Served under `/materials/`. */
export const materials = sheets;

/** The first sheet in a language that cites the headline figure; `undefined` where none was made. */
export const figureSheetIn = (locale: LocaleId) =>
  sheets.find(({ figure, language }) => figure && language === locale);

/** All that the compiled sheets in these languages say; nothing of what has not been drawn. */
export function sheetTexts(languages: readonly LocaleId[]): string {
  const wanted = sheets.filter(({ language }) =>
    localesOf(language).some((id) => id !== undefined && languages.includes(id)),
  );
  const paths = new Set(
    wanted.map(({ venue, format, language }) =>
      join(folder, `${materialId({ venue, format, language })}.${SHEET_ENDING}`),
    ),
  );
  return [...paths]
    .filter((path) => existsSync(path))
    .map((path) => JSON.stringify(readSheetFile(readFileSync(path))))
    .join('');
}

/** The archive of a venue with all that an office needs; `undefined` where not every sheet was made. */
export const kitOf = (venue: string) => archives.find((kit) => kit.venue === venue);
