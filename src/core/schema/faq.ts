import { z } from 'zod';
import { sourceIds } from './ids.ts';
import { text } from './localized.ts';

/** Front matter of `faq/<slug>/<lang>.md`: one question. The slug is its anchor for good; the body is the answer. */
export const faqSchema = z.strictObject({
  question: text,
  /** Groups the list; the same in every language. */
  group: z.enum(['app', 'install', 'privacy', 'duty', 'after', 'portal']),
  /** Position in its group, ascending; the same in every language. */
  order: z.int().positive(),
  sources: sourceIds,
});
export type FaqMeta = z.infer<typeof faqSchema>;
