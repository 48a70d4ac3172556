/**
 * The kinds of tests, the fastest first, and the seconds that each may take on two idle cores.
 *
 * - `units`: what is run while writing. No sheet of the real campaign is laid out, nothing is drawn as pixels.
 * - `sheets`: `*.sheets.test.ts`, sheets laid out, drawn and read back.
 * - `sites`: `*.runs.test.ts`, whole commands and killed processes; the `.ts` of `browser/` and `built/`,
 *   built sites and a browser.
 */
export const budgets = { units: 20, sheets: 90, sites: 240 } as const;
export type Tier = keyof typeof budgets;

/** Cores that a budget speaks of. */
export const CORES = 2;
/** A budget is a promise to whoever waits; one that is broken by so much fails the run. */
export const TOLERANCE = 3;
