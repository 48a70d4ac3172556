import { beforeAll, expect, test } from 'vitest';
import { advanceWidth, subsetFont } from '../../../../src/core/pdf/fonts/font-subset.ts';
import { glyphReader } from '../../../../src/core/pdf/fonts/glyph-data.ts';
import type { FontFile } from '../../../../src/core/text/font-file.ts';
import { createShaper, type Shaper } from '../../../../src/core/text/shaper.ts';
import { findTable, viewOf } from '../../../../src/core/text/sfnt.ts';
import { readFonts } from '../../../../src/node/raster/fonts.ts';

let font: FontFile;
let shaper: Shaper;
const glyphOf = (letter: string) => shaper.shape('Be Vietnam Pro', 400, letter)[0]?.glyphId ?? 0;

beforeAll(async () => {
  shaper = await createShaper(await readFonts());
  font = shaper.fontFile('Be Vietnam Pro', 400);
});

test('kept glyphs keep their numbers and outlines', async () => {
  const [e, a] = [glyphOf('Ệ'), glyphOf('ạ')];
  const subset = await createShaper([
    { ...font, data: withCharacterMap(subsetFont(font.data, [e, a]), font.data) },
  ]);
  for (const glyphId of [e, a]) {
    expect(subset.outline('Be Vietnam Pro', 400, glyphId)).toBe(
      shaper.outline('Be Vietnam Pro', 400, glyphId),
    );
    expect(shaper.outline('Be Vietnam Pro', 400, glyphId)).toMatch(/^M/);
  }
});

test('a glyph made of others brings its parts along', () => {
  const { data } = shaper.fontFile('Anton', 400);
  const glyphId = shaper.shape('Anton', 400, 'Ế')[0]?.glyphId ?? 0;
  const parts = glyphReader(data).parts(glyphId);
  expect(parts.length).toBeGreaterThan(1);
  const reader = glyphReader(subsetFont(data, [glyphId]));
  expect(reader.parts(glyphId)).toEqual(parts);
  for (const part of parts) {
    const original = glyphReader(data).read(part);
    expect(reader.read(part).subarray(0, original.length)).toEqual(original);
  }
});

test('other glyphs are empty and hinting is gone', () => {
  const subset = subsetFont(font.data, [glyphOf('a')]);
  expect(glyphReader(subset).read(glyphOf('A')).length).toBe(0);
  expect(() => findTable(subset, 'fpgm')).toThrow('The font has no table "fpgm"');
  expect(subset.length).toBeLessThan(4000);
});

test('the given font is not changed', () => {
  const before = Uint8Array.from(font.data);
  subsetFont(font.data, [glyphOf('a')]);
  expect(Buffer.compare(before, font.data)).toBe(0);
});

test('tables start on four bytes and carry their checksums', () => {
  const subset = subsetFont(font.data, [glyphOf('a')]);
  const view = viewOf(subset);
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const [sum, offset, length] = [4, 8, 12].map((field) => view.getUint32(record + field));
    let expected = 0;
    for (let at = offset ?? 0; at < (offset ?? 0) + (length ?? 0); at += 4) expected += view.getUint32(at);
    expect((offset ?? 1) % 4).toBe(0);
    expect(sum).toBe(expected % 2 ** 32);
  }
});

test('widths are those of the font: a space is 230 units', () => {
  expect(advanceWidth(font.data, glyphOf(' '))).toBe(230);
});

/** Adds the tables that a shaper reads but a PDF reader does not. */
function withCharacterMap(subset: Uint8Array, original: Uint8Array): Uint8Array {
  const tags = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
  const tables = tags.map((tag) => {
    const source = tag === 'cmap' || tag === 'OS/2' ? original : subset;
    const { offset, length } = findTable(source, tag);
    return { tag, bytes: source.subarray(offset, offset + length) };
  });
  const start = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((sum, { bytes }) => sum + ((bytes.length + 3) & ~3), start));
  const view = viewOf(file);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let at = start;
  tables.forEach(({ tag, bytes }, index) => {
    file.set(new TextEncoder().encode(tag), 12 + 16 * index);
    view.setUint32(12 + 16 * index + 8, at);
    view.setUint32(12 + 16 * index + 12, bytes.length);
    file.set(bytes, at);
    at += (bytes.length + 3) & ~3;
  });
  return file;
}
