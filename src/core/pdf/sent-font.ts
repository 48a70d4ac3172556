import { findTable, viewOf } from '../text/sfnt.ts';
import type { Shaper } from '../text/shaper.ts';
import type { FontFile } from '../text/font-file.ts';
import { glyphReader } from './glyph-data.ts';
import { commonGlyphs } from './rare-glyphs.ts';
import { copyTable, joinTables, outlines, patched } from './truetype-file.ts';

/** What a browser needs of a font: all that decides where letters stand, no hinting, no names. */
const sentTables = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'hhea', 'hmtx', 'maxp'] as const;

/** Which letters a sent font has outlines for. */
export type Outlines = 'common' | 'every';
export const outlineKinds: readonly Outlines[] = ['common', 'every'];

type Face = Pick<FontFile, 'name' | 'weight'>;

/** Every font that a sheet may be set in. */
export const sentFaces: readonly Face[] = [
  { name: 'Anton', weight: 400 },
  ...([400, 600, 700, 800] as const).map((weight) => ({ name: 'Be Vietnam Pro', weight }) as const),
];

/** Where a sent font lies on the site, compressed by gzip. */
export const fontPath = ({ name, weight }: Face, outlines: Outlines): string =>
  `/designer/${name.toLowerCase().replaceAll(' ', '-')}-${weight}.${outlines}.font`;

/**
 * A font as it is sent to browsers, which sets and embeds text like the file that it is made from. `common` has
 * outlines for what `slotPieces` are written with; every other letter has its width and its place, but no outline.
 */
export function sentFont({ name, weight, data }: FontFile, outlined: Outlines, shaper: Shaper): Uint8Array {
  const reader = glyphReader(data);
  const kept = new Set<number>();
  const keep = (glyphId: number) => {
    if (kept.has(glyphId)) return;
    kept.add(glyphId);
    reader.parts(glyphId).forEach(keep);
  };
  for (const glyphId of [0, ...commonGlyphs(shaper, name, weight)]) keep(glyphId);
  const count = viewOf(data).getUint16(findTable(data, 'maxp').offset + 4);
  const { glyf, loca } = outlines(count, (glyphId) =>
    outlined === 'every' || kept.has(glyphId) ? reader.read(glyphId) : new Uint8Array(),
  );
  const head = patched(data, 'head', (view) => view.setInt16(50, 1));
  const same = Object.fromEntries(sentTables.map((tag) => [tag, copyTable(data, tag)]));
  return joinTables({ ...same, glyf, head, loca });
}
