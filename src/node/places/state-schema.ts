import * as z from 'zod';

const combinedSchema = z.strictObject({
  file: z.string(),
  /** Places that the file holds, and those of its format and language that stand in files before. */
  start: z.number(),
  count: z.number(),
  sha256: z.string(),
  bytes: z.number(),
  madeFrom: z.string(),
});
/** A PDF for many places. */
export type CombinedFile = z.infer<typeof combinedSchema>;
/** What `.loa-places.json` holds of files for many places. */
export const stateSchema = z.object({ combined: z.array(combinedSchema) });
