import { type LocaleId, localeIds } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import { makePlaces, type PlacesSummary } from './make-places.ts';
import { showProgress } from './progress.ts';

/** What stands on the command line. */
export type PlacesArguments = {
  readonly places: string;
  readonly out?: string | undefined;
  readonly content: string;
  readonly format?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly combine: boolean;
  readonly png: boolean;
};

const DEFAULT_FORMAT = 'a4-poster';

/** Makes a sheet for every place of a table, shows how far it is, and says in the end what there is. */
export async function runPlaces({
  places,
  out,
  content,
  format,
  language,
  combine,
  png,
}: PlacesArguments): Promise<void> {
  if (out === undefined) throw new Error('--places needs --out <folder>: where to write the files.');
  const start = performance.now();
  const progress = showProgress(process.stderr);
  try {
    const summary = await makePlaces({
      placesFile: places,
      outDir: out,
      contentDir: content,
      formats: [...new Set(format ?? [DEFAULT_FORMAT])],
      language: language === undefined ? undefined : requireLocale(language),
      combine,
      png,
      siteUrl: process.env['SITE_URL'] || undefined,
      progress: progress.update,
    });
    progress.end();
    const seconds = (performance.now() - start) / 1000;
    console.log(localeIds.map((id) => describe(id, summary, { out, seconds })).join('\n'));
  } finally {
    progress.end();
  }
}

function requireLocale(language: string): LocaleId {
  const id = localeIds.find((each) => each === language);
  if (id) return id;
  throw new Error(`--language: there is no "${language}". Use one of ${localeIds.join(', ')}.`);
}

type Run = { readonly out: string; readonly seconds: number };

function describe(id: LocaleId, summary: PlacesSummary, { out, seconds }: Run): string {
  const { columns, summary: say } = messages[id].places;
  const { places, files, kept, split, notPrinted, unusedColumns, unreadSheets, leftOver } = summary;
  const rate = files - kept > 0 ? `; ${Math.round(places / seconds)}/s` : '';
  return [
    `${out}: ${say.made(places, files, kept)}; ${seconds.toFixed(1)} s${rate}`,
    ...(split.length > 0 ? [say.split(split.join(', '))] : []),
    ...notPrinted.map(({ format, column, count }) => say.noBox(format, columns[column][0] ?? column, count)),
    ...(unusedColumns.length > 0 ? [say.unusedColumns(unusedColumns.join(', '))] : []),
    ...(unreadSheets.length > 0 ? [say.unreadSheets(unreadSheets.join(', '))] : []),
    ...(leftOver.count > 0 ? [say.leftOver(leftOver.count, leftOver.first.join(', '))] : []),
  ].join('\n');
}
