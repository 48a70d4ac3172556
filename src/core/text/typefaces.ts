import { type LocaleId, localeOf } from '../i18n/locales.ts';
import type { Shaper } from './shaper.ts';

/** What templates write as `fontFamily`: the font for headlines, or the one for everything else. */
export type FontRole = 'headline' | 'text';

/** One of the fonts that were read. */
export type Face = { readonly font: string; readonly weight: number };

/** Weights that templates ask for. A language that has no such font is drawn with its next heavier one. */
export const roleWeights = { headline: [400], text: [400, 600, 700, 800] } as const satisfies Record<
  FontRole,
  readonly number[]
>;

/** Finds the font for a CSS `font-family`, a role or a font's own name in any case, and a weight. */
export type Typefaces = (family: string, weight: number) => Face;

/** The fonts of a language's sheets. */
export function typefacesOf(locale: LocaleId): Typefaces {
  const { fonts } = localeOf(locale);
  return (family, weight) => {
    const [first = ''] = family.split(',');
    const name = first
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase();
    const role = name === 'headline' || name === 'text' ? name : undefined;
    if (role) {
      const { name: font, weights } = fonts[role];
      const heavier = weights.filter((each) => each >= weight);
      return {
        font,
        weight: Math.min(...heavier) === Infinity ? Math.max(...weights) : Math.min(...heavier),
      };
    }
    const own = Object.values(fonts).find((font) => font.name.toLowerCase() === name);
    if (own) return { font: own.name, weight };
    throw new Error(`No font "${family}". Use headline or text.`);
  };
}

/** A shaper that knows the fonts of one language. */
export type SpokenShaper = Shaper & { readonly typefaces: Typefaces };

export const shaperFor = (shaper: Shaper, locale: LocaleId): SpokenShaper => ({
  ...shaper,
  typefaces: typefacesOf(locale),
});
