import type { Bounds } from '../drawing/geometry/bounds.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { composeDrawing } from '../drawing/compose-drawing.ts';
import type { SheetPage } from '../sheets/make-pages.ts';
import { AROUND_MODULES } from './code-picture.ts';

/** The code of a sheet with what stands around it, as a small drawing of its own. */
export type CodeDrawing = { readonly drawing: Drawing; readonly code: Bounds };

/** Cuts a code with its surroundings out of a finished sheet, without what is trimmed. `code` is its square. */
export function cutOutCode({ drawing, bleedPx }: SheetPage, code: Bounds, modules: number): CodeDrawing {
  const around = ((code.right - code.left) / modules) * AROUND_MODULES;
  const window = {
    left: Math.max(bleedPx, code.left - around),
    top: Math.max(bleedPx, code.top - around),
    right: Math.min(drawing.widthPx - bleedPx, code.right + around),
    bottom: Math.min(drawing.heightPx - bleedPx, code.bottom + around),
  };
  const moved = (box: Bounds): Bounds => ({
    left: box.left - window.left,
    top: box.top - window.top,
    right: box.right - window.left,
    bottom: box.bottom - window.top,
  });
  const { right: widthPx, bottom: heightPx } = moved(window);
  const part = { drawing, xPx: -window.left, yPx: -window.top, window: moved(window) };
  return { drawing: composeDrawing(widthPx, heightPx, [part]), code: moved(code) };
}
