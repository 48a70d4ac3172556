import type { FormatKind } from '../formats/format.ts';
import type { SheetContent } from '../templates/template.ts';

/** What a sheet is called, in words that stand on it: what its figure counts, what a test tests, or its headline in one line. */
export function sheetTitle(sheet: SheetContent, kind: FormatKind): string {
  if (sheet.figure) return `${sheet.figure.what} – ${sheet.figure.area}`;
  if (kind === 'proof') return sheet.labels.proof.title;
  return kind === 'qr' ? sheet.campaignName : sheet.venue.headline.join(' ');
}
