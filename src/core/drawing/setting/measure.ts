import type { TextMark } from '../drawing.ts';
import { baselineInLine } from '../slots/fit-in-slot.ts';
import { textBounds } from '../geometry/text-bounds.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { balancedLines } from '../../text/balance.ts';
import { fitText, lineHeightPx } from '../../text/fit.ts';
import { withLines } from '../../text/line-breaks.ts';
import type { FontRole, Typefaces } from '../../text/typefaces.ts';
import type { Shaper } from '../../text/shaper.ts';

export type TextStyle = {
  readonly fontFamily: FontRole;
  readonly fontWeight: 400 | 600 | 700 | 800;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly color: ColourName;
};

/** Capitals of the headline's font at a cap height of 1: how wide they are, and their ink beyond the caps. */
export type Capitals = { readonly width: number; readonly up: number; readonly down: number };

/** What a template may ask of the fonts: the same shaper that draws the sheet. Lengths are canvas pixels. */
export type Measure = {
  readonly capitals: (text: string) => Capitals;
  /** A line of capitals whose ink begins at `x` and stands on the baseline `y`. */
  readonly line: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly cap: number; readonly fill: ColourName },
  ) => TextMark;
  readonly width: (text: string, style: TextStyle) => number;
  /** From the top of a line's box to its baseline. */
  readonly baseline: (style: TextStyle) => number;
  /** Height of a text broken into lines of this width; `Infinity` where a word of it is wider. */
  readonly height: (text: string, style: TextStyle, width: number) => number;
  /** The text, bound so that it breaks into lines of about the same length where it is so wide. */
  readonly set: (text: string, style: TextStyle, width: number) => string;
  /** The largest size up to that of the style at which a text stands in a box; `least` when none does. */
  readonly fit: (
    text: string,
    style: TextStyle,
    room: {
      readonly width: number;
      readonly height: number;
      readonly least: number;
      readonly lines?: number;
    },
  ) => number;
};

export function createMeasure(shaper: Shaper, typefaces: Typefaces): Measure {
  const headline = typefaces('headline', 400);
  const { capHeight, unitsPerEm } = shaper.metrics(headline.font, headline.weight);
  const perCap = unitsPerEm / capHeight;
  const mark = (text: string, sizePx: number): TextMark => ({
    ...{ kind: 'text', text, ...headline, sizePx, xPx: 0, yPx: 0, fill: 'ground', clips: [] },
  });
  const inkOf = (text: string) => {
    const ink = textBounds(mark(text, perCap), shaper);
    if (!ink) throw new Error(`"${text}" has no letters.`);
    return ink;
  };
  type Room = { readonly width: number; readonly height?: number; readonly least?: number };
  const box = (text: string, style: TextStyle, room: Room) => ({
    ...{ text, ...typefaces(style.fontFamily, style.fontWeight), lineHeight: style.lineHeight },
    ...{ sizePx: style.fontSize, minSizePx: room.least ?? style.fontSize },
    ...{ widthPx: room.width, heightPx: room.height ?? Infinity },
  });
  return {
    capitals(text) {
      const { left, right, top, bottom } = inkOf(text);
      return { width: right - left, up: Math.max(0, -top - 1), down: Math.max(0, bottom) };
    },
    line: (text, { x, y, cap, fill }) => ({
      ...mark(text, cap * perCap),
      ...{ xPx: x - inkOf(text).left * cap, yPx: y, fill },
    }),
    width(text, { fontFamily, fontWeight, fontSize }) {
      const { font, weight } = typefaces(fontFamily, fontWeight);
      return shaper.measure(font, weight, text) * fontSize;
    },
    baseline({ fontFamily, fontWeight, fontSize, lineHeight }) {
      const { font, weight } = typefaces(fontFamily, fontWeight);
      return baselineInLine(shaper.metrics(font, weight), fontSize, lineHeight);
    },
    height(text, style, width) {
      const fitted = fitText(shaper, box(text, style, { width }));
      if ('overflow' in fitted) return Infinity;
      return fitted.lines.length * lineHeightPx(style.fontSize, style.lineHeight);
    },
    set: (text, style, width) => withLines(balancedLines(shaper, box(text, style, { width }))),
    fit(text, style, { width, height, least, lines }) {
      const fitted = fitText(shaper, {
        ...box(text, style, { width, height, least }),
        ...(lines !== undefined && { maxLines: lines }),
      });
      return 'overflow' in fitted ? least : fitted.sizePx;
    },
  };
}
