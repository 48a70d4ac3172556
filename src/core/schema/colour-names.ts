/** Roles that templates and scenes may use. A colour outside this list stops the build. */
export const colourNames = [
  /** Deepest colour: the ground on which light text stands. */ 'ground',
  /** Main plane of the picture. */ 'picture',
  /** Lighter plane beside `picture`: rays, sky. */ 'sky',
  /** The sun, highlights, second headline line. */ 'light',
  /** One thing only in each sheet. */ 'accent',
  /** A second clothing or object colour. */ 'leaf',
  /** Skin tones, light to dark. */ 'skinA',
  'skinB',
  'skinC',
  /** Hair, eyes, outlines that are shapes. */ 'hair',
  /** White planes and masks. */ 'paper',
  /** Quiet shade on paper: folds, furniture. */ 'shade',
  /** Black: the code, small print, hairlines. K only. */ 'key',
] as const;

export type ColourName = (typeof colourNames)[number];
