import type { Format } from '../formats/format.ts';
import type { Content } from '../domain/content.ts';
import type { DesignedFormat } from '../templates/template.ts';
import { languagesOf, type SheetLanguage } from '../formats/language.ts';

/** One material to make: a plain record, so that any worker anywhere can be handed it. */
export type MaterialJob = {
  readonly venue: string;
  readonly format: string;
  readonly language: SheetLanguage;
};

/** The registry of formats by id. */
export type Formats = Readonly<Record<string, DesignedFormat>>;

/** Name of a material, and of its files but for their ending: `hospital/a4-poster.vi`. */
export const materialId = ({ venue, format, language }: MaterialJob) => `${venue}/${format}.${language}`;

/** Every material of the campaign, venue by venue. Throws when a venue names a format that does not exist. */
export function listJobs({ campaign, venues }: Content, formats: Formats): MaterialJob[] {
  return venues.flatMap((venue) =>
    venue.formats.flatMap((format) => {
      const designed = formatOf(formats, format, `venues/${venue.id}`);
      return languagesOf(designed, campaign.languages).map((language) => ({
        venue: venue.id,
        format,
        language,
      }));
    }),
  );
}

/** The format called `id`. The message of a failure begins with `where` it was asked for. */
export function formatOf<F extends Format>(
  formats: Readonly<Record<string, F>>,
  id: string,
  where: string,
): F {
  const format = Object.hasOwn(formats, id) ? formats[id] : undefined;
  if (format) return format;
  throw new Error(`${where}: there is no format "${id}". Use one of ${Object.keys(formats).join(', ')}.`);
}
