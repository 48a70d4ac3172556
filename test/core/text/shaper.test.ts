import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { beforeAll, expect, test } from 'vitest';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { wordsOf } from '../../../src/core/text/words-of.ts';
import { slotCharacters } from '../../../src/core/text/slot-characters.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(await readFonts());
});

test('a letter with tone marks is one glyph that stands for it', () => {
  const glyphs = shaper.shape('Be Vietnam Pro', 400, 'Ệ');
  expect(glyphs.map((glyph) => glyph.text)).toEqual(['Ệ']);
  expect(glyphs[0]?.glyphId).toBeGreaterThan(0);
});

test('widths are in em: the space of Be Vietnam Pro is 230 of 1000 units', () => {
  expect(shaper.measure('Be Vietnam Pro', 400, ' ')).toBeCloseTo(0.23, 6);
  expect(shaper.measure('Be Vietnam Pro', 400, 'a a')).toBeCloseTo(
    2 * shaper.measure('Be Vietnam Pro', 400, 'a') + 0.23,
    6,
  );
});

test('metrics are those of the font files', () => {
  expect(shaper.metrics('Anton', 400)).toEqual({
    unitsPerEm: 2048,
    ascender: 2409,
    descender: -674,
    capHeight: 1760,
  });
});

test.each([
  ['Anton', 400],
  ['Be Vietnam Pro', 400],
  ['Be Vietnam Pro', 600],
  ['Be Vietnam Pro', 700],
  ['Be Vietnam Pro', 800],
])('%s %i has every Vietnamese letter', (font, weight) => {
  const letters = [...slotCharacters].filter((letter) => /\p{L}/u.test(letter)).join('');
  expect(letters).toContain('Ữ');
  expect(shaper.missingGlyphs(font, weight, letters)).toEqual([]);
});

test('characters that a font lacks are named, and shaping them is an error', () => {
  expect(shaper.missingGlyphs('Anton', 400, 'Trạm 病院 病')).toEqual(['病', '院']);
  expect(() => shaper.shape('Anton', 400, 'Trạm 病')).toThrow('No glyph for "病"');
});

test('a font that was not given is an error that lists the others', () => {
  expect(() => shaper.shape('Arial', 400, 'a')).toThrow(/No font "Arial 400".*Anton 400/);
});

test('words keep the spaces behind them', () => {
  expect(wordsOf('Gọi 1022  ngay')).toEqual(['Gọi ', '1022  ', 'ngay']);
});

test('a number put together from its digits is what the font makes of it', async () => {
  const numbers = ['1', '11 ', '1900', '1900 ', '0912345678', '147  ', '9081726354'];
  for (const { name, weight, data } of await readFonts()) {
    const font = new Font(new Face(new Blob(data)));
    const perEm = shaper.metrics(name, weight).unitsPerEm;
    for (const number of numbers) {
      const buffer = new Buffer();
      buffer.addText(number);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      const shaped = buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => ({
        ...{ glyphId: codepoint, text: number[cluster] },
        advance: (positions[index]?.xAdvance ?? 0) / perEm,
        ...{ dx: 0, dy: 0 },
      }));
      expect(shaper.shape(name, weight, number), `${name} ${weight} ${number}`).toEqual(shaped);
    }
  }
});
