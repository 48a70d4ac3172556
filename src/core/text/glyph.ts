/** One placed glyph. Lengths are in em: multiply by the size. */
export type Glyph = {
  readonly glyphId: number;
  readonly advance: number;
  readonly dx: number;
  /** Upwards. */
  readonly dy: number;
  /** The characters it stands for; empty for a glyph that completes the one before. */
  readonly text: string;
};
