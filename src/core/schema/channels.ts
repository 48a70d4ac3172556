import { z } from 'zod';
import { localized } from './localized.ts';

/**
 * `venues/<id>/channels.yaml`: what is said there without a sheet of paper. Its wording may not be stronger than the
 * duty: only a venue whose audience is bound may say so.
 */
export const channelsSchema = z.strictObject({
  loudspeaker: z.strictObject({
    /** Read in 25 to 33 seconds. Numbers are spelled out. */
    seconds30: localized,
    /** Read in 52 to 66 seconds. */
    seconds60: localized,
  }),
  /** A text message: the unmarked twin is made from it and must fit one part. */
  sms: localized,
  /** For websites and the page of a public wifi. */
  notice: z.strictObject({ title: localized, body: localized }),
  /** For a newspaper, a portal or a radio bulletin. */
  news: z.strictObject({ title: localized, body: localized }),
  /** Under a picture on a social network, with its alternative text. */
  caption: z.strictObject({ text: localized, alt: localized }),
});
export type Channels = z.infer<typeof channelsSchema>;
