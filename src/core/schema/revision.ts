import * as z from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { nameColumns } from './localized.ts';

/** Why a number is not what it was, in the words that offices of statistics use for it. */
export const revisionTypes = [
  'scheduled-update',
  'correction',
  'new-metric',
  'method-change',
  'data-issue',
] as const;
export type RevisionType = (typeof revisionTypes)[number];

/** A release is named after its day; a second one of the day has `-2`. */
const releaseName = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(-([2-9]|[1-9]\d+))?$/, 'must be a day, with -2 for a second release of that day');

const count = z.string().regex(/^\d+$/, 'must be a whole number');

/** One row of `figures/revisions.csv`, but for its headlines: what one release changed, and why. */
const revision = z.strictObject({
  /** `<release> <type>`. */
  id: z.string().min(1),
  release: releaseName,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.4.0'),
  type: z.enum(revisionTypes),
  /** In the words of whoever published it; never empty for a correction or another method. */
  reason: z.string(),
  added: count,
  changed: count,
  removed: count,
  /** The day, or day and hour, before which the release is not shown; empty when it is shown at once. */
  until: z.string().regex(/^(\d{4}-\d\d-\d\d(T\d\d:\d\d)?)?$/, 'must be a day, or a day and an hour'),
});

/** The row in a campaign that speaks these languages: a headline in each, at most `HEADLINE` characters. */
export const revisionSchema = (languages: readonly LocaleId[]) =>
  revision.extend(nameColumns('headline_', languages));
export type Revision = z.infer<ReturnType<typeof revisionSchema>>;

/** As long as a line of a change log may be. */
export const HEADLINE = 160;
