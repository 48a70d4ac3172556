import * as z from 'zod';
import { slug, sourceIds } from './ids.ts';
import { text } from './localized.ts';

/** Front matter of `guides/<slug>/<lang>.md`; the slug is the folder's name. */
export const guideSchema = z.strictObject({
  title: text,
  /** What it is called in addresses of its language, where its folder's name is no word of it: `pin-va-chay-nen`. */
  address: slug.optional(),
  /** Addresses in its language that it had before; they lead on to it for good. */
  formerly: z.array(slug).default([]),
  /** One sentence for lists and search results. */
  summary: text,
  /** Position in lists, ascending; the same in every language. */
  order: z.int().positive(),
  /** Which phone or reader it is for; groups the list of guides. */
  group: z.enum(['install', 'use', 'help', 'rights', 'after']),
  /** The time it describes, e.g. "2020–2021". */
  describes: text,
  /** What people say of it, each leading to the section that is headed `to`, or just so: of this guide, or of the one named. */
  finder: z.array(z.strictObject({ say: text, to: text.optional(), guide: slug.optional() })).default([]),
  /** What people also call it: found by a search, shown nowhere. */
  alsoSaid: z.array(text).default([]),
  sources: sourceIds,
});
export type GuideMeta = z.infer<typeof guideSchema>;
