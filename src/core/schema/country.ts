import * as z from 'zod';

const digits = z.string().regex(/^\d+$/, 'must be digits');

/** How telephone numbers of a country are dialled, by which a number that a spreadsheet shortened is known again. */
const phones = z.strictObject({
  /** Country code without the plus: `84`. */
  code: digits,
  /** What is dialled at home before a number, such as `0`. */
  trunk: digits,
  /** The numbers behind it: what they may begin with, and how many digits they have in all. */
  numbers: z.array(z.strictObject({ begin: z.array(digits).min(1), digits: z.int().min(3).max(14) })).min(1),
});
export type Phones = z.infer<typeof phones>;

const many = z.int().min(1).max(12);

/** What a campaign says of its country. What is not said is not held against anything. */
export const countrySchema = z.strictObject({
  phones: phones.optional(),
  /**
   * Areas below the provinces need no row in `figures/areas.csv`: their code is that of the area above, a slash, and
   * so many digits. A level without a number has none but those that are listed.
   */
  areaDigits: z.strictObject({ district: many.optional(), commune: many.optional() }).default({}),
});
export type Country = z.infer<typeof countrySchema>;
