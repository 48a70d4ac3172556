import { numberText } from '../drawing/number-text.ts';
import type { ColourName, Palette } from '../schema/campaign.ts';

export type ColourMode = 'cmyk' | 'rgb';

/** The operator that sets a colour: `0 0 0 1 k`. */
export type Ink = (name: ColourName, use: 'fill' | 'stroke') => string;

/** Inks by the palette: percentages of the four inks for print, light for screens. */
export function inkOf(palette: Palette, mode: ColourMode): Ink {
  return (name, use) => {
    const { rgb, cmyk } = palette[name];
    const values = mode === 'cmyk' ? cmyk.map((percent) => percent / 100) : channels(rgb);
    const operator = { cmyk: { fill: 'k', stroke: 'K' }, rgb: { fill: 'rg', stroke: 'RG' } }[mode][use];
    return `${values.map((value) => numberText(value, 3)).join(' ')} ${operator}`;
  };
}

const channels = (rgb: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
