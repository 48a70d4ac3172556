import type { Pixels } from '../png/pixels.ts';
import { shrinkPart } from '../png/shrink.ts';
import { type Grey, greyOf } from './grey.ts';

/** Where a code stands in a picture: its square without quiet zone, in pixels of that picture. */
export type CodeBox = { readonly xPx: number; readonly yPx: number; readonly sidePx: number };

/** A picture with a code of `modules` on a side at `box`. */
export type CodePicture = { readonly pixels: Pixels; readonly box: CodeBox; readonly modules: number };

/** What stands around a code is part of what a camera sees: the quiet zone and a strip beyond it. */
export const AROUND_MODULES = 6;

/** More than this a decoder does not need, and takes longer for. */
const ENOUGH_PX = 6;

/** The code with its surroundings in its colours, each pixel the mean of as many as leave a module six or more. */
export function closeUp({ pixels, box, modules }: CodePicture): CodePicture {
  const modulePx = box.sidePx / modules;
  const factor = Math.max(1, Math.floor(modulePx / ENOUGH_PX));
  const around = modulePx * AROUND_MODULES;
  const left = Math.max(0, Math.floor(box.xPx - around));
  const top = Math.max(0, Math.floor(box.yPx - around));
  const widthPx = Math.floor((Math.min(pixels.widthPx, box.xPx + box.sidePx + around) - left) / factor);
  const heightPx = Math.floor((Math.min(pixels.heightPx, box.yPx + box.sidePx + around) - top) / factor);
  const part = { left, top, right: left + widthPx * factor, bottom: top + heightPx * factor };
  return {
    pixels: shrinkPart(pixels, part, { widthPx, heightPx }),
    box: { xPx: (box.xPx - left) / factor, yPx: (box.yPx - top) / factor, sidePx: box.sidePx / factor },
    modules,
  };
}

/** How far a camera's pixels lie beside the modules: they never line up. */
const OFFSET_PX = 0.4;

/** A code's picture in grey as a camera would take it, at `pxPerModule`: each pixel the mean of what it covers. */
export function photograph({ pixels, box, modules }: CodePicture, pxPerModule: number): Grey {
  const step = box.sidePx / modules / pxPerModule;
  return turn(narrow(turn(narrow(greyOf(pixels), step)), step));
}

/** Rows of fewer pixels, each the mean of the `step` pixels that it covers. */
function narrow({ widthPx, heightPx, values }: Grey, step: number): Grey {
  const count = Math.floor(widthPx / step - OFFSET_PX);
  const narrowed = new Float32Array(count * heightPx);
  for (let x = 0; x < count; x += 1) {
    const from = (x + OFFSET_PX) * step;
    const to = Math.min(from + step, widthPx);
    for (let at = Math.floor(from); at < to; at += 1) {
      const share = (Math.min(at + 1, to) - Math.max(at, from)) / (to - from);
      for (let y = 0; y < heightPx; y += 1) {
        narrowed[y * count + x] = (narrowed[y * count + x] ?? 0) + share * (values[y * widthPx + at] ?? 0);
      }
    }
  }
  return { widthPx: count, heightPx, values: narrowed };
}

/** Rows as columns. */
function turn({ widthPx, heightPx, values }: Grey): Grey {
  const turned = new Float32Array(values.length);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) turned[x * heightPx + y] = values[y * widthPx + x] ?? 0;
  }
  return { widthPx: heightPx, heightPx: widthPx, values: turned };
}
