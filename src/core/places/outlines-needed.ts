import type { Drawing } from '../drawing/drawing.ts';
import { rareGlyphs } from '../pdf/rare-glyphs.ts';
import type { Outlines } from '../pdf/sent-font.ts';
import type { Shaper } from '../text/shaper.ts';

/** Which fonts draw these filled pages: those with outlines for common letters alone, or with every outline. */
export function outlinesNeeded(pages: readonly Drawing[], shaper: Shaper): Outlines {
  const rare = rareGlyphs(shaper);
  for (const mark of pages.flatMap(({ marks }) => marks))
    if (mark.kind === 'text') rare.note(mark, mark.text);
  return rare.list().length === 0 ? 'common' : 'every';
}
