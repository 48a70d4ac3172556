import type { Hex } from '../drawing/drawing.ts';

/** The few words that drawing programs write. */
const words: ReadonlyMap<string, Hex> = new Map([
  ...([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['gray', '#808080'],
    ['grey', '#808080'],
  ] as const),
  ...([
    ['silver', '#c0c0c0'],
    ['red', '#ff0000'],
    ['green', '#008000'],
    ['blue', '#0000ff'],
  ] as const),
  ...([
    ['yellow', '#ffff00'],
    ['navy', '#000080'],
    ['gold', '#ffd700'],
    ['orange', '#ffa500'],
  ] as const),
]);

const MOST_LIGHT = 255;

/** A colour written in lower case as in CSS; undefined where it is none, or see-through. */
export function toHex(css: string): Hex | undefined {
  if (/^#[0-9a-f]{6}$/.test(css)) return css as Hex;
  if (/^#[0-9a-f]{3}$/.test(css)) return css.replace(/[0-9a-f]/g, '$&$&') as Hex;
  const [, ...parts] = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+1)?\s*\)$/.exec(css) ?? [];
  if (parts.length === 3) {
    const lights = parts.map((part) => Math.min(MOST_LIGHT, Number(part)));
    return `#${lights.map((light) => light.toString(16).padStart(2, '0')).join('')}`;
  }
  return words.get(css);
}
