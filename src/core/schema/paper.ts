import * as z from 'zod';
import { slug, sourceIds } from './ids.ts';
import { localized } from './localized.ts';

/** A screen of the app as its labels are documented, to be drawn anew; what is absent is not drawn. */
const screen = z.strictObject({
  heading: localized.optional(),
  /** Labels of fields to type into. */
  inputs: z.array(localized).optional(),
  /** A box to tick. */
  tick: localized.optional(),
  /** A switch that is on. */
  toggle: localized.optional(),
  button: localized.optional(),
  /** Words under the button that may be tapped too. */
  link: localized.optional(),
});
export type Screen = z.infer<typeof screen>;

const column = z.strictObject({
  label: localized,
  /** Width in parts of all columns. */
  share: z.number().positive(),
});

/** One thing after another on a working paper. */
const block = z.union([
  z.strictObject({ heading: localized }),
  z.strictObject({ text: localized }),
  z.strictObject({ points: z.array(localized).min(1) }),
  /** Each with a box to tick. */
  z.strictObject({ ticks: z.array(localized).min(1) }),
  /** Each with a dotted line to write on. */
  z.strictObject({ fields: z.array(localized).min(1) }),
  /** Numbered, each with its screen where there is one. */
  z.strictObject({ steps: z.array(z.strictObject({ text: localized, screen: screen.optional() })).min(1) }),
  /** Empty rows to fill in by hand. */
  z.strictObject({
    table: z.strictObject({ columns: z.array(column).min(2), rows: z.int().min(1).max(40) }),
  }),
]);
export type Block = z.infer<typeof block>;

/**
 * `papers/<id>.yaml`: an A4 that those who do the work hold in their hands. In its texts `{venue}`, `{audience}`,
 * `{action}` and `{address}` become what the kind of place says.
 */
export const paperSchema = z.strictObject({
  id: slug,
  /** Position in lists, ascending. */
  order: z.int().positive(),
  title: localized,
  /** One sentence: who it is for and when. */
  use: localized,
  /** Ids of the kinds of place whose kit has it; absent: every kit. */
  venues: z.array(slug).min(1).optional(),
  blocks: z.array(block).min(1),
  sources: sourceIds,
});
export type Paper = z.infer<typeof paperSchema>;
