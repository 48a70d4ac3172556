import { z } from 'zod';
import { sourceIds } from './ids.ts';
import { text } from './localized.ts';

/** Front matter of `guides/<slug>/<lang>.md`; the slug is the folder's name. */
export const guideSchema = z.strictObject({
  title: text,
  /** One sentence for lists and search results. */
  summary: text,
  /** Position in lists, ascending; the same in every language. */
  order: z.int().positive(),
  /** Which phone or reader it is for; groups the list of guides. */
  group: z.enum(['install', 'use', 'help', 'rights', 'after']),
  /** The time it describes, e.g. "2020–2021". */
  describes: text,
  sources: sourceIds,
});
export type GuideMeta = z.infer<typeof guideSchema>;
