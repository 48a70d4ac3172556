import { z } from 'zod';
import { sourceId } from './ids.ts';
import { localized } from './localized.ts';

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

/** A record of `figures/metrics.yaml`: what a figure counts, of what, and what it does not mean. */
export const metricSchema = z.strictObject({
  /** As in the `metric` column of figures.csv, e.g. `share_of_population`. */
  id: z.string().regex(/^[a-z0-9_]+$/),
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
});
export type Metric = z.infer<typeof metricSchema>;
