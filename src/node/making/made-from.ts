import * as z from 'zod';

/** All that decides how a material turns out: hashes by name, and the figure as it can be told. */
export const madeFromSchema = z.strictObject({
  /** `template`, `format`, `picture`, `figure`, `address`, `sources`, `palette`, `fonts`, `engine`, `press`. */
  hashes: z.record(z.string(), z.string()),
  /** Hash of each text by its name in the venue's or the campaign's file. */
  words: z.record(z.string(), z.string()),
  figure: z.strictObject({ name: z.string(), value: z.string(), asOf: z.string() }).optional(),
});
export type MadeFrom = z.infer<typeof madeFromSchema>;
