import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import type { Edition } from '../schema/edition.ts';
import type { EditionOf } from '../sheets/make-pages.ts';
import { currentEdition, editionLine } from './edition.ts';
import { formatOf, type Formats, type MaterialJob } from '../sheets/job.ts';
import { localesOf } from '../formats/language.ts';
import { createQrSymbol, qrPayload } from '../formats/qr.ts';
import { headlineFigure, sheetContent, sheetSources } from '../sheets/sheet-content.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';

/** What a campaign's sheets are made from besides its templates. */
export type SheetOrigin = { readonly content: Content; readonly siteUrl?: string | undefined };

/** A material ready to be drawn: its format, its words and what they rest on. */
export type PreparedSheet = {
  readonly job: MaterialJob;
  readonly format: DesignedFormat;
  readonly sheet: SheetContent;
  readonly figure: Figure | undefined;
  /** Source ids. */
  readonly sources: readonly string[];
  /** The edition that it was last issued as. */
  readonly issued?: Edition;
  /** What its sides, once laid out, say of their edition; absent where sheets are not issued or it is not one of them. */
  readonly editionOf?: EditionOf;
};

/** Gathers all that a material says. Throws when its venue or format does not exist or its address is too long. */
export function prepareSheet(job: MaterialJob, origin: SheetOrigin, formats: Formats): PreparedSheet {
  const { content, siteUrl } = origin;
  const format = formatOf(formats, job.format, job.venue);
  const venue = content.venues.find(({ id }) => id === job.venue);
  if (!venue) throw new Error(`there is no venue "${job.venue}"`);
  const payload = qrPayload({ siteUrl, downloadUrl: content.campaign.qr.url, code: venue.code });
  const figure = format.citesFigure ? headlineFigure(content) : undefined;
  const qr = createQrSymbol(payload);
  const [locale, secondLocale] = localesOf(job.language);
  const second = secondLocale && sheetContent({ content, venue, locale: secondLocale, qr, figure });
  const sheet = { ...sheetContent({ content, venue, locale, qr, figure }), ...(second && { second }) };
  const { editions } = content;
  const prepared = { job, format, sheet, figure, sources: sheetSources(content, venue, figure) };
  if (editions === undefined || format.citesFigure) return prepared;
  const issued = currentEdition(editions, job);
  const editionOf: EditionOf = (sides, palette) => editionLine({ editions, job, locale, sides, palette });
  return { ...prepared, editionOf, ...(issued && { issued }) };
}
