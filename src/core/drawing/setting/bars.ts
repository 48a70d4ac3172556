import type { Frame } from '../geometry/bounds.ts';

/** Room for a break of the axis in parts of the distance of bars, and of a bar in it. */
const BREAK = 0.3;
const BAR = 0.78;

type Bar = {
  /** Of the largest. */
  readonly share: number;
  /** More lies between it and the one before than between others: there the axis breaks. */
  readonly isLater: boolean;
};

type Room = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of a bar at most, and height of one at least. */
  readonly widest: number;
  readonly least: number;
};

/** Bars beside each other as high as a room: each with what it stands for, its own part of the width, and the middle of the break before it. */
export function planBars<B extends Bar>(
  all: readonly B[],
  { left, width, top, bottom, widest, least }: Room,
) {
  const breaks = all.map((_, index) => all.slice(0, index + 1).filter(({ isLater }) => isLater).length);
  const pitch = width / (all.length + BREAK * (breaks.at(-1) ?? 0));
  const wide = Math.min(BAR * pitch, widest);
  const tall = Math.min(...all.map(({ share }) => (bottom - top) / share));
  const bars = all.map((each, index) => {
    const slot = { left: left + (index + BREAK * (breaks[index] ?? 0)) * pitch, width: pitch };
    const height = Math.max(least, each.share * tall);
    const bar: Frame = { left: slot.left + (pitch - wide) / 2, top: bottom - height, width: wide, height };
    return { ...each, slot, bar, ...(each.isLater && { gap: slot.left - (BREAK / 2) * pitch }) };
  });
  return { pitch, bars };
}
