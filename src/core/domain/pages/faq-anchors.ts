import type { FaqEntry } from '../content.ts';

type Anchored = Pick<FaqEntry, 'slug' | 'address' | 'formerly'>;

/** What leads to an answer on the page of questions in its language: `ung-dung-gia`. */
export const faqAnchor = ({ slug, address = slug }: Pick<Anchored, 'slug' | 'address'>): string => address;

/** What once led to it, and still does. */
export const formerAnchors = (entry: Anchored): readonly string[] => {
  const former = new Set([entry.slug, ...entry.formerly]);
  former.delete(faqAnchor(entry));
  return [...former];
};
