import type { Palette } from '../schema/campaign.ts';
import { type ColourName, colourNames } from '../schema/colour-names.ts';

export type Grey = 'black' | 'dark' | 'pale' | 'white';

/** Light as on a screen, ink as on paper: black alone, so that no office printer mixes it from colours. */
const greys: Readonly<Record<Grey, Palette[ColourName]>> = {
  black: { rgb: '#000000', cmyk: [0, 0, 0, 100] },
  dark: { rgb: '#a3a3a3', cmyk: [0, 0, 0, 40] },
  pale: { rgb: '#d9d9d9', cmyk: [0, 0, 0, 17] },
  white: { rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
};

const greyByName: Readonly<Record<ColourName, Grey>> = {
  ground: 'black',
  picture: 'dark',
  sky: 'white',
  light: 'white',
  accent: 'black',
  leaf: 'dark',
  skinA: 'pale',
  skinB: 'pale',
  skinC: 'dark',
  hair: 'black',
  paper: 'white',
  shade: 'pale',
  key: 'black',
};

export const greyOf = (name: ColourName): Grey => greyByName[name];

/** Colours and the next darker ones, as scenes shade with them. */
const shades: ReadonlySet<string> = new Set([
  ...['paper shade', 'light skinB', 'sky picture', 'picture ground', 'leaf ground'],
  ...['skinA skinB', 'skinB skinC'],
]);

/** True where one colour is the other in shade. */
export const isShade = (shade: ColourName, of: ColourName): boolean => shades.has(`${of} ${shade}`);

/** Every role in black, white or one of two flat greys, which a photocopier keeps apart. */
export const monoPalette = (): Palette =>
  Object.fromEntries(colourNames.map((name) => [name, greys[greyOf(name)]])) as Palette;
