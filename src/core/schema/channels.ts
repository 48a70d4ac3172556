import * as z from 'zod';
import { localized } from './localized.ts';

/** A text with a heading that is copied with it; an empty line parts its paragraphs, dots are left to be filled in. */
const titled = z.strictObject({ title: localized, body: localized });

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
  notice: titled,
  /** For a portal: what was ordered, in short. */
  news: titled,
  /** Under the square picture on a social network; the text in place of the picture is that of its venue. */
  caption: localized,
  /** A post on Zalo. */
  zalo: localized.optional(),
  /** For the speaker of a hamlet (ấp), read in 25 to 33 seconds. */
  hamlet: localized.optional(),
  /** What is said before and after a broadcast, and its daily times to fill in. */
  broadcast: z.strictObject({ opening: localized, closing: localized, times: localized }).optional(),
  /** A radio bulletin, read in 52 to 66 seconds. */
  bulletin: localized.optional(),
  /** A newspaper item. */
  article: titled.optional(),
  /** With it, unions launch a movement. */
  movement: titled.optional(),
  /** What an organisation or a company recommends to those who come. */
  recommendation: titled.optional(),
  /** What a telecom operator shows its customers. */
  operator: titled.optional(),
  /** To a household without a smartphone. */
  letter: titled.optional(),
});
export type Channels = z.infer<typeof channelsSchema>;
