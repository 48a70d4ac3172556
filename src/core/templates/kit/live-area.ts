import type { Canvas } from '../../formats/canvas.ts';

type Sides = { readonly left: number; readonly right: number };

/** Where words and code may stand: inside bleed and margin. */
export function liveArea({ widthPx, heightPx, bleedPx, marginPx }: Canvas) {
  const inset = bleedPx + marginPx;
  return {
    ...{ left: inset, right: widthPx - inset, width: widthPx - 2 * inset },
    ...{ top: inset, bottom: heightPx - inset },
  };
}

/** What a phone at one side leaves of the area's width: it stands on the left of mirrored sheets, else on the right. */
export const columnBeside = (phone: Sides, live: Sides, { gapPx, isMirrored }: Gap) =>
  isMirrored
    ? { left: phone.right + gapPx, width: live.right - phone.right - gapPx }
    : { left: live.left, width: phone.left - gapPx - live.left };

type Gap = { readonly gapPx: number; readonly isMirrored: boolean };

/** The same to the very edge of the sheet, bleed left out: where a picture stands beside a phone. */
export const sheetBeside = (phone: Sides, { widthPx, bleedPx }: Canvas, isMirrored: boolean): Sides =>
  isMirrored ? { left: phone.right, right: widthPx - bleedPx } : { left: bleedPx, right: phone.left };
