import type { Palette } from '../core/schema/campaign.ts';

/** Channel values 0 to 255. */
type Rgb = readonly [number, number, number];

/**
 * The campaign's palette as custom properties: its roles by name, and the tints that pages stand on. Tints are
 * mixed here and not by `color-mix`, which phones of the campaign's time do not know.
 */
export function paletteStyle(palette: Palette): string {
  return `:root{${properties(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;
}

/** Rules with the colours themselves in the place of custom properties, for programs that do not know these. */
export function inPlainColours(css: string, palette: Palette): string {
  const colours = new Map(properties(palette));
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/var\(--([a-z-]+)\)/gi, (whole, name: string) => colours.get(name) ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function properties(palette: Palette): readonly (readonly [string, string])[] {
  const colour = (name: keyof Palette) => palette[name].rgb;
  const tints = {
    'tint-light': mix(colour('light'), colour('paper'), 0.26),
    'tint-sky': mix(colour('sky'), colour('paper'), 0.18),
    line: mix(colour('ground'), colour('paper'), 0.24),
    quiet: mix(colour('ground'), colour('paper'), 0.82),
    bar: mix(colour('sky'), colour('picture'), 0.55),
    ray: mix(colour('picture'), colour('ground'), 0.5),
  };
  const roles = ['ground', 'picture', 'sky', 'light', 'accent', 'leaf', 'paper', 'shade', 'key'] as const;
  return [...roles.map((name) => [name, colour(name)] as const), ...Object.entries(tints)];
}

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
