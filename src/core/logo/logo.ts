import type { Picture } from '../drawing/drawing.ts';

/** An office's own logo, read and found fit to print. */
export type Logo = {
  readonly picture: Picture;
  /** The same for sheets in black and white. */
  readonly grey: Picture;
};

/** A logo as it is kept with a design: the file's name, and its bytes in base64. */
export type LogoFile = { readonly name: string; readonly data: string };

/** So much is read; more would be no logo. */
export const MAX_LOGO_BYTES = 200_000;
