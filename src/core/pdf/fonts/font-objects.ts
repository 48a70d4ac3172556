import { compressed, type PdfObjects } from '../file/objects.ts';
import { contentHash } from '../file/content-hash.ts';
import { subsetFont } from './font-subset.ts';
import type { FontTable, UsedFont } from './font-table.ts';
import { latin1, reference } from '../file/syntax.ts';
import { toUnicode } from './to-unicode.ts';
import { numberText } from '../../drawing/number-text.ts';
import { findTable, viewOf } from '../../text/sfnt.ts';
import type { Shaper } from '../../text/shaper.ts';

/** Embeds every font subset and returns the entries of the pages' font resources. No glyph comes later. */
export function addFonts(objects: PdfObjects, fonts: FontTable, shaper: Shaper): string {
  const named = fonts
    .freeze()
    .map((font) => `/${font.resource} ${reference(addFont(objects, font, shaper))}`);
  return named.join('');
}

/** Gives the number of the font object. */
function addFont(objects: PdfObjects, font: UsedFont, shaper: Shaper): number {
  const { data } = shaper.fontFile(font.name, font.weight);
  const metrics = shaper.metrics(font.name, font.weight);
  const glyphIds = [...font.textOfGlyph.keys()].sort((a, b) => a - b);
  const subset = subsetFont(data, glyphIds);
  const name = `${subsetTag(subset)}+${font.name.replaceAll(' ', '')}-${font.weight}`;
  const perMille = (units: number) => numberText((units * 1000) / metrics.unitsPerEm, 0);

  const file = objects.add(...compressed(subset, `/Length1 ${subset.length}`));
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${boundingBox(data).map(perMille).join(' ')}]` +
      `/ItalicAngle 0/Ascent ${perMille(metrics.ascender)}/Descent ${perMille(metrics.descender)}` +
      `/CapHeight ${perMille(metrics.capHeight)}/StemV ${Math.round(font.weight / 5)}/FontFile2 ${reference(file)}>>`,
  );
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity' +
      `/DW 0/W[${widths(glyphIds, font.widthEm)}]/FontDescriptor ${reference(descriptor)}>>`,
  );
  const unicode = objects.add(...compressed(latin1(toUnicode(font.textOfGlyph))));
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H` +
      `/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(unicode)}>>`,
  );
}

/** The subset tag before a font's name: six capitals, from its glyphs. */
function subsetTag(subset: Uint8Array): string {
  const digits = contentHash(subset).slice(0, 12).match(/../g) ?? [];
  return digits.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26))).join('');
}

function boundingBox(font: Uint8Array): number[] {
  const { offset } = findTable(font, 'head');
  return [36, 38, 40, 42].map((field) => viewOf(font).getInt16(offset + field));
}

/** The `/W` array: runs of consecutive glyphs with their widths in thousandths of the size. */
function widths(glyphIds: readonly number[], widthEm: (glyphId: number) => number): string {
  return glyphIds
    .map((glyphId, index) => {
      const width = numberText(1000 * widthEm(glyphId), 2);
      const starts = glyphIds[index - 1] !== glyphId - 1;
      const ends = glyphIds[index + 1] !== glyphId + 1;
      return `${starts ? `${glyphId}[` : ' '}${width}${ends ? ']' : ''}`;
    })
    .join('');
}
