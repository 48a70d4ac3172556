/** One font file in memory. `name` is what templates write as `fontFamily`. */
export type FontFile = {
  readonly name: FontName;
  /** 100 to 900. */
  readonly weight: 400 | 600 | 700 | 800;
  /** A whole, unsubset TrueType file. */
  readonly data: Uint8Array;
};

/** `Anton` for headlines (one weight, 400), `Be Vietnam Pro` for everything else (400, 600, 700, 800). */
export const fontNames = ['Anton', 'Be Vietnam Pro'] as const;
export type FontName = (typeof fontNames)[number];

/** The font of a CSS `font-family`, which satori writes in lower case. Throws on unknown ones. */
export function asFontName(family: string): FontName {
  const first = family
    .split(',')[0]
    ?.trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const name = fontNames.find((candidate) => candidate.toLowerCase() === first);
  if (name) return name;
  throw new Error(`No font "${family}". Use ${fontNames.join(' or ')}.`);
}
