import { expect, test } from 'vitest';
import { readOnce } from '../read-once.ts';
import type { Palette } from '../../src/core/schema/campaign.ts';
import { colourNames } from '../../src/core/schema/colour-names.ts';
import { inPlainColours, paletteStyle } from '../../src/styles/palette-style.ts';

const colour = (rgb: string) => ({ rgb, cmyk: [0, 0, 0, 0] as [number, number, number, number] });
const black = Object.fromEntries(colourNames.map((name) => [name, colour('#000000')])) as Palette;

test('another palette gives other colours by the same names', () => {
  const style = paletteStyle({ ...black, ground: colour('#102030') });
  expect(style).toContain('--ground:#102030');
  expect(style).toContain('--accent:#000000');
});

test('a tint is a share of one colour over another', () => {
  const style = paletteStyle({ ...black, picture: colour('#0080ff'), ground: colour('#ffffff') });
  // Half of each: (0 + 255) / 2, (128 + 255) / 2, 255.
  expect(style).toContain('--ray:#80c0ff');
});

/** Relative luminance after WCAG 2. */
function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test.each(['content', 'test/fixtures/campaign'] as const)(
  'in the charts of %s the dark bar stands out from its neighbours, and both from the paper',
  async (dir) => {
    const { palette } = (await readOnce(dir)).campaign;
    const [bar = '', dark = '', paper = ''] = inPlainColours(
      'var(--bar) var(--ground) var(--paper)',
      palette,
    ).split(' ');
    expect(contrast(dark, bar)).toBeGreaterThanOrEqual(3);
    expect(contrast(bar, paper)).toBeGreaterThanOrEqual(3);
  },
);

test('in the dark, what is written and what it stands on change places; a printer keeps white', () => {
  const style = paletteStyle({
    ...black,
    ground: colour('#102030'),
    paper: colour('#ffffff'),
    sky: colour('#ffffff'),
  });
  const [light = '', dark = ''] = style.split('@media screen and (prefers-color-scheme:dark)');
  expect(light).toContain('--paper:#ffffff');
  // half of the ground's, half of black's
  expect(dark).toContain('--paper:#081018');
  expect(dark).toContain('--ground:#ffffff');
  expect(light).toContain('--band:#102030');
  expect(dark).not.toContain('--band');
});
