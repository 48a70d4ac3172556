import * as z from 'zod';
import { areaCode, day, slug, sourceId, sourceIds } from './ids.ts';
import { inEachLanguage, localized, text } from './localized.ts';

/** What a share is a share of. Figures with unlike denominators never meet on an axis. */
export const denominators = [
  'population',
  'adult-population',
  'smartphone-users',
  'operator-subscribers',
  'installs',
  'unspecified',
] as const;
export type Denominator = (typeof denominators)[number];

export const units = ['people', 'percent', 'rank'] as const;

/** Published numbers that clash. They are shown side by side with what is known of why, and none is chosen. */
const clash = z.strictObject({
  id: slug,
  title: localized,
  /** Why they may differ, or that it is not known. */
  note: localized,
  /** The rows of figures.csv it is about; `metric` where it is not this one. */
  figures: z
    .array(
      z.strictObject({
        area: areaCode,
        /** As in the row, to the minute where it has one. */
        as_of: z.string().min(4),
        metric: z.string().optional(),
      }),
    )
    .min(1),
  sources: sourceIds,
});
export type Clash = z.infer<typeof clash>;

const group = z.strictObject({
  area: areaCode,
  as_of: z.string().min(4),
  source: sourceId,
  /** Which places, within a sentence: `các địa phương dưới 10%`. */
  who: localized,
});

/** A record of `figures/metrics.yaml`: what a figure counts, of what, and what it does not mean. */
export const metricSchema = z.strictObject({
  /** As in the `metric` column of figures.csv, e.g. `share_of_population`. */
  id: z.string().regex(/^[a-z0-9_]+$/),
  /** What it is called in addresses, where its id is not a word of that language: `luot-tai`. */
  address: inEachLanguage(slug).optional(),
  /** Addresses that it had before; they lead on to it for good. */
  formerly: inEachLanguage(z.array(slug)).optional(),
  name: localized,
  /** What one unit of the value is. */
  counts: localized,
  unit: z.enum(units),
  /** Only for shares. */
  denominator: z.enum(denominators).optional(),
  /** A target is what somebody wanted, never what was reached. */
  kind: z.enum(['reached', 'target', 'context']),
  doesNotMean: localized,
  /** What to know before comparing it. */
  caution: localized.optional(),
  sources: z.array(sourceId).default([]),
  /** How offices head its column in their tables, where not by its name. A name that leaves the metric open has several. */
  columns: inEachLanguage(z.array(text)).optional(),
  /** `upper`: the true value lies below the published one. A bound is never drawn as a value. */
  bound: z.enum(['upper']).optional(),
  /** True where the country's counts of different days form one series that may be drawn as a line. */
  series: z.boolean().optional(),
  /** Days on which the way of counting changed; no line is drawn across one. */
  breaks: z
    .array(
      z.strictObject({
        on: day,
        /** A few words for a chart; without them it says that the way of counting changed. */
        label: localized.optional(),
        note: localized,
        sources: sourceIds,
      }),
    )
    .optional(),
  clashes: z.array(clash).optional(),
  /** Rows of figures.csv that are about some places of their area alone, such as a target set for a group of provinces. */
  groups: z.array(group).optional(),
  /** True where units report its number every day; the form for them has a column for it. */
  daily: z.boolean().optional(),
});
export type Metric = z.infer<typeof metricSchema>;
