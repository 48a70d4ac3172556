import * as z from 'zod';

/** One row of `figures/quoted.csv`: a number that texts say and that is no measure of the campaign. */
export const quotedSchema = z.strictObject({
  id: z.string().min(1),
  value: z.string().regex(/^\d+(\.\d+)?$/, 'must be a number with a point before its decimals'),
  unit: z.enum(['number', 'percent']),
  /** What it counts, in English, as `definition_note` of a figure. */
  what: z.string().min(1),
  source_id: z.string().min(1),
  /** How it follows from published numbers, `13500000 / 14%`; empty where its source states it. */
  calculation: z.string(),
});
export type Quoted = z.infer<typeof quotedSchema>;
