import { advanceWidth } from './font-subset.ts';
import type { Shaper } from '../../text/shaper.ts';

/** One font of a file and the glyphs that it shows. */
export type UsedFont = {
  /** Name among the page's resources: `F1`. */
  readonly resource: string;
  readonly name: string;
  readonly weight: number;
  readonly textOfGlyph: Map<number, string>;
  /** Width of a glyph in em. */
  readonly widthEm: (glyphId: number) => number;
};

/** Collects which fonts and glyphs a file needs. Frozen, it refuses new ones. */
export class FontTable {
  private readonly fonts = new Map<string, UsedFont>();
  private isFrozen = false;
  private readonly shaper: Shaper;

  constructor(shaper: Shaper) {
    this.shaper = shaper;
  }

  has(name: string, weight: number): boolean {
    return this.fonts.has(keyOf(name, weight));
  }

  get(name: string, weight: number): UsedFont {
    const key = keyOf(name, weight);
    const known = this.fonts.get(key);
    if (known) return known;
    if (this.isFrozen) throw new GlyphNotEmbedded(key);
    const { data } = this.shaper.fontFile(name, weight);
    const { unitsPerEm } = this.shaper.metrics(name, weight);
    const widths = new Map<number, number>();
    const widthEm = (glyphId: number) => {
      let width = widths.get(glyphId);
      if (width === undefined) {
        width = advanceWidth(data, glyphId) / unitsPerEm;
        widths.set(glyphId, width);
      }
      return width;
    };
    const font = { resource: `F${this.fonts.size + 1}`, name, weight, textOfGlyph: new Map(), widthEm };
    this.fonts.set(key, font);
    return font;
  }

  /** Notes that a glyph stands for `text`. False when it already stands for another text. */
  use(font: UsedFont, glyphId: number, text: string): boolean {
    const plain = text.replaceAll('\u00a0', ' ');
    const known = font.textOfGlyph.get(glyphId);
    if (known === undefined && this.isFrozen) throw new GlyphNotEmbedded(text);
    if (known === undefined) font.textOfGlyph.set(glyphId, plain);
    return known === undefined || known === plain;
  }

  /** Makes the glyphs of letters, ligatures and words available, as far as the font has them. */
  preload(name: string, weight: number, pieces: readonly string[]): void {
    const font = this.get(name, weight);
    for (const piece of pieces) {
      if (this.shaper.missingGlyphs(name, weight, piece).length > 0) continue;
      for (const glyph of this.shaper.shape(name, weight, piece)) this.use(font, glyph.glyphId, glyph.text);
    }
  }

  freeze(): readonly UsedFont[] {
    this.isFrozen = true;
    return [...this.fonts.values()];
  }
}

const keyOf = (name: string, weight: number): string => `${name} ${weight}`;

/** A text needs a glyph that the fonts of a compiled file lack; `fillPdf` then compiles it anew. */
export class GlyphNotEmbedded extends Error {
  constructor(what: string) {
    super(`"${what}" is not among the embedded glyphs. Compile the file with it.`);
  }
}
