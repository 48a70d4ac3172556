import type { Element, Mark } from '../drawing/drawing.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { A4 } from '../formats/paper.ts';

/** The paper that texts of a kit come on. */
export const TEXT_PAPER = { ...A4, bleedMm: 0 } as const;
export const PAGE_PX = {
  width: TEXT_PAPER.widthMm * PX_PER_MM,
  height: TEXT_PAPER.heightMm * PX_PER_MM,
} as const;

/** A page of it that is being filled. */
export type TextPage = { readonly marks: Mark[]; readonly elements: Element[] };
export const emptyPage = (): TextPage => ({ marks: [], elements: [] });
