import * as z from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { day, webAddress } from './ids.ts';
import { type Localized, namesIn } from './by-language.ts';
import { nameColumns } from './localized.ts';

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

/** One row of `figures/sources-notes.csv`: what is odd about a source's date, in each language in `note_vi`, `note_en`. */
export const sourceNoteSchema = (languages: readonly LocaleId[]) =>
  z.strictObject({ source_id: z.string().min(1) }).extend(nameColumns('note_', languages));
type SourceNote = z.infer<ReturnType<typeof sourceNoteSchema>>;

/** One row of `figures/sources-titles.csv`: what a source's title is in each language, where its own holds a remark of ours. */
export const sourceTitleSchema = (languages: readonly LocaleId[]) =>
  z.strictObject({ source_id: z.string().min(1) }).extend(nameColumns('title_', languages));

/** The note in each language that its row has. */
export const noteTexts = (row: SourceNote): Localized => namesIn(row, 'note_');

/** One row of `figures/publishers.csv`: what a publisher of `sources.csv` is called where its own name is not its name in every language. */
export const publisherSchema = (languages: readonly LocaleId[]) =>
  z.strictObject({ publisher: z.string().min(1) }).extend(nameColumns('name_', languages));

/** One row of `figures/sources-seen.csv`: how a source was found on the web. Empty cells say that nobody noted it. */
export const sourceSeenSchema = z.strictObject({
  source_id: z.string().min(1),
  /** The day on which its address was last seen to show it. */
  seen: z.union([z.literal(''), day]),
  /** Address of a copy that an archive keeps. */
  archived: z.union([z.literal(''), webAddress]),
  /** Why it is named and not linked: a copy on an unrelated site, or a host that its publisher tests on. */
  not_linked: z.enum(['', 'copy', 'test']),
});
export type SourceSeen = z.infer<typeof sourceSeenSchema>;
