import { EDITION } from '../domain/imprint.ts';
import { textNumber } from '../domain/text-number.ts';
import type { Drawing, Mark, Slot } from '../drawing/drawing.ts';
import { pathData } from '../drawing/to-svg.ts';
import type { ColourName } from '../schema/campaign.ts';
import type { DrawingTools } from '../sheets/sheet-tree.ts';
import type { Shaper } from '../text/shaper.ts';

/** Of numbers below 2^53. */
const HASH_DIGITS = 14;

/** The inks of a sheet's colours, and the letters of its fonts. */
type SeenIn = Pick<DrawingTools, 'palette' | 'shaper'>;

/**
 * What tells two editions of a sheet apart, `words-look` as `editions.csv` has it: its words, and all that is seen of
 * it, drawn but with nothing in an office's boxes and without its edition. Letters are seen in their outlines, so that
 * a font's new version tells of itself. Lengths are rounded to a hundredth of a millimetre; what changes no pixel, such
 * as the order in which a sheet is read, changes no hash.
 */
export function fingerprintOf(sides: readonly Drawing[], { palette, shaper }: SeenIn): string {
  const words = sides.map(({ marks, slots }) => [
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    slots.map(({ fixed = [], fixedIn = [] }) => [...fixed, ...fixedIn.flatMap((each) => each.fixed)]),
  ]);
  const inks = (name: ColourName | undefined) => name && [palette[name].rgb, ...palette[name].cmyk];
  const letters = lettersIn(shaper);
  const look = sides.map(({ widthPx, heightPx, marks, slots }) => [
    [widthPx, heightPx],
    marks.map((mark) => seen(mark, inks)),
    slots.map((slot) => room(slot, inks)),
    marks.map((mark) => (mark.kind === 'text' ? letters(mark, mark.text) : [])),
    slots.map((slot) => (slot.fixed ?? []).map((text) => letters(slot, text))),
  ]);
  return [words, look].map((part) => shortHash(JSON.stringify(part))).join('-');
}

type Inks = (name: ColourName | undefined) => unknown;

const tenth = (length: number) => Math.round(length * 10) / 10;

function seen(mark: Mark, inks: Inks): unknown {
  const clips = mark.clips.map((clip) => pathData(clip, 1));
  if (mark.kind === 'path') {
    const { stroke } = mark;
    const line = stroke && [
      inks(stroke.colour),
      tenth(stroke.widthPx),
      [stroke.cap, stroke.join],
      (stroke.dashPx ?? []).map(tenth),
    ];
    return [pathData(mark.path, 1), inks(mark.fill), mark.fillRule, line, clips];
  }
  if (mark.kind === 'picture') return [mark.matrix, mark.picture.width, mark.picture.height, clips];
  const { font, weight, text, fill, turnDegrees, letterSpacingPx = 0 } = mark;
  const lengths = [mark.sizePx, mark.xPx, mark.yPx, letterSpacingPx].map(tenth);
  return [text, font, weight, lengths, turnDegrees, inks(fill), clips];
}

/** A box whose text is not known yet is seen in how that text will stand. */
function room(slot: Slot, inks: Inks): unknown {
  const { font, weight, lineHeight, align, verticalAlign, fill, variant, fixed, beside } = slot;
  const lengths = [slot.xPx, slot.yPx, slot.widthPx, slot.heightPx, slot.sizePx, slot.minSizePx].map(tenth);
  return [
    slot.id,
    font,
    weight,
    lineHeight,
    align,
    verticalAlign,
    inks(fill),
    variant,
    fixed,
    beside,
    lengths,
  ];
}

/** Outlines of a line's letters, as numbers, and where each stands, in thousandths of its size. */
function lettersIn(shaper: Shaper) {
  const numbers = new Map<string, number>();
  return ({ font, weight }: Pick<Slot, 'font' | 'weight'>, text: string) =>
    shaper.shape(font, weight, text.replaceAll(EDITION, '')).map(({ glyphId, advance, dx, dy }) => {
      const key = `${font} ${weight} ${glyphId}`;
      const number = numbers.get(key) ?? textNumber(shaper.outline(font, weight, glyphId));
      numbers.set(key, number);
      return [number, ...[advance, dx, dy].map((length) => Math.round(1000 * length))];
    });
}

const shortHash = (text: string) => textNumber(text).toString(16).padStart(HASH_DIGITS, '0');
