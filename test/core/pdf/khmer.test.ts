import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { writePdf } from '../../../src/core/pdf/write-pdf.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { samplePalette as palette } from '../drawing/sample-palette.ts';

/* A script whose letters stand before, above and below each other: what is written is not what is drawn in a row. */
const font = { name: 'Noto Sans Khmer', weight: 400 } as const;
const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
);
const shaper = await createShaper([{ ...font, data: await readFile(file) }]);

test('a subscript letter is one glyph below the letter before it', () => {
  // ka, coeng, ba, aa: the sign that makes ba a subscript is no glyph of its own
  const glyphs = shaper.shape(font.name, font.weight, 'ក្បា');
  expect(glyphs.length).toBeLessThan(4);
  expect(glyphs.every(({ glyphId }) => glyphId !== 0)).toBe(true);
});

test('a print file holds Khmer as it is written, whatever the order in which its letters are drawn', async () => {
  const text = 'សូមបិទក្បាលទឹកមុនពេលចូលហែលទឹក។';
  const drawing: Drawing = {
    ...{ widthPx: 1480, heightPx: 2100, elements: [{ role: 'P' }], slots: [] },
    marks: [
      {
        ...{ kind: 'text', text, font: font.name, weight: font.weight, sizePx: 60, xPx: 60, yPx: 200 },
        ...{ fill: 'key', element: 0, clips: [] },
      },
    ],
  };
  const pdf = writePdf([{ drawing }], {
    ...{ title: 'Khmer', lang: 'km-KH', size: { widthMm: 148, heightMm: 210, bleedMm: 0 } },
    ...{ cropMarks: false, colours: 'cmyk', palette, shaper },
  });
  const letters = [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
  expect(streamsOf(pdf).toLowerCase()).toContain(`/actualtext <feff${letters.join('')}>`);
});

/** Everything compressed in a PDF, opened. */
function streamsOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  return [...file.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      try {
        return Buffer.from(unzlibSync(pdf.subarray(start, start + Number(match[1])))).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}
