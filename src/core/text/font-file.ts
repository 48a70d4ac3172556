/** One font file in memory, by the name and weight that a row of `locales.ts` calls it by. */
export type FontFile = {
  readonly name: string;
  /** 100 to 900. */
  readonly weight: 400 | 600 | 700 | 800 | 900;
  /** A whole, unsubset TrueType file. */
  readonly data: Uint8Array;
};
