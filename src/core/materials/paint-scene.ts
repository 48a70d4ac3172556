import { colourNames, type Palette } from '../schema/campaign.ts';
import type { TemplateProps } from './sheet.ts';

/** The screen colour of each role. */
export const screenColours = (palette: Palette): TemplateProps['colour'] =>
  Object.fromEntries(colourNames.map((name) => [name, palette[name].rgb])) as TemplateProps['colour'];

/** `scene.svg` with the palette's screen colours in place of its role names. */
export function paintScene(scene: string, colour: TemplateProps['colour']): string {
  return scene.replace(/\b(fill|stroke)="([A-Za-z]+)"/g, (whole, attribute: string, name: string) => {
    const rgb = colourNames.find((role) => role === name);
    return rgb ? `${attribute}="${colour[rgb]}"` : whole;
  });
}
