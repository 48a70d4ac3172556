import type { Hex } from '../../drawing/drawing.ts';
import { numberText } from '../../drawing/number-text.ts';
import type { ColourName, Palette } from '../../schema/campaign.ts';

export type ColourMode = 'cmyk' | 'rgb';

/** The operator that sets a colour: `0 0 0 1 k`. */
export type Ink<Colour extends string> = (colour: Colour, use: 'fill' | 'stroke') => string;

/** Inks by the palette: percentages of the four inks for print, light for screens. */
export function inkOf(palette: Palette, mode: ColourMode): Ink<ColourName> {
  // asked for every line of every place
  const known = { fill: new Map<ColourName, string>(), stroke: new Map<ColourName, string>() };
  return (name, use) => {
    const before = known[use].get(name);
    if (before !== undefined) return before;
    const { rgb, cmyk } = palette[name];
    const values = mode === 'cmyk' ? cmyk.map((percent) => percent / 100) : channels(rgb);
    const written = operator(values, mode, use);
    known[use].set(name, written);
    return written;
  };
}

/** Ink that paper takes at once, of four times 1. */
const MOST_INK = 2.8;

/** Inks of a colour that no palette names: greys in black alone, as little of the others as gives the colour. */
export function inksOf(rgb: readonly number[]): readonly [number, number, number, number] {
  const black = 1 - Math.max(...rgb);
  if (black === 1) return [0, 0, 0, 1];
  const colours = [0, 1, 2].map((at) => (1 - (rgb[at] ?? 0) - black) / (1 - black));
  const total = colours.reduce((sum, ink) => sum + ink, 0);
  const share = Math.min(1, (MOST_INK - black) / Math.max(total, 1));
  const [cyan = 0, magenta = 0, yellow = 0] = colours.map((ink) => ink * share);
  return [cyan, magenta, yellow, black];
}

/** The operator that sets a colour written `#rrggbb`. */
export function ownInk(mode: ColourMode): Ink<Hex> {
  return (colour, use) => operator(mode === 'cmyk' ? inksOf(channels(colour)) : channels(colour), mode, use);
}

const operators = { cmyk: { fill: 'k', stroke: 'K' }, rgb: { fill: 'rg', stroke: 'RG' } } as const;
const operator = (values: readonly number[], mode: ColourMode, use: 'fill' | 'stroke') =>
  `${values.map((value) => numberText(value, 3)).join(' ')} ${operators[mode][use]}`;

const channels = (rgb: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
