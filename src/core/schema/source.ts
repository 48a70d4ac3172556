import { z } from 'zod';
import { webAddress } from './ids.ts';

/** One row of `figures/sources.csv`: where a figure or a sentence of fact comes from. */
export const sourceSchema = z.strictObject({
  source_id: z.string().min(1),
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Empty where the source has no address. */
  url: z.union([z.literal(''), webAddress]),
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `unknown`. */
  published: z.string().regex(/^(unknown|\d{4}(-\d\d(-\d\d)?)?)$/),
  language: z.string().min(2),
  kind: z.enum(['seed', 'government', 'news', 'paper', 'repo']),
});
export type Source = z.infer<typeof sourceSchema>;

/** One row of `figures/sources-notes.csv`: what is odd about a source's date. */
export const sourceNoteSchema = z.strictObject({
  source_id: z.string().min(1),
  published_note: z.string().min(1),
});
