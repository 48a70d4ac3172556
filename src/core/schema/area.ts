import { z } from 'zod';

/** One row of `figures/areas.csv`: a unit of government as it was in August 2020. */
export const areaSchema = z.strictObject({
  level: z.enum(['country', 'province', 'district', 'commune']),
  code: z.string().min(1),
  /** Code of the General Statistics Office. */
  gso_code: z.string(),
  parent: z.string(),
  type_vi: z.string(),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
});
export type Area = z.infer<typeof areaSchema>;
