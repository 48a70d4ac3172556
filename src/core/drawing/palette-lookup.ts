import type { Palette } from '../schema/campaign.ts';
import { colourNames, type ColourName } from '../schema/colour-names.ts';

/** Finds the palette's name of a colour written as in CSS; undefined for `none` and `transparent`. */
export type ColourLookup<Colour extends string = ColourName> = (css: string) => Colour | undefined;

/** Throws on colours outside the palette: each needs an ink chosen by hand. */
export function colourLookup(palette: Palette): ColourLookup {
  const names = new Map<string, ColourName>();
  for (const name of colourNames) {
    const { rgb, cmyk } = palette[name];
    const known = names.get(rgb);
    if (known && palette[known].cmyk.join() !== cmyk.join()) {
      throw new Error(
        `${known} and ${name} are both ${rgb} but have different inks. Make one of them differ.`,
      );
    }
    if (!known) names.set(rgb, name);
  }
  return (css) => {
    const text = css.trim().toLowerCase();
    if (text === 'none' || text === 'transparent') return undefined;
    if (text.startsWith('url(')) {
      throw new Error(
        'gradients and patterns cannot be printed as flat inks. Use one colour of the palette.',
      );
    }
    const name = names.get(toHex(text) ?? '');
    if (name) return name;
    throw new Error(`colour "${css}" is not in the palette. Use ${[...names.keys()].join(', ')}.`);
  };
}

const keywords: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };

/** `#rrggbb` of a colour written in digits, or in the few words that drawing programs write. */
export function toHex(css: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(css)) return css;
  if (/^#[0-9a-f]{3}$/.test(css)) return css.replace(/[0-9a-f]/g, '$&$&');
  const [, ...parts] = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+1)?\s*\)$/.exec(css) ?? [];
  if (parts.length === 3) {
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  }
  return keywords[css];
}
