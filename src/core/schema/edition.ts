import * as z from 'zod';
import { day, slug } from './ids.ts';

const checkCode = z.string().regex(/^[2-9A-Z]{7}$/, 'must be seven capital letters and digits');

const editionStatuses = ['current', 'replaced', 'withdrawn'] as const;

/**
 * One row of `editions.csv`: a sheet as it was issued. Written by `npm run editions`, never by hand; rows are added
 * and marked as replaced, and none is removed, because a sheet hangs longer than it is current.
 */
export const editionSchema = z.strictObject({
  /** Printed on the sheet. */
  check_code: checkCode,
  venue: slug,
  format: slug,
  /** One language, or two joined by a hyphen. */
  language: slug,
  /** Counted from 1 for each sheet. */
  version: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1')
    .transform(Number),
  issued: day,
  /** Id of the directive that the sheet cites. */
  directive: slug,
  /** What the sheet said and how it looked, two hashes joined by a hyphen. */
  content_hash: z.string().regex(/^[0-9a-f]{14}-[0-9a-f]{14}$/, 'must be two hashes of fourteen digits'),
  /** Code of the edition after it; empty where there is none. */
  replaced_by: z.union([z.literal(''), checkCode]),
  status: z.enum(editionStatuses),
});
export type Edition = z.infer<typeof editionSchema>;
