import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import type { Edition } from '../schema/edition.ts';
import type { EditionOf } from '../sheets/make-pages.ts';
import { currentEdition, editionLine } from './edition.ts';
import { formatOf, type Formats, type MaterialJob } from '../sheets/job.ts';
import { localesOf } from '../formats/language.ts';
import { createQrSymbol, qrPayload } from '../formats/qr.ts';
import { headlineFigure } from '../sheets/figure-words.ts';
import { sheetContent, sheetSources } from '../sheets/sheet-content.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';

/** What a campaign's sheets are made from besides its templates. */
export type SheetOrigin = { readonly content: Content; readonly siteUrl?: string | undefined };

/** All that a material says, and what that rests on: data alone, which another thread can be given. */
export type GatheredSheet = {
  readonly job: MaterialJob;
  readonly sheet: SheetContent;
  readonly figure: Figure | undefined;
  /** Source ids. */
  readonly sources: readonly string[];
  /** The edition that it was last issued as. */
  readonly issued?: Edition;
};

/** A material ready to be drawn. */
export type PreparedSheet = GatheredSheet & {
  readonly format: DesignedFormat;
  /** What its sides, once laid out, say of their edition; absent where sheets are not issued or it is not one of them. */
  readonly editionOf?: EditionOf;
};

/** Gathers all that a material says. Throws when its venue or format does not exist or its address is too long. */
export function gatherSheet(job: MaterialJob, origin: SheetOrigin, formats: Formats): GatheredSheet {
  const { content, siteUrl } = origin;
  const { citesFigure } = formatOf(formats, job.format, job.venue);
  const venue = content.venues.find(({ id }) => id === job.venue);
  if (!venue) throw new Error(`there is no venue "${job.venue}"`);
  const payload = qrPayload({ siteUrl, downloadUrl: content.campaign.qr.url, code: venue.code });
  const figure = citesFigure ? headlineFigure(content) : undefined;
  const qr = createQrSymbol(payload);
  const [locale, secondLocale] = localesOf(job.language);
  const second = secondLocale && sheetContent({ content, venue, locale: secondLocale, qr, figure });
  const sheet = { ...sheetContent({ content, venue, locale, qr, figure }), ...(second && { second }) };
  const issued = citesFigure ? undefined : currentEdition(content.editions ?? [], job);
  const sources = sheetSources(content, venue, figure);
  return { job, sheet, figure, sources, ...(issued && { issued }) };
}

/** With what draws it, and what decides on its edition. */
export function readySheet(
  gathered: GatheredSheet,
  { content }: SheetOrigin,
  formats: Formats,
): PreparedSheet {
  const { job, sheet } = gathered;
  const format = formatOf(formats, job.format, job.venue);
  const { editions } = content;
  if (editions === undefined || format.citesFigure) return { ...gathered, format };
  const editionOf: EditionOf = (sides, tools) =>
    editionLine({ editions, job, locale: sheet.locale, sides, tools });
  return { ...gathered, format, editionOf };
}

/** Both. */
export const prepareSheet = (job: MaterialJob, origin: SheetOrigin, formats: Formats): PreparedSheet =>
  readySheet(gatherSheet(job, origin, formats), origin, formats);
