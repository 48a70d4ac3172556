import * as z from 'zod';
import { isDay } from './days.ts';

/** Lower-case words joined by hyphens, used in folder names and addresses: `bus-station`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** Key of a row in `figures/sources.csv`. */
export const sourceId = z.string().min(1, 'must name a source');
export const sourceIds = z.array(sourceId).min(1, 'must name at least one source');

/** Where a link leads. Other schemes than these could run something in the reader's page. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A day as `YYYY-MM-DD`. */
export const day = z.string().refine(isDay, 'must be a day written YYYY-MM-DD');

/** Code of an area as `figures/areas.csv` has it, or of one below them: its parent's, a slash, its digits. */
export const areaCode = z.string().min(1, 'must name an area');
