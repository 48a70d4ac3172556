import type { Palette } from '../schema/campaign.ts';
import { type ColourName, colourNames } from '../schema/colour-names.ts';

/** The palette's screen colour of a role. */
export type ScreenColours = Readonly<Record<ColourName, string>>;

/** The screen colour of each role. */
export const screenColours = (palette: Palette): ScreenColours =>
  Object.fromEntries(colourNames.map((name) => [name, palette[name].rgb])) as ScreenColours;
