import type { TextMark } from '../../drawing/drawing.ts';
import { placeGlyphs } from '../../drawing/line-glyphs.ts';
import { numberText } from '../../drawing/number-text.ts';
import type { Shaper } from '../../text/shaper.ts';
import type { FontTable } from '../fonts/font-table.ts';
import { hex4, utf16Hex } from '../file/syntax.ts';

/** Smaller steps than this, in thousandths of the size, are left out: nobody sees them. */
const VISIBLE_STEP = 0.5;

/** One line as one text object: a single `TJ` unless marks are raised. Coordinates stay canvas pixels. */
export function textOperators(mark: TextMark, shaper: Shaper, fonts: FontTable): string {
  const font = fonts.get(mark.font, mark.weight);
  const { sizePx } = mark;
  let penPx = 0;
  let risePx = 0;
  let shown = '';
  let hex = '';
  /** Whether the letters follow from the glyphs one by one. */
  let isPlain = true;
  const flush = () => {
    if (hex !== '') shown += `<${hex}>`;
    hex = '';
  };
  for (const glyph of placeGlyphs(mark, shaper)) {
    isPlain = fonts.use(font, glyph.glyphId, glyph.text) && glyph.text !== '' && isPlain;
    if (glyph.risePx !== risePx) {
      flush();
      shown += `]TJ ${numberText(glyph.risePx)} Ts[`;
      risePx = glyph.risePx;
    }
    const step = ((penPx - glyph.xPx) * 1000) / sizePx;
    if (Math.abs(step) > VISIBLE_STEP) {
      flush();
      const written = numberText(step, 1);
      shown += written;
      penPx -= (Number(written) * sizePx) / 1000;
    }
    hex += hex4(glyph.glyphId);
    penPx += font.widthEm(glyph.glyphId) * sizePx;
  }
  flush();
  if (risePx !== 0) shown += ']TJ 0 Ts[';
  const start = `${turned(mark.turnDegrees ?? 0)} ${numberText(mark.xPx)} ${numberText(mark.yPx)} Tm`;
  const text = `BT /${font.resource} ${numberText(sizePx)} Tf ${start} [${shown}]TJ ET\n`;
  return isPlain ? text : `/Span <</ActualText <feff${utf16Hex(mark.text)}>>> BDC\n${text}EMC\n`;
}

/** Canvas pixels count downwards, letters upwards. */
const UPRIGHT = '1 0 0 -1';

function turned(degrees: number): string {
  if (degrees === 0) return UPRIGHT;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, sin, -cos].map((value) => numberText(value, 6)).join(' ');
}
