import { slotIdOf, type SatoriNode } from '../drawing/satori-nodes.ts';
import type { Shaper } from '../text/shaper.ts';
import type { Typefaces } from '../text/typefaces.ts';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';

/**
 * Throws naming the letters that a text's own font cannot draw. satori takes such a letter from another font
 * without a word, and it stands out as an odd giant.
 */
export function requireGlyphs(nodes: readonly SatoriNode[], shaper: Shaper, typefaces: Typefaces): void {
  const faults = nodes.flatMap(({ textContent, props, ...node }) => {
    if (textContent === undefined || slotIdOf({ ...node, props }) !== undefined) return [];
    const { fontFamily, fontWeight } = fontOf(props['style'], textContent);
    const { font, weight } = typefaces(fontFamily, fontWeight);
    const missing = shaper.missingGlyphs(font, weight, textContent.replace(/\s/g, ''));
    return missing.length > 0
      ? [tellOfSheet((say) => say.missingGlyphs(textContent, font, missing.join(' ')))]
      : [];
  });
  if (faults.length > 0) throw new SheetFaults(faults);
}

function fontOf(style: unknown, text: string): { fontFamily: string; fontWeight: number } {
  if (typeof style === 'object' && style !== null && 'fontFamily' in style && 'fontWeight' in style) {
    const { fontFamily, fontWeight } = style;
    if (typeof fontFamily === 'string' && typeof fontWeight === 'number') return { fontFamily, fontWeight };
  }
  throw new Error(
    `the box of "${text}" has no fontFamily and fontWeight of its own. Write them in its style.`,
  );
}
