import type { Palette } from '../core/schema/campaign.ts';

/** Channel values 0 to 255. */
type Rgb = readonly [number, number, number];
type Colours = Readonly<Record<string, string>>;

/**
 * The campaign's palette as custom properties, in light and in dark. `ground` is what is written and ruled, `paper` what
 * it stands on: the two change places in the dark. `band` and `on-band` are the masthead's, `on-light` is written on
 * yellow, `drawn-*` are for pictures: these stay as they are. Tints are mixed here and not by `color-mix`, which phones
 * of the campaign's time do not know.
 */
export function paletteStyle(palette: Palette): string {
  const { day, dark } = coloursOf(palette);
  return [
    `:root{color-scheme:light dark;${properties(day)}}`,
    // what is printed is printed on white
    `@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`,
  ].join('');
}

/** Rules with the day's colours themselves in the place of custom properties, for programs that do not know these. */
export function inPlainColours(css: string, palette: Palette): string {
  const colours = new Map(Object.entries(coloursOf(palette).day));
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/var\(--([a-z-]+)\)/gi, (whole, name: string) => colours.get(name) ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function coloursOf(palette: Palette): { readonly day: Colours; readonly dark: Colours } {
  const colour = (name: keyof Palette) => palette[name].rgb;
  const [ground, paper] = [colour('ground'), colour('paper')];
  const fixed = {
    ...Object.fromEntries(
      (['sky', 'light', 'leaf', 'shade', 'key'] as const).map((name) => [name, colour(name)]),
    ),
    band: ground,
    'on-band': paper,
    'on-light': ground,
    'drawn-dark': ground,
    'drawn-white': paper,
    'drawn-accent': colour('accent'),
    skin: colour('skinB'),
    ray: mix(colour('picture'), ground, 0.5),
  };
  const light = {
    ground,
    paper,
    picture: colour('picture'),
    accent: colour('accent'),
    rule: ground,
    'tint-light': mix(colour('light'), paper, 0.26),
    'tint-sky': mix(colour('sky'), paper, 0.18),
    line: mix(ground, paper, 0.24),
    bar: mix(colour('sky'), colour('picture'), 0.55),
    quiet: mix(ground, paper, 0.82),
  };
  const night = mix(ground, colour('key'), 0.5);
  const written = mix(paper, colour('sky'), 0.9);
  const dark = {
    ground: written,
    paper: night,
    picture: mix(colour('sky'), colour('picture'), 0.8),
    accent: mix(colour('accent'), paper, 0.62),
    rule: mix(colour('sky'), night, 0.62),
    'tint-light': mix(colour('light'), night, 0.16),
    'tint-sky': mix(colour('sky'), night, 0.15),
    line: mix(written, night, 0.3),
    bar: mix(colour('sky'), night, 0.55),
    quiet: mix(written, night, 0.8),
  };
  return { day: { ...fixed, ...light }, dark };
}

const properties = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** `share` of the first colour, 0 to 1, over the second. */
function mix(over: string, under: string, share: number): string {
  const [a, b] = [channels(over), channels(under)];
  const mixed = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(rgb: string): Rgb {
  const channel = (at: number) => Number.parseInt(rgb.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
