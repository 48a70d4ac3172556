import { type ColourName, colourNames, type Palette } from '../schema/campaign.ts';

/** The palette's screen colour of a role. */
export type ScreenColours = Readonly<Record<ColourName, string>>;

/** The screen colour of each role. */
export const screenColours = (palette: Palette): ScreenColours =>
  Object.fromEntries(colourNames.map((name) => [name, palette[name].rgb])) as ScreenColours;

/** `scene.svg` with the palette's screen colours in place of its role names. */
export function paintScene(scene: string, colour: ScreenColours): string {
  return scene.replace(/\b(fill|stroke)="([A-Za-z]+)"/g, (whole, attribute: string, name: string) => {
    const rgb = colourNames.find((role) => role === name);
    return rgb ? `${attribute}="${colour[rgb]}"` : whole;
  });
}
