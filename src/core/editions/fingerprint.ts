import { textNumber } from '../domain/text-number.ts';
import type { Drawing, Mark, Slot } from '../drawing/drawing.ts';
import { pathData } from '../drawing/to-svg.ts';
import type { ColourName, Palette } from '../schema/campaign.ts';

/** Of numbers below 2^53. */
const HASH_DIGITS = 14;

/**
 * What tells two editions of a sheet apart, `words-look` as `editions.csv` has it: its words, and all that is seen of
 * it, drawn but with nothing in an office's boxes and without its edition. Lengths are rounded to a hundredth of a
 * millimetre; what changes no pixel, such as the order in which a sheet is read, changes no hash.
 */
export function fingerprintOf(sides: readonly Drawing[], palette: Palette): string {
  const words = sides.map(({ marks, slots }) => [
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    slots.map(({ fixed = [], fixedIn = [] }) => [...fixed, ...fixedIn.flatMap((each) => each.fixed)]),
  ]);
  const inks = (name: ColourName | undefined) => name && [palette[name].rgb, ...palette[name].cmyk];
  const look = sides.map(({ widthPx, heightPx, marks, slots }) => [
    [widthPx, heightPx],
    marks.map((mark) => seen(mark, inks)),
    slots.map((slot) => room(slot, inks)),
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

const shortHash = (text: string) => textNumber(text).toString(16).padStart(HASH_DIGITS, '0');
