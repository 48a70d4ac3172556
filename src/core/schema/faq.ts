import * as z from 'zod';
import { slug, sourceIds } from './ids.ts';
import { text } from './localized.ts';

/** Front matter of `faq/<slug>/<lang>.md`: one question; the body is the answer. */
export const faqSchema = z.strictObject({
  question: text,
  /** Its anchor on the page in this language, where its folder's name is no word of it: `ung-dung-gia`. */
  address: slug.optional(),
  /** Anchors that it had before; they lead to it for good, as its folder's name does. */
  formerly: z.array(slug).default([]),
  /** Groups the list; the same in every language. */
  group: z.enum(['app', 'install', 'privacy', 'duty', 'after', 'portal']),
  /** Position in its group, ascending; the same in every language. */
  order: z.int().positive(),
  /** What people also ask: found by a search, shown nowhere. */
  alsoSaid: z.array(text).default([]),
  sources: sourceIds,
});
export type FaqMeta = z.infer<typeof faqSchema>;
