import type { PreparedSheet } from '../editions/prepare-sheet.ts';
import { sheetTitle } from '../sheets/sheet-title.ts';
import { type MaterialRecord, sizeFields } from './manifest.ts';

/** What the manifest says of a sheet before it is drawn. */
export function describeSheet({
  job,
  format,
  sheet,
  figure,
  sources,
}: PreparedSheet): Omit<MaterialRecord, 'file' | 'bytes' | 'sha256'> {
  return {
    venue: job.venue,
    format: job.format,
    language: job.language,
    kind: format.kind,
    title: sheetTitle(sheet, format.kind),
    ...sizeFields(format),
    ...(figure && { figure: { area: figure.area, metric: figure.metric.id, asOf: figure.asOf } }),
    ...(sheet.edition && { edition: sheet.edition.code }),
    sources: [...sources],
  };
}
