import { findTable, viewOf } from '../../text/sfnt.ts';
import type { Shaper } from '../../text/shaper.ts';
import type { FontFile } from '../../text/font-file.ts';
import { glyphReader } from './glyph-data.ts';
import { commonGlyphs } from './rare-glyphs.ts';
import { copyTable, joinTables, outlines, patched } from './truetype-file.ts';

/** What a browser needs of a font: all that decides where letters stand, no hinting, no names. */
const sentTables = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'hhea', 'hmtx', 'maxp'] as const;

/** Which letters a sent font has outlines for. */
export type Outlines = 'common' | 'every';
export const outlineKinds: readonly Outlines[] = ['common', 'every'];

export type Face = Pick<FontFile, 'name' | 'weight'>;

/** Where a sent font lies on the site, compressed by gzip. */
export const fontPath = ({ name, weight }: Face, outlines: Outlines): string =>
  `/designer/${name.toLowerCase().replaceAll(' ', '-')}-${weight}.${outlines}.font`;

type Sending = {
  readonly outlined: Outlines;
  readonly shaper: Shaper;
  readonly letters?: Iterable<string>;
};

/**
 * A font as it is sent to browsers, which sets and embeds text like the file that it is made from. `common` has
 * outlines for what `slotPieces` and the campaign's own `letters` are written with; every other letter has its width and
 * its place, but no outline.
 */
export function sentFont(
  { name, weight, data }: FontFile,
  { outlined, shaper, letters = [] }: Sending,
): Uint8Array {
  const reader = glyphReader(data);
  const kept = new Set<number>();
  const keep = (glyphId: number) => {
    if (kept.has(glyphId)) return;
    kept.add(glyphId);
    reader.parts(glyphId).forEach(keep);
  };
  for (const glyphId of [0, ...commonGlyphs(shaper, name, weight)]) keep(glyphId);
  for (const letter of letters) {
    if (shaper.missingGlyphs(name, weight, letter).length > 0) continue;
    for (const { glyphId } of shaper.shape(name, weight, letter)) keep(glyphId);
  }
  const count = viewOf(data).getUint16(findTable(data, 'maxp').offset + 4);
  const { glyf, loca } = outlines(count, (glyphId) =>
    outlined === 'every' || kept.has(glyphId) ? reader.read(glyphId) : new Uint8Array(),
  );
  const head = patched(data, 'head', (view) => view.setInt16(50, 1));
  const same = Object.fromEntries(sentTables.map((tag) => [tag, copyTable(data, tag)]));
  return joinTables({ ...same, glyf, head, loca });
}

/** Letters of a campaign's texts that no Latin word is written with, each once: of Chinese ones there are too many to send all. */
export const ownLetters = (texts: string): ReadonlySet<string> => new Set(texts.match(/[\u2e80-\uffee]/gu));
