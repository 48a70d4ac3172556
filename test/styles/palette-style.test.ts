import { expect, test } from 'vitest';
import type { Palette } from '../../src/core/schema/campaign.ts';
import { colourNames } from '../../src/core/schema/colour-names.ts';
import { paletteStyle } from '../../src/styles/palette-style.ts';

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
