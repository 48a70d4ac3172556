import * as z from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { figureSchema } from '../schema/figure.ts';
import { sourceSchema, sourceSeenSchema } from '../schema/source.ts';
import type { Plan } from './plan.ts';

const planSchema = (languages: readonly LocaleId[]) =>
  z.strictObject({
    kind: z.literal('figures-plan/1'),
    /** Name of the file that was read. */
    file: z.string(),
    rows: z
      .array(
        z.strictObject({
          at: z.string(),
          text: z.string(),
          column: z.string(),
          dated: z.strictObject({ at: z.string(), text: z.string() }).optional(),
          row: figureSchema(languages),
        }),
      )
      .min(1),
    totals: z.array(
      z.strictObject({
        at: z.string(),
        text: z.string(),
        value: z.number(),
        column: z.string(),
        metric: z.string(),
      }),
    ),
    /** Ids of the warnings that somebody has seen. */
    accepted: z.array(z.string()),
    sources: z.array(sourceSchema.extend({ seen: sourceSeenSchema.shape.seen })).default([]),
    reason: z.string().default(''),
  });

/** A plan from its text; nothing where it is none. */
export function readPlan(text: string, languages: readonly LocaleId[]): Plan | undefined {
  try {
    const { data } = planSchema(languages).safeParse(JSON.parse(text));
    return data as Plan | undefined;
  } catch {
    return undefined;
  }
}
