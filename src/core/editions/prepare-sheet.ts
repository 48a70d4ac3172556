import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import { editionLine } from './edition.ts';
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
  const { editions, campaign } = content;
  const edition = editionLine({ editions, job, format, sheet, palette: campaign.palette });
  return {
    job,
    format,
    sheet: edition === undefined ? sheet : { ...sheet, edition },
    figure,
    sources: sheetSources(content, venue, figure),
  };
}
